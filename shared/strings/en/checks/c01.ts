export const c01 = {
  name: 'Lead supply and demand',
  title: (bought: string, need: string) => `Channels buy ${bought} of ${need} leads`,
  message: (bought: string, need: string, short: string, share: string) =>
    `The channels (M9) buy ${bought} leads; the marketing-sourced goal (A3, M9) needs ${need}: ${short} short (${share}).`,
  titleNever: (assumption: string, value: string) => `${assumption} is ${value}: no leads are enough`,
  messageNever: (assumption: string, value: string, money: string) =>
    `${assumption} is ${value} (M9), so that no number of leads brings the ${money} Marketing is to source (A3).`,
  toSource: 'To be sourced by Marketing',
  cost: (short: string) => `${short} leads`,
  bought: 'Leads the channels buy',
  needed: 'Leads the goal needs',
  raise: (by: string) => `Raise the channels’ budget by ${by} at the blended cost per lead`,
  set: (assumption: string, to: string) => `Set ${assumption} to ${to} in Marketing’s plan`,
} as const;
