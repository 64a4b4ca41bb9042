export const c10 = {
  name: 'Sums and totals',
  campaigns: 'Campaigns',
  channels: 'Channels',
  campaignsAt: 'The campaigns (M10)',
  channelsAt: 'The channels (M9)',
  total: 'Total budget',
  over: (what: string, by: string) => `${what} exceed the budget by ${by}`,
  under: (what: string, by: string) => `${what} stay ${by} below the budget`,
  above: 'above',
  below: 'below',
  budget: (what: string, sum: string, total: string, by: string, how: string, channels: string) =>
    `${what} add up to ${sum}, ${by} ${how} the total budget of ${total} (M10)${channels === '' ? '' : `: ${channels}`}.`,
  goal: 'Retained and expansion revenue exceed the goal',
  goalMessage: (parts: string, by: string, goal: string) =>
    `Retained and expansion revenue (A3) come to ${parts}, ${by} above the corporate revenue goal of ${goal} (A3): nothing is left for new business.`,
  goalParts: 'Retained and expansion',
  goalTotal: 'Corporate revenue goal',
  locked: (name: string) => `Locked quotas under ${name} exceed it`,
  lockedMessage: (name: string, parts: string, total: string, by: string) =>
    `The locked quotas under ${name} (S6) come to ${parts}, ${by} above the ${total} it passes on: nothing is left for the others.`,
  raiseGoal: (to: string) => `Raise the corporate revenue goal to ${to}`,
  channel: (name: string, campaigns: string, budget: string) =>
    `${name} ${campaigns} in campaigns against ${budget}`,
  months: (name: string) => `Months of ${name} do not add up`,
  monthsMessage: (name: string, section: string, months: string, year: string, by: string) =>
    `The months of ${name} (${section}) add up to ${months}, the year says ${year}: a difference of ${by}.`,
  monthsTogether: 'The months together',
  year: 'The year',
  setYear: (name: string, to: string) => `Set the year of ${name} to ${to}, the sum of its months`,
  shares: (table: string) => `${table}: shares do not add up`,
  sharesMessage: (table: string, section: string, sum: string, wanted: string, atMost: boolean) =>
    `The shares of “${table}” (${section}) add up to ${sum}; they must be ${atMost ? 'at most ' : ''}${wanted}.`,
  season: 'The seasonality gives no month its share',
  seasonMessage: (reason: string) =>
    `${reason} (S6), so that no figure can be spread over the months: goal, street quota and capacity are n/a.`,
  allMonths: '12 months',
  sharesTogether: 'The shares together',
  mustBe: 'What they must be',
  points: (points: string) => `${points} points`,
  cut: (channels: string, by: string) => `Cut the campaigns of ${channels} by ${by}`,
  follow: (total: string) => `Raise the budget to ${total} and each channel to its campaigns`,
} as const;
