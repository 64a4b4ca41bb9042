/** The quota tree (S6). */
const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;
const beneath = {
  corporate: { one: 'company', many: 'companies' },
  department: { one: 'department', many: 'departments' },
  team: { one: 'team', many: 'teams' },
  person: { one: 'person', many: 'people' },
} as const;

export const quota = {
  methodStep: 'Method of quotas',
  topDown: 'Top-down',
  topDownHelp: 'What comes down from above by the over-assignment of the level and the weights.',
  bottomUp: 'Bottom-up',
  bottomUpHelp: 'What the nodes below carry together.',
  difference: 'Difference',
  differenceHelp: 'Bottom-up less top-down.',
  rollDown: 'Roll down',
  rollUp: 'Roll up',
  rolledDown: 'Quotas rolled down',
  rolledUp: 'Quotas rolled up',
  goal: 'Goal',
  equation: 'From goal to capacity',
  newBusiness: 'new business',
  assigned: 'Assigned to people',
  over: (share: string, ratio: string) =>
    `${share.startsWith('−') ? share : `+${share}`} (quotas total ${ratio} the goal)`,
  street: 'Street quota',
  afterRamp: (ratio: string) => (ratio === '' ? '' : `${ratio} the goal after ramp`),
  capacity: 'Capacity',
  atAttainment: (share: string) => `at ${share} attainment`,
  ofGoal: (share: string) => `${share} of the goal`,
  lessGoal: 'Capacity less goal',
  needs: (share: string) => `needs ${share} attainment`,
  /** Between two figures: how one becomes the other. */
  times: (figure: string) => `× ${figure}`,
  byRamp: 'ramp',
  lessGoalStep: 'less goal',
  changeAttainment: (share: string) => `Times ${share} attainment: go to the field`,
  seasonality: 'Seasonality',
  overAssigned: 'Over',
  overAssignedHelp: 'What the nodes below carry together, as a multiple of the node.',
  from: (month: string) => `from ${month}`,
  until: (month: string) => `until ${month}`,
  /** What the year of a node is, by the method in force. */
  yearIs: {
    top_down: 'Year is what comes down from above; a locked node keeps what is written.',
    bottom_up: 'Year is what is written; where nothing is, what stands beneath carries together.',
    both: 'Year is what is written; where nothing is, what comes down from above.',
  },
  monthsIn: (unit: 'none' | 'thousand' | 'million', currency: string) =>
    unit === 'none' ? `${currency} by month` : `${unit} ${currency} by month`,
  shownIn: (unit: 'thousand' | 'million', currency: string) => `${currency}, shown in ${unit}s`,
  streetRemark: 'ramped, seasonal',
  shortIn: (months: string) => `short ${months}`,
  folds: 'Left and Right in the first column fold and open a node.',
  locks:
    'Space in the column of the lock locks one: a locked node keeps its quota when quotas are rolled down or up.',
  typed: (unit: 'none' | 'thousand' | 'million') =>
    unit === 'none'
      ? ''
      : `Months are shown in ${unit}s and typed in full: ${unit === 'thousand' ? '54k or 54,000' : '54m or 54,000,000'}.`,
  equalInstead: (reason: string) => `Equal: ${reason}`,
  noBasis: {
    no_history: 'no history per person',
    no_pipeline: 'no open pipeline per person',
    no_potential: 'no potential per person',
    no_two: 'fewer than two of these per person',
    no_quotas: 'no quotas written beneath',
  },
  undecided: 'Left to decide',
  /** What is left to decide: a claim, and what follows from it. */
  open: {
    /** Who stands under a node, with the verb; `level` null: of several levels. */
    beneath: (count: number, level: 'corporate' | 'department' | 'team' | 'person' | null) =>
      level === null
        ? 'what stands beneath carries'
        : count === 1
          ? `its one ${beneath[level].one} carries`
          : `its ${counts[count] ?? count} ${beneath[level].many} carry`,
    locked: (node: string, own: string, beneath: string, carried: string) =>
      `${node} is locked at ${own}; ${beneath} ${carried}.`,
    lockedNote: (ratio: string) =>
      `The lock wins. The difference stays visible${ratio === '' ? '' : ` as ${ratio}`} until you roll up or unlock.`,
    overLocked: (node: string, own: string, carried: string) =>
      `${node} passes on ${own}; locked quotas beneath carry ${carried}.`,
    overLockedNote: 'The locks win. Nothing is left for the others until one is lifted.',
    months: (node: string, own: string, months: string) =>
      `The months of ${node} add up to ${months}, its year is ${own}.`,
    monthsNote: 'Both are as written; one of them is wrong.',
    short: (node: string, own: string, beneath: string, carried: string) =>
      `${node} carries ${own}; ${beneath} ${carried}.`,
    shortNote: (difference: string) => `Nobody carries the other ${difference}.`,
    basis: (node: string, asked: string, reason: string) =>
      `${node} is to be split ${asked}, but there is ${reason}.`,
    basisNote: 'It is split equally.',
    disputed: (node: string, own: string) => `${node} disputes ${own}.`,
    more: (count: number) => (count === 1 ? 'One more stands open.' : `${count} more stand open.`),
    unlock: (node: string) => `Unlock ${node}`,
    unlockAll: 'Unlock them',
    rollUp: (amount: string) => `Roll up ${amount}`,
    spread: 'Spread the year anew',
    takeMonths: (amount: string) => `Year ${amount}`,
    splitEqually: 'Split equally',
    unlocked: 'Quota unlocked',
  },
} as const;
