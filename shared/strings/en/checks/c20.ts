export const c20 = {
  name: 'Over-assignment',
  threshold: 'Quotas may total this many times the goal',
  alarm: 'From this many times the goal it is an alarm',
  title: (ratio: string) => `Quotas total ${ratio} the goal`,
  step: (level: string, ratio: string) => `${level} ${ratio}`,
  message: (share: string, ratio: string, alarm: boolean, limit: string, levels: string) =>
    `Over-assignment of +${share} (quotas total ${ratio} the goal, S6 against A3)${alarm ? ', far' : ''} above ${limit}: ${levels}.`,
  lower: (by: string, total: string) => `Lower the unlocked quotas by ${by} to ${total} in all`,
} as const;
