/** Vocabulary that several areas share: the parts of the plan, parties, months, statuses. */
export const words = {
  /** Where something is written: "M9, Average deal". */
  place: (section: string, name: string) => `${section}, ${name}`,
  /** One cell of a table: "Spring push: End". */
  cell: (row: string, column: string) => (row === '' ? column : `${row}: ${column}`),
  levels: { corporate: 'corporate', department: 'department', team: 'team', person: 'person' },
  views: {
    dashboard: 'Dashboard',
    conflicts: 'Conflicts',
    assumptions: 'Assumptions',
    scenarios: 'Scenarios',
  },
  parts: {
    setup: 'Set-up',
    company: 'Company',
    marketing: 'Marketing plan',
    sales: 'Sales plan',
    agreement: 'Agreement',
  },
  /** How the printed document names its parts; the set-up is not printed. */
  printedParts: { company: 'Part I', marketing: 'Part II', sales: 'Part III', agreement: 'Part IV' },
  parties: { company: 'Company', marketing: 'Marketing', sales: 'Sales', agreed: 'Agreed' },
  /** Who decided, for which side: "Ines Halvorsen (Marketing)". */
  signed: (name: string, side: 'marketing' | 'sales' | null) =>
    side === null || name === '' ? name : `${name} (${side === 'marketing' ? 'Marketing' : 'Sales'})`,
  partyLetters: { company: 'C', marketing: 'M', sales: 'S' },
  untitledWorkbook: 'Untitled workbook',
  total: 'Total',
  average: 'Average',
  /** Beside a figure that is a mean, where sums stand too. */
  mean: (figure: string) => `avg. ${figure}`,
  list: (names: readonly string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
  /** Types of fields and columns, as a template tells them. */
  slotTypes: {
    text: 'Text',
    rich: 'Long text',
    int: 'Whole number',
    dec: 'Number',
    money: 'Money',
    pct: 'Per cent',
    date: 'Date',
    month: 'Month',
    choice: 'One of a list',
    multi: 'Several of a list',
    person: 'Person',
    bool: 'Yes or no',
    ref: 'Row of a table',
    refs: 'Several rows of a table',
    picture: 'Picture',
  },
} as const;
