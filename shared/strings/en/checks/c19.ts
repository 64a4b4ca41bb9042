export const c19 = {
  name: 'Coverage',
  title: (segment: string) => `Open pipeline of ${segment} is too small`,
  message: (segment: string, short: string, months: string, win: string, isBegun: boolean) =>
    `The open pipeline of ${segment} (S10) is ${short} short of ${isBegun ? 'what is left of its quota (S5, S12)' : 'its quota (S5)'} at a win rate of ${win}, in ${months}.`,
} as const;
