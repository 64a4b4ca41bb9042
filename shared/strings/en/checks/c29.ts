export const c29 = {
  name: 'Dates',
  title: (count: number) =>
    count === 1 ? 'One date does not fit the year' : `${count} dates do not fit the year`,
  message: (items: readonly string[], count: number) =>
    `Dates that do not fit: ${items.join('; ')}${count > items.length ? `; and ${count - items.length} more` : ''}.`,
  outside: (name: string, date: string) => `${name}, ${date}, lies outside the fiscal year`,
  backwards: (name: string, start: string, end: string) =>
    `${name} ends on ${end}, before it starts on ${start}`,
  agreement: 'the agreement',
  short: (expires: string, last: string) =>
    `the agreement (L1) ends on ${expires}, before the plan does on ${last}`,
  review: (review: string, expires: string) =>
    `the review (L11) on ${review} comes after the agreement has expired on ${expires}`,
  cost: (count: number) => (count === 1 ? '1 date' : `${count} dates`),
} as const;
