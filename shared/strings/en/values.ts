/** Strings about typed values and computed figures; see ../catalogue.ts. */
export const values = {
  blank: '–',
  /** After “n/a: ”. */
  unknownFigure: (name: string) => `this version does not know the figure ${name}`,
  notAvailableShort: 'n/a',
  /** From one month to another. */
  span: (from: string, to: string) => `${from} to ${to}`,
  notAvailable: (reason: string) => `n/a: ${reason}`,
  dividesByZero: 'the divisor is 0',
  formulaNumber: (start: string) => `The number that begins with ${start} is too large for a formula.`,
  figureTooLarge: 'the figure is too large',
  circular: 'the formula leads back to itself',
  growthFromZero: 'there is nothing to grow from',
  notANumber: (text: string) => `“${text}” is not a number.`,
  notAWholeNumber: (text: string) => `“${text}” is not a whole number.`,
  tooFine: (text: string, digits: number) =>
    digits === 0
      ? `“${text}” has decimals, and this currency has none.`
      : `“${text}” has more than ${digits} decimals.`,
  tooLarge: (text: string) => `“${text}” is too large to be kept exactly.`,
  ambiguousNumber: (text: string, decimal: string, group: string) =>
    group === ''
      ? `“${text}” cannot be read for certain: here “${decimal}” starts the decimals and nothing groups the thousands.`
      : `“${text}” cannot be read for certain: here “${decimal}” starts the decimals and “${group}” groups the thousands.`,
  below: (label: string, min: string) => `${label} cannot be less than ${min}.`,
  above: (label: string, max: string) => `${label} cannot be more than ${max}.`,
  notADate: (text: string, example: string) =>
    `“${text}” is not a date. Write it as 2027-03-15 or ${example}.`,
  notAMonth: (text: string, example: string) =>
    `“${text}” is not a month. Write it as 2027-03 or ${example}.`,
  notAChoice: (text: string, choices: string) => `“${text}” is not one of ${choices}.`,
  notInList: (text: string, list: string) => `“${text}” is not in the list ${list}.`,
  severalInList: (text: string, list: string) => `“${text}” stands more than once in the list ${list}.`,
  notYesOrNo: (text: string) => `“${text}” is neither yes nor no.`,
  tooLong: 'A text can have at most 1,000,000 characters. Put the rest into another field.',
  notAPicture: 'A picture cannot be typed.',
  yes: 'Yes',
  no: 'No',
  removedRow: '(removed)',
  /** A row that has no name. */
  rowNumber: (number: string) => `Row ${number}`,
  listJoin: ', ',
  formulaUnexpected: (formula: string, found: string) =>
    `The formula “${formula}” cannot be read at “${found}”.`,
  formulaEnds: (formula: string) => `The formula “${formula}” ends too early.`,
  formulaUnknownFunction: (formula: string, name: string) =>
    `The formula “${formula}” uses “${name}”, which is not a known function.`,
  formulaRange: (formula: string, range: string) =>
    `The formula “${formula}” cannot be read at “${range}”: a range runs over numbered names, like m1..m12.`,
  formulaTooLong: 'The formula is longer than 500 characters.',
} as const;
