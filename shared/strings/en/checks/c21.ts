export const c21 = {
  name: 'Sourcing split',
  metrics: { revenue: 'revenue', pipeline: 'pipeline' },
  title: (metric: string, goal: string, share: string) =>
    `${metric === 'revenue' ? 'Revenue' : 'Pipeline'} goal is ${goal}, not ${share}`,
  message: (metric: string, goal: string, required: string) =>
    `Marketing’s own ${metric} goal is ${goal} (M8); what it has to source of the new-business goal makes ${required} (A3, M9).`,
  own: (metric: string) => `Marketing’s ${metric} goal`,
  required: (metric: string) => `${metric === 'revenue' ? 'Revenue' : 'Pipeline'} to be sourced`,
  setGoal: (metric: string, to: string) => `Set Marketing’s ${metric} goal to ${to}`,
  setShare: (to: string) => `Set Marketing’s sourced share to ${to} in Marketing’s plan`,
  titleShares: (sum: string) => `Shares of the sources add up to ${sum}`,
  messageShares: (marketing: string, sales: string, partners: string, sum: string) =>
    `Marketing sources ${marketing}, Sales ${sales} and partners ${partners} (L2): together ${sum} instead of 100\u00a0%.`,
  points: (points: string) => `${points} points`,
  sum: 'Shares together',
  whole: 'Whole',
  sources: { marketing: 'Marketing', sales: 'Sales', partners: 'partners' },
  setSource: (source: string, to: string) => `Set the share of ${source} to ${to}`,
} as const;
