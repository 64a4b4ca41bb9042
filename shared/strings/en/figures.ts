/** Titles, labels and sources of figures (charts and the chain). A title with a claim is chosen by a predicate. */
const seller = (count: number): string => (count === 1 ? '1 seller' : `${count} sellers`);

export const figures = {
  chain: {
    steps: {
      sourced: 'Marketing-sourced',
      deals: 'Deals',
      opportunities: 'Opportunities',
      sql: 'SQL',
      mql: 'MQL',
      leads: 'Leads',
      budget: 'Budget',
    },
    times: (figure: string) => `× ${figure}`,
    dividedBy: (figure: string) => `÷ ${figure}`,
    goal: 'New-business goal',
    needed: 'Needed',
    have: 'In the plan',
    short: 'Short',
    split: (marketing: string, sales: string) => `${marketing} Marketing, ${sales} Sales`,
    enough: 'The budget buys the leads the goal needs',
    more: (share: string) => `The budget buys ${share} of the leads the goal needs`,
    part: (share: string) => `The budget buys ${share} of the leads the goal needs`,
    nearly: 'The budget buys almost all the leads the goal needs',
    unknown: 'From the goal to the budget',
    noBudget: 'From the goal to the budget',
    caption: 'What the goal needs, and what the plan holds',
  },
  bridge: {
    enough: (share: string) => `The team can book ${share} of the goal`,
    short: (share: string) => `The team can book only ${share} of the goal`,
    source: 'Roster, ramp profiles and seasonality (S4, S6)',
    goal: 'Goal',
    assigned: 'Assigned',
    ramp: 'Ramp',
    street: 'Street',
    attainment: 'Attainment',
    capacity: 'Capacity',
    sellers: seller,
    ramping: (count: number) => (count === 0 ? 'all ramped' : `${count} ramping`),
    times: (ratio: string) => `${ratio}×`,
    none: (reasons: string) => `The bridge from goal to capacity cannot be drawn. ${reasons}.`,
  },
  mqlMonths: {
    needed: 'Needed',
    short: 'Short',
    promised: 'Promised',
    followUp: (people: number) => (people === 1 ? 'One SDR follows up' : `${people} SDRs follow up`),
    unit: 'MQLs by month of creation',
    notPromised: 'No MQLs are promised yet',
    met: 'Every month’s need for MQLs is promised',
    openMonths: (months: number) =>
      months === 1
        ? 'One month that needs MQLs has no promise yet'
        : `${months} months that need MQLs have no promise yet`,
    shortMonths: (months: number) =>
      months === 1
        ? 'One month needs more MQLs than are promised'
        : `${months} months need more MQLs than are promised`,
    before: (count: string) => `${count} more are needed before the year starts`,
    nextYear: (months: string, count: number) => `${months} ${count === 1 ? 'feeds' : 'feed'} the year after`,
    source: (remarks: readonly string[]) => `${['By month of creation', ...remarks].join('; ')} (S10, L5)`,
    none: (reason: string) => `The need by month cannot be drawn. ${reason}.`,
  },
  budgetCharts: {
    byChannel: 'Budget by channel',
    largest: (channel: string) => `${channel} takes the largest part of the budget`,
    budget: 'Budget',
    over: 'Campaigns above it',
    leads: 'Leads',
    cpl: 'Per lead',
    channelSource: 'Channel plan and campaigns (M9, M10)',
    others: 'Other channels',
    peak: (month: string, amount: string) => `Campaign spending peaks in ${month} with ${amount}`,
    monthSource: 'Campaigns by month (M10)',
    none: 'The budget by channel appears with the first channel (M9).',
  },
  calendar: {
    unit: 'campaigns over the months of the year',
    span: (from: string, to: string) => `${from} to ${to}`,
    feeds: (month: string) => `feeds ${month}`,
    late: (month: string) => `too late to feed ${month}`,
    inTime: (count: number) =>
      count === 1 ? 'The campaign starts in time' : `All ${count} campaigns start in time`,
    lateCount: (count: number) =>
      count === 1
        ? 'One campaign starts too late for the month it feeds'
        : `${count} campaigns start too late for the months they feed`,
    source: 'Campaigns and the lag from lead to deal (M10, S10)',
  },
  quotaBars: {
    title: 'Quotas by level',
    quota: 'Quota',
    ratio: (level: string, ratio: string) => `Quotas at ${level} level total ${ratio}× the goal`,
    source: 'Quota tree (S6)',
  },
  conflictCosts: {
    title: (count: number, largest: string) =>
      count === 1
        ? `One conflict costs money: ${largest}`
        : `${count} conflicts cost money; the largest: ${largest}`,
    cost: 'Cost',
    source: 'Conflict register (L10)',
  },
} as const;
