/** Strings of the home screen and its dialogs; see ../catalogue.ts. */
export const home = {
  title: 'Workbooks',
  start: 'Start',
  newWorkbook: 'New workbook',
  fromTemplate: 'From a template',
  fromTemplateText: 'The full plan, a shorter one, or your own',
  fromLastYear: 'From last year’s workbook',
  fromLastYearText: 'Keeps names, history and definitions; empties the numbers',
  openFile: 'Open a file',
  openFileText: 'A workbook somebody sent you, or a copy you kept',
  sampleTitle: 'Sample company',
  sampleText:
    'Verrin Instruments, with both plans written and not yet agreed. Kept only from your first edit on.',
  openSample: 'Open the sample',

  first: {
    title: 'Two plans, one number',
    text: 'Marketing and Sales write side by side. Accord holds the plans against each other until they agree, and prints what leadership signs.',
    sampleTag: 'Sample',
    sampleName: 'Verrin Instruments, FY 2027',
    sampleText:
      'A pump-monitoring maker. Both plans are written; they do not agree yet. Read them, change them, print them.',
    sampleTextWithGoal: (goal: string) =>
      `A pump-monitoring maker with a ${goal} goal. Both plans are written; they do not agree yet. Read them, change them, print them.`,
    sampleKept: 'Kept only from your first edit on',
    ownTitle: 'Start your own',
    fromTemplate: 'Start from a template',
    fromTemplateText: 'The full plan, a one-day plan, a quarterly one, one for services firms, or your own.',
    fromLastYear: 'Start from last year',
    fromLastYearText: 'Keeps segments, people, definitions and history. Empties goals, budgets and quotas.',
    openFile: 'Open a file',
    openFileText: 'A workbook somebody sent you. You can also drop it here.',
    question: 'How many leads does the goal need?',
    budgetBuys: 'Budget buys',
    atDeal: (deal: string) => `at ${deal} a deal`,
    forBudget: (budget: string) => `for ${budget}`,
    short: (money: string) =>
      `With Marketing’s figure the plan is ${money} short, with Sales’ it has leads to spare.`,
    chart: (facts: {
      readonly marketing: string;
      readonly marketingDeal: string;
      readonly sales: string;
      readonly salesDeal: string;
      readonly bought: string;
      readonly budget: string;
    }) =>
      `Marketing plans with ${facts.marketingDeal} a deal and needs ${facts.marketing} leads. Sales plans with ${facts.salesDeal} a deal and needs ${facts.sales}. The budget of ${facts.budget} buys ${facts.bought}.`,
  },

  search: 'Search workbooks',
  searchHint: (count: number) =>
    count === 1 ? 'Search 1 workbook by name or goal' : `Search ${String(count)} workbooks by name or goal`,
  nothingFound: (text: string) => `No workbook has “${text}” in its name or goal.`,
  clearSearch: 'Clear the search',

  pinned: 'Pinned',
  recent: 'Recent',
  columns: { workbook: 'Workbook', goal: 'New-business goal', written: 'Written', edited: 'Edited' },
  actionsColumn: 'Actions',
  noGoalLong: 'no goal written yet',
  sampleTag: 'Sample',
  actionsFor: (title: string) => `Actions for ${title}`,
  damaged: 'Cannot be read',

  today: (time: string) => `Today ${time}`,
  yesterday: (time: string) => `Yesterday ${time}`,

  actions: {
    open: 'Open',
    pin: 'Pin to the top',
    unpin: 'Unpin',
    rename: 'Rename',
    duplicate: 'Duplicate',
    nextYear: 'Start next year from this',
    saveCopy: 'Save a copy',
    delete: 'Move to the bin',
  },
  keys: {
    open: 'Enter',
    pin: 'P',
    rename: 'F2',
    delete: 'Del',
    up: '↑',
    down: '↓',
    search: '/',
    menu: 'Shift+F10',
  },
  keyWords: {
    move: 'move',
    open: 'open',
    pin: 'pin',
    rename: 'rename',
    delete: 'move to the bin',
    menu: 'all actions',
    moveLong: 'Move in the list',
    menuLong: 'All actions of a workbook',
  },

  pinnedDone: (title: string) => `${title} pinned`,
  unpinnedDone: (title: string) => `${title} unpinned`,
  renamedDone: (title: string) => `Renamed to ${title}`,
  duplicatedDone: (title: string) => `${title} duplicated`,
  deletedDone: (title: string) => `${title} moved to the bin`,
  restoredDone: (title: string) => `${title} restored`,
  erasedDone: (title: string) => `${title} erased for good`,

  bin: {
    title: (count: number) => `Bin, ${count === 1 ? '1 workbook' : `${String(count)} workbooks`}`,
    deleted: (when: string) => `Moved here ${when}`,
    restore: 'Restore',
    erase: 'Erase for good',
    restoreNamed: (title: string) => `Restore: ${title}`,
    eraseNamed: (title: string) => `Erase for good: ${title}`,
  },

  empty: {
    title: 'No workbook yet',
    text: 'Start one from a template or open a file; everything you make is listed here.',
  },
  failedTitle: 'The list of workbooks cannot be read',

  create: {
    title: 'New workbook',
    template: 'Template',
    name: 'Name',
    nameHint: 'The plan’s title; it stands on the cover and can be changed later.',
    suggested: (year: string) => `FY ${year} plan`,
    /** Of a file that cannot be read nobody knows how many sections it has. */
    origin: (origin: string, sections: number) =>
      sections === 0 ? origin : `${sections === 1 ? '1 section' : `${String(sections)} sections`}, ${origin}`,
    create: 'Create the workbook',
    needsName: 'Write a name for the workbook.',
    noTemplates: 'The templates cannot be read.',
    loading: 'Reading the templates…',
  },
  lastYear: {
    title: 'From last year’s workbook',
    text: 'Names, segments, people, definitions and history are kept. Goals, budgets and quotas are emptied. The old workbook stays as it is.',
    source: 'Last year’s workbook',
    name: 'Name of the new workbook',
    create: 'Start the new year',
    none: 'There is no workbook to start from yet.',
    noneText: 'Open last year’s file first; then start the new year from it.',
    copyName: (title: string) => `${title}, next year`,
  },
  rename: {
    title: 'Rename the workbook',
    name: 'Name',
    rename: 'Rename',
    text: 'The name is the plan’s title and stands on the cover of the Word document.',
  },
  erase: {
    title: 'Erase for good',
    text: (title: string) =>
      `“${title}” and its history are deleted from the disk. Nobody can bring them back.`,
    type: (title: string) => `Type “${title}” to confirm`,
    erase: 'Erase for good',
    keep: 'Keep it in the bin',
    mismatch: 'This is not the workbook’s name yet.',
  },
} as const;
