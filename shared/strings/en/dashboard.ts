/** The dashboard's own words; titles of its figures stand in `figures`. */
export const dashboard = {
  whichValues: 'Agreed figures where there are any; otherwise Marketing’s for leads, Sales’ for quotas',
  conflict: (key: string, cost: string) => `${key}, ${cost} short`,
  largest: 'Largest conflicts',
  noConflicts: 'The two plans do not contradict each other',
  all: (count: number) => `All ${count}`,
  noCampaigns: 'Campaigns appear here once they have dates and amounts (M10).',
  noQuotas: 'Quotas appear here once the first one is written (S6).',
} as const;
