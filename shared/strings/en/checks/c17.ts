export const c17 = {
  name: 'Goal horizon and cascade',
  faults: { phasing: 'no months', support: 'no corporate goal' },
  has: { phasing: 'has no figure for any month of the year', support: 'supports no corporate goal' },
  titleGoal: (goal: string, faults: string) => `${goal}: ${faults}`,
  messageGoal: (goal: string, faults: string) => `Marketing’s goal “${goal}” (M8) ${faults}.`,
  titleUnserved: (goal: string) => `Nothing serves ${goal}`,
  messageUnserved: (goal: string) =>
    `No goal of Marketing (M8) and no action of Sales (S7) supports the corporate goal “${goal}” (A3).`,
  costGoal: 'No phasing',
  costSupport: 'No support',
  spread: (total: string) => `Spread its target of ${total} over the months as the funnel needs it`,
  closing: (total: string) => `Spread its target of ${total} over the months in which its deals close`,
  even: (total: string) => `Spread its target of ${total} evenly over the months`,
  support: (goal: string) => `Let it support “${goal}”`,
} as const;
