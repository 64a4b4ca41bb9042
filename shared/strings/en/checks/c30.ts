export const c30 = {
  name: 'Benchmarks',
  metrics: {
    budget_of_revenue: 'Marketing budget as a share of revenue',
    win_rate: 'Win rate',
    attainment: 'Attainment',
    quota_ote: 'Quota to OTE',
  },
  title: (metric: string, value: string) => `${metric}: ${value} is unusual`,
  message: (
    metric: string,
    value: string,
    section: string,
    low: string,
    high: string,
    source: string,
    year: string,
  ) =>
    `${metric} is ${value} (${section}); published figures lie between ${low} and ${high} (${source}, ${year}).`,
} as const;
