export const c04 = {
  name: 'Campaign too late',
  title: (campaign: string) => `${campaign} starts too late`,
  message: (campaign: string, start: string, first: string, feeds: string, months: number) =>
    `${campaign} starts on ${start} (M10) and brings its first revenue in ${first}; it is meant to feed ${feeds} (M10): ${months === 1 ? 'one month' : `${months} months`} late.`,
  months: (months: number) => (months === 1 ? '1 month' : `${months} months`),
  first: 'First revenue',
  feeds: 'Month it is meant to feed',
  setFeeds: (campaign: string, month: string) => `Let ${campaign} feed ${month}`,
  setStart: (campaign: string, date: string) => `Start ${campaign} on ${date}, with its spending moved along`,
  idleTitle: (months: number) =>
    months === 1
      ? 'One month needs leads before any campaign runs'
      : `${months} months need leads before any campaign runs`,
  idleMessage: (leads: string, months: string, first: string) =>
    `${leads} leads are needed in ${months} (S10), but the first campaign starts in ${first} (M10).`,
  leads: (leads: string) => `${leads} leads`,
} as const;
