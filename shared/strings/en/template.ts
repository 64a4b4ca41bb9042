/** Sentences about templates that cannot be used; see ../catalogue.ts. */
export const template = {
  shape: (place: string, problem: string) => `The template cannot be used: ${place}: ${problem}.`,
  file: 'the file',
  doubleSection: (id: string) => `The section id “${id}” stands twice in the template.`,
  doubleTable: (id: string) => `The table id “${id}” stands twice in the template.`,
  doubleSlot: (id: string, place: string) => `The id “${id}” stands twice in ${place}.`,
  doubleChoice: (id: string, place: string) => `The choice “${id}” stands twice in ${place}.`,
  choicesMissing: (place: string) => `${place} offers choices but lists none.`,
  refMissing: (place: string) => `${place} refers to a list but names none.`,
  refUnknown: (place: string, table: string) =>
    `${place} refers to the table “${table}”, which does not exist.`,
  columnUnknown: (place: string, column: string) =>
    `${place} names the column “${column}”, which does not exist.`,
  layoutUnknown: (section: string, id: string) =>
    `The layout of section ${section} names “${id}”, which does not exist.`,
  nameUnknown: (place: string, name: string) =>
    `The formula of ${place} reads “${name}”, which does not exist.`,
  formula: (place: string, problem: string) => `${place}: ${problem}`,
  circular: (chain: string) => `These formulas lead in a circle: ${chain}.`,
  defaultWrong: (place: string) => `The default of ${place} does not fit its type.`,
} as const;
