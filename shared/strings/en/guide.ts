/** Strings of the guided editor: outline, section page, controls, guidance, status bar. */
const partsOf = (written: number, total: number): string =>
  `${written} of ${total} ${total === 1 ? 'part' : 'parts'} written`;

const cellCount = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);

export const guide = {
  ready: 'Ready',
  percent: (score: string) => `${score}\u00a0%`,
  readyTitle: (score: string) => `Readiness: ${score} of 100`,
  pointsOf: (points: string, of: string) => `${points} of ${of}`,
  whatAdds: 'What adds points',
  plusPoints: (points: string) => `+${points}`,
  moreGains: (count: number) => `and ${count} more`,
  fillFromFunnel: 'Fill from the funnel',
  funnel: {
    title: 'Fill from the funnel',
    lead: 'What the goal needs by month, from the funnel and its lag. It takes the place of what is written; one step to undo.',
    steady: (months: number) =>
      months === 1
        ? 'The last month feeds next year: it carries as much as the first month of this year needs before it begins.'
        : `The last ${months} months feed next year: they carry as much as the first ${months} of this year need before it begins.`,
    now: 'Written',
    proposed: 'Proposed',
    year: 'Year',
    fill: 'Fill in',
  },
  filledFromFunnel: 'Quantities filled from the funnel',
  weightsFromHistory: 'Weights from past years',
  weightsSet: 'Weights taken from past years',
  noHistory: 'S2 holds no past year with all its twelve months.',
  asInHistory: 'The weights are those of the past years already.',
  nothingProposed:
    'The funnel proposes nothing here: a deliverable counted in MQLs, SQLs or leads and the need by month are missing.',
  findingsHere: (count: number) => (count === 1 ? 'one open conflict' : `${count} open conflicts`),
  bySeverity: {
    blocker: (count: number) => (count === 1 ? '1 blocker' : `${count} blockers`),
    major: (count: number) => `${count} major`,
    minor: (count: number) => `${count} minor`,
  },
  // Frame
  outline: 'Workbook outline',
  section: (id: string) => `Section ${id}`,
  guidance: 'Guidance',
  showGuidance: 'Guidance',
  wordPreview: 'Word preview',
  exportToWord: 'Export to Word',
  home: 'All workbooks',
  undo: 'Undo',
  redo: 'Redo',
  undoNamed: (label: string) => `Undo: ${label}`,
  redoNamed: (label: string) => `Redo: ${label}`,
  undone: (label: string) => `Undone: ${label}`,
  redone: (label: string) => `Redone: ${label}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  written: 'Written',
  untitled: 'Untitled workbook',

  // Outline
  progressNone: 'nothing written',
  progressNotAsked: 'nothing to write',
  progressSome: (written: number, total: number) => partsOf(written, total),
  progressDone: 'complete',
  groupDone: (done: number, total: number) => `${done}/${total}`,
  sectionsComplete: 'sections complete',

  // Section page
  partsWritten: (written: number, total: number) => partsOf(written, total),
  writesItself: 'Writes itself',
  previousSection: (id: string) => `Previous section, ${id}`,
  nextSection: (id: string) => `Next section, ${id}`,
  noPreviousSection: 'This is the first section',
  noNextSection: 'This is the last section',
  required: 'Required',
  computed: 'Computed',
  marked: 'Example, not edited yet',
  notStored: 'Not stored',
  stillStored: (value: string) => `Still stored: ${value}.`,
  nothingStored: 'Nothing is stored here yet.',
  words: (count: number) => (count === 1 ? '1 word.' : `${count} words.`),
  printsUnder: (part: string, section: string) => `Shown in Word under ${part}, ${section}.`,
  printsOnCover: 'Used on the cover and throughout the document.',
  nextField: 'Next field',
  nextFieldKeys: 'Ctrl ↓',
  emptySection: 'This section has no fields. Add one in the template.',
  noSections: 'This workbook’s template has no sections, so there is nothing to write.',

  // Controls
  choices: 'Choices',
  notChosen: 'Not chosen',
  openCalendar: 'Open the calendar',
  emptyList: 'The list is empty. Fill it under Names and lists.',
  nothingFound: 'Nothing of that name',
  addNamed: (row: string, name: string) => (name === '' ? `Add ${row}…` : `Add the ${row} “${name}”`),
  choosePicture: 'Choose a picture',
  replacePicture: 'Replace the picture',
  removePicture: 'Remove',
  pictureAlt: (label: string, width: number, height: number) => `${label}, ${width} × ${height} pixels`,
  textStyle: 'Text style',
  bold: 'Bold',
  italic: 'Italic',
  bullets: 'Bulleted list',
  numbers: 'Numbered list',
  link: 'Link',
  linkWords: 'words',

  // Tables
  addRow: (row: string) => `Add ${row}`,
  addRowShort: (row: string) => row.charAt(0).toLocaleUpperCase('en') + row.slice(1),
  columnsOf: (table: string) => `Columns of ${table}`,
  allColumns: 'All columns',
  monthColumns: 'Months',
  amountsIn: (currency: string) => `Amounts in ${currency}`,
  rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
  minRows: (count: number, row: string) =>
    count === 1 ? `At least one ${row}` : `At least ${count} rows, one for each ${row}`,
  sumExact: (column: string, total: string) => `${column} adds up to ${total}.`,
  sumMissing: (column: string, total: string, gap: string) =>
    `${column} adds up to ${total}, ${gap} missing.`,
  sumOver: (column: string, total: string, gap: string) => `${column} adds up to ${total}, ${gap} too much.`,
  sumWithin: (column: string, total: string, limit: string) =>
    `${column} adds up to ${total} of ${limit} at most.`,
  sumUnknown: (column: string, goal: string) => `${column} has to add up to ${goal}. Nothing is written yet.`,
  sumUnknownLimit: (column: string, limit: string) => `${column} may add up to ${limit} at most.`,
  unknownCell: 'This cell is no longer in the table.',
  computedCell: (column: string) => `${column} is computed and cannot be typed.`,

  // Undo labels
  editField: (label: string) => `edit of ${label}`,
  changeValue: (label: string, before: string, after: string) => `${label} ${before} → ${after}`,
  addAndChoose: (row: string, label: string) => `new ${row} in ${label}`,
  refusedEntry: (label: string) => `entry in ${label} that was not stored`,
  refusedCells: (table: string, count: number) =>
    count === 1
      ? `entry in ${table} that was not stored`
      : `${count} entries in ${table} that were not stored`,
  discardedEntry: (label: string) => `discarding of the entry in ${label}`,
  exampleIn: (label: string) => `example in ${label}`,
  editCell: (table: string, column: string) => `${table}, ${column}`,
  editCells: (table: string, count: number) => `${count} cells in ${table}`,
  clearCells: (table: string, count: number) => `clearing of ${cellCount(count)} in ${table}`,
  pasteCells: (table: string, count: number) => `paste of ${cellCount(count)} in ${table}`,
  fillCells: (table: string, count: number) => `fill of ${cellCount(count)} in ${table}`,
  currencyChanged: (label: string, amounts: number) =>
    `${label}, with ${amounts === 1 ? 'one amount' : `${amounts} amounts`}`,
  amountsKept: (amounts: number, rounded: number) =>
    `${amounts === 1 ? 'One amount keeps its figure' : `${amounts} amounts keep their figures`} in the new currency${
      rounded === 0 ? '' : `; ${rounded} of them rounded`
    }. Nothing is converted by a rate.`,
  insertRow: (table: string) => `new row in ${table}`,
  removeRows: (table: string, count: number) =>
    count === 1 ? `removal of a row in ${table}` : `removal of ${count} rows in ${table}`,
  moveRow: (table: string) => `move of a row in ${table}`,
  duplicateRows: (table: string, count: number) =>
    count === 1 ? `copy of a row in ${table}` : `copy of ${count} rows in ${table}`,

  // Questions before an act
  cancel: 'Cancel',
  months: {
    title: 'What do the monthly figures mean from now on?',
    tables: (count: number, titles: string) =>
      count === 1
        ? `One table holds figures by month: ${titles}.`
        : `${count} tables hold figures by month: ${titles}.`,
    order: (before: string, after: string) =>
      `In their order, what stood under ${before} stands under ${after}, and so on for all twelve months.`,
    byMonth: 'Month by month, each figure stays with the calendar month it was written for.',
    outside: (count: number) =>
      `Staying with their calendar month is not possible: ${
        count === 1 ? 'one figure' : `${count} figures`
      } would fall outside the new year.`,
    keepOrder: 'Keep the order',
    keepMonths: 'Keep month by month',
  },
  removal: {
    title: (name: string) => `Remove “${name}”?`,
    titleMany: (count: number, table: string) => `Remove ${count} rows of ${table}?`,
    used: (count: number, sections: string) =>
      count === 1 ? `Used in one place: ${sections}.` : `Used in ${count} places: ${sections}.`,
    /** `id` '' for the set-up sections; `count` null where it is said already. */
    section: (section: string, id: string, count: number | null) => {
      const named = id === '' ? section : `${section} (${id})`;
      return count === null ? named : count === 1 ? `${named}, 1 place` : `${named}, ${count} places`;
    },
    consequence: 'Those places will show “(removed)” until another name is chosen. Undo brings it back.',
    remove: 'Remove',
  },

  // Guidance
  example: 'Example',
  fromAnotherCompany: 'from another company',
  useAsStart: 'Use as a start',
  staysMarked: 'Stays marked until you edit it',
  clearFirst: 'Clear the field first; your text is never overwritten',
  exampleUsed: (label: string) => `Example put into ${label}`,
  goodLooks: 'What good looks like',
  whereUsed: 'Where this is used',
  noGuidance: 'The template says no more about it.',
  notUsed: 'No formula and no list of another section reads it.',
  byCalculation: 'By the calculation over both plans.',
  howComputed: 'How it is computed',
  stillToWrite: 'Still to write',
  allWritten: 'Everything required here is written.',
  kinds: {
    text: 'Text',
    rich: 'Text',
    int: 'A whole number',
    dec: 'A number',
    money: 'An amount',
    pct: 'Per cent',
    date: 'A date, such as 15 March 2027',
    month: 'A month, such as March 2027',
    choice: 'One of a list',
    multi: 'Several of a list',
    person: 'A person from Names and lists',
    bool: 'Yes or no',
    ref: 'A row of another list',
    refs: 'Several rows of another list',
    picture: 'A picture, PNG or JPEG',
  },
  kindIn: (kind: string, unit: string) => `${kind} in ${unit}`,
  arithmetic: 'You can type 12k, 1.5m or =1200/12.',

  // Generated blocks
  generatedHere: 'Computed from both plans',
  generatedLater: 'This writes itself once both plans hold the figures it needs.',

  // Save state and status bar
  saved: (time: string) => `Saved ${time}`,
  opened: 'Saved',
  saving: 'Saving',
  typing: 'Unsaved',
  notStoredCount: (count: number) => (count === 1 ? '1 entry not stored' : `${count} entries not stored`),
  showNotStored: (count: number) =>
    count === 1 ? 'Go to the entry that is not stored' : `Go to the first of ${count} entries not stored`,
  notSaved: 'Not saved',
  notSavedSince: (time: string) => `Not saved since ${time}.`,
  heldEdits: (count: number) =>
    count === 1 ? 'One edit is held in this window.' : `${count} edits are held in this window.`,
  tryAgain: 'Try again',
  saveCopy: 'Save a copy elsewhere',
  savedAgain: 'Saved again',
  onThisComputer: 'On this computer',
  noFiscalYear: 'No fiscal year set',
  fiscalYear: (year: string, first: string, last: string) => `${year}, ${first}–${last}`,
  unitsCeil: 'Units rounded up at each stage',
  unitsExact: 'Units exact, rounded for display',
  sum: 'Sum',
  count: 'Count',
  sampleTag: 'Sample',
} as const;
