export const c22 = {
  name: 'Unit economics',
  title: (channel: string) => `${channel}: the cost does not pay`,
  message: (channel: string, reasons: string) => `${channel} (M9): ${reasons}.`,
  cac: (cac: string, margin: string) => `a customer costs ${cac}, a deal leaves a margin of ${margin} (M5)`,
  cpl: (cpl: string, most: string) => `a lead costs ${cpl}, at the target return it may cost ${most}`,
  zero: 'a lead costs nothing, so that its leads cannot be counted',
  aLead: (cpl: string) => `${cpl} a lead`,
  setReturn: (to: string) => `Ask for a return of ${to} the cost of a lead`,
  setBand: (to: string, low: boolean) => `Let the band ${low ? 'begin' : 'end'} at ${to}`,
  low: (share: string) => `The budget is ${share} of new business, below its band`,
  high: (share: string) => `The budget is ${share} of new business, above its band`,
  band: (share: string, limit: string, low: boolean) =>
    `The budget is ${share} of the new-business goal (M10, A3), ${low ? 'below the lower' : 'above the upper'} end of its band, ${limit} (M10).`,
} as const;
