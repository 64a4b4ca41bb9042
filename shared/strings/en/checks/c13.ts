const items = (count: number) => (count === 1 ? '1 item' : `${count} items`);

export const c13 = {
  name: 'Missing owner, due date or measure',
  /** How the thing is called in a title that names just one. */
  kinds: {
    corp_goals: 'A corporate goal',
    mkt_goals: 'A marketing goal',
    actions: 'An action',
    mkt_deliv: 'A promise of Marketing',
    sales_deliv: 'A promise of Sales',
    decision: 'A decided conflict',
  },
  faults: {
    owner: 'no owner',
    ownerRemoved: 'an owner who is not among the people',
    ownerGone: 'an owner who leaves before it is due',
    due: 'no due date',
    measure: 'no measure',
  },
  /** The same for a title, where there is less room. */
  short: {
    owner: 'no owner',
    ownerRemoved: 'an unknown owner',
    ownerGone: 'an owner who leaves before',
    due: 'no due date',
    measure: 'no measure',
  },
  titleOne: (kind: string, faults: string) => `${kind} has ${faults}`,
  titleMany: (count: number) => `${items(count)} lack an owner, due date or measure`,
  item: (name: string, section: string, faults: string) => `“${name}” (${section}) has ${faults}`,
  more: (count: number) => (count === 1 ? '1 more item is incomplete' : `${count} more items are incomplete`),
  cost: items,
  byGoal: (date: string) => `Set the due date to ${date}, that of the goal it serves`,
  byGoalMany: (count: number) => `Set ${count} missing due dates to those of the goals they serve`,
  byQuarter: (date: string) => `Set the due date to ${date}, the end of the quarter`,
  byQuarterMany: (count: number) => `Set ${count} missing due dates to the ends of their quarters`,
  byYear: (date: string) => `Set the due date to ${date}, the last day of the year`,
  byYearMany: (count: number, date: string) =>
    `Set ${count} missing due dates to ${date}, the last day of the year`,
} as const;
