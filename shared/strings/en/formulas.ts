/** Formulas in words; see ../catalogue.ts. */
export const formulas = {
  sum: (terms: string) => `sum of ${terms}`,
  sumOfMonths: 'sum of the twelve months',
  sumOfColumn: (column: string, table: string) => `sum of ${column} in ${table}`,
  growth: (from: string, to: string) => `change from ${from} to ${to}`,
  share: (part: string, total: string) => `${part} ÷ ${total}`,
  cagr: (first: string, last: string, years: string) =>
    `yearly growth from ${first} to ${last} over ${years} years`,
  months: (from: string, to: string) => `months from ${from} to ${to}`,
  lookup: (column: string, reference: string) => `${column} of the ${reference}`,
  above: (column: string) => `${column} in the row above`,
  columnSum: (column: string) => `sum of ${column}`,
  columnMean: (column: string) => `mean of ${column}`,
  core: (figure: string) => figure,
  join: ', ',
} as const;
