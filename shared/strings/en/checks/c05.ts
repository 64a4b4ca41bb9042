export const c05 = {
  name: 'Opening pipeline',
  title: (funded: string, need: string) => `Opening pipeline funds ${funded} of ${need}`,
  message: (months: number, need: string, funded: string, unfunded: string) =>
    `The ${months === 1 ? 'first month needs' : `first ${months} months need`} ${need} from Marketing (A3, S6); the opening pipeline at the win rate of Sales brings ${funded} (S10): ${unfunded} is unfunded.`,
  need: 'Marketing-sourced goal of the first months',
  funded: 'What the opening pipeline brings',
  build: (by: string, total: string) =>
    `Build ${by} more marketing-sourced pipeline before the year begins, ${total} in all`,
  win: (rate: string) => `Plan with a win rate of ${rate} in the plan of Sales`,
  share: (share: string) => `Plan with a marketing-sourced share of ${share} in Marketing’s plan`,
} as const;
