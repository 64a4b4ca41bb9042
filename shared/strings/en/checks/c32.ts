export const c32 = {
  name: 'Activity mathematics',
  roles: { ae: 'account executives', am: 'account managers' },
  title: (role: string) => `Activities of ${role} do not suffice`,
  message: (role: string, made: string, need: string) =>
    `The activity quotas of ${role} (S6) open ${made} opportunities in the year; their share of the goal needs ${need} (S10).`,
  cost: (short: string) => `${short} opportunities`,
} as const;
