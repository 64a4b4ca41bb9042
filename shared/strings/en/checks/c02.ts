export const c02 = {
  name: 'Quotas below goal',
  title: (name: string) => `${name} stay below the goal`,
  level: (level: string) => `Quotas at ${level} level`,
  lowest: 'Quotas at the lowest levels',
  under: (node: string) => `Quotas under ${node}`,
  message: (name: string, have: string, wanted: string, gap: string) =>
    `${name} (S6) total ${have} against ${wanted}: −${gap}.`,
  quotas: 'Quotas assigned',
  goal: 'What they must reach',
  raise: (by: string) => `Raise the unlocked quotas by ${by}`,
} as const;
