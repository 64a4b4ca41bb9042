/** The screen of assumption pairs and of both plans side by side. */
export const assumptions = {
  lead: 'Names are shared, contested values are not: each plan holds its own until both agree',
  none: 'Assumptions appear here once one of the plans holds the first (M9, S3, S6, S10).',
  /** Values that differ, those in other words only, and those that one plan alone holds. */
  title: (differing: number, worded: number, oneSided: number) => {
    const rest = [
      ...(worded > 0 ? [`${worded} ${worded === 1 ? 'is' : 'are'} worded differently`] : []),
      ...(oneSided > 0 ? [`${oneSided} ${oneSided === 1 ? 'stands' : 'stand'} in one plan only`] : []),
    ];
    const first =
      differing === 0
        ? `Both plans assume the same${rest.length > 0 ? ' figures' : ''}`
        : `The plans differ in ${differing} ${differing === 1 ? 'assumption' : 'assumptions'}`;
    return [first, ...rest].join('; ');
  },
  assumption: 'Assumption',
  difference: 'Difference',
  leads: 'In leads',
  deals: 'In deals',
  money: 'In money',
  otherWords: '≠ other words',
  oneSided: 'in one plan only',
  agree: 'Agree…',
  agreeOn: (label: string) => `Agree on ${label}`,
  withdraw: 'Withdraw',
  withdrawOf: (label: string) => `Withdraw the agreed value of ${label}`,
  agreedBy: (by: string, date: string) => (by === '' ? date : `${by}, ${date}`),
  dialogTitle: (label: string) => `Agree on one value: ${label}`,
  take: (side: string, value: string) => `${side}: ${value}`,
  noZero: (label: string) => `${label} cannot be 0: the need for leads divides by it.`,
  writeBack: 'Write it into both plans (one step to undo)',
  agreedStep: (label: string) => `${label} agreed`,
  withdrawnStep: (label: string) => `Agreement on ${label} withdrawn`,
  matrix: 'Side by side: processes, goals, tools, strategies',
} as const;
