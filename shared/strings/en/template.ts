/** Sentences about templates that cannot be used; see ../catalogue.ts. Places come with their quotes. */
import { isolated } from '../../lib/isolated.ts';

export const template = {
  /** What the shape of a template file lacks: a place, a property and what is wrong with it. */
  shapes: {
    template: 'The template',
    noTemplate: 'The template cannot be used: there is nothing in it.',
    sentence: (place: string, property: string, problem: string) =>
      property === '' ? `${place} ${problem}.` : `${place}: “${property}” ${problem}.`,
    lists: { sections: 'Sections', fields: 'Fields', tables: 'Tables', columns: 'Columns' },
    sections: (number: string) => `Section ${number}`,
    fields: (number: string) => `Field ${number}`,
    tables: (number: string) => `Table ${number}`,
    columns: (number: string) => `Column ${number}`,
    unknownType: (type: string, types: string) => `is “${type}”, which is no type of Accord (${types})`,
    notOffered: (value: string, values: string) => `is “${value}” and must be one of ${values}`,
    tooLong: (most: string) => `is longer than ${most} characters`,
    tooMany: (most: string) => `lists more than ${most}`,
    tooBig: (most: string) => `is above ${most}`,
    empty: 'is empty',
    none: 'lists nothing',
    tooSmall: (least: string) => `is below ${least}`,
    badId: (id: string) =>
      `is “${id}”, which is no id: a letter, then letters, digits and “_”, at most 64 together`,
    reservedId: (id: string) => `is “${id}”, a name that cannot be used as an id: give it another one`,
    unknownProperty: (names: string) => `holds ${names}, which no template has`,
    missing: 'is missing',
    wrongKind: 'is of the wrong kind',
  },
  doubleSection: (id: string) => `The section id “${id}” stands twice in the template.`,
  doubleTable: (id: string) => `The table id “${id}” stands twice in the template.`,
  doubleSlot: (id: string, place: string) => `The id “${id}” stands twice in ${place}.`,
  doubleChoice: (id: string, place: string) => `The choice “${id}” stands twice in ${place}.`,
  doubleChoiceLabel: (label: string, place: string) =>
    `Two choices of ${place} are called “${isolated(label)}”.`,
  doubleColumnLabel: (label: string, table: string) =>
    `Two columns of ${table} are called “${isolated(label)}”.`,
  doubleMonth: (month: string, table: string) => `Two columns of ${table} stand for fiscal month ${month}.`,
  /** What a list holds at most: said when one more is wanted. */
  most: {
    sections: (most: string) => `A template has at most ${most} sections.`,
    fields: (most: string) => `A section has at most ${most} fields.`,
    tables: (most: string) => `A section has at most ${most} tables.`,
    columns: (most: string) => `A table has at most ${most} columns.`,
    choices: (most: string) => `A list has at most ${most} choices.`,
    references: (most: string) => `Rows are chosen from at most ${most} tables.`,
    good: (most: string) => `“What good looks like” has at most ${most} points.`,
  },
  /** The same of a list that holds more. */
  full: (place: string, most: string) => `${place} cannot be saved. ${most}`,
  leastAboveMost: (place: string) => `The least of ${place} is above its most, so that nothing fits.`,
  figureUnknown: (place: string, name: string) =>
    `The formula of ${place} asks for the figure “${name}”, which the calculation does not have.`,
  headlineFigures: {
    goal: 'New-business goal',
    sourced: 'Marketing-sourced revenue',
    deals: 'Deals needed',
    opportunities: 'Opportunities needed',
    sql: 'SQL needed',
    mql: 'MQL needed',
    leads: 'Leads needed',
    leads_bought: 'Leads bought',
    blended_cpl: 'Blended cost per lead',
    street: 'Street quota',
    capacity: 'Capacity',
    required_attainment: 'Attainment needed',
    pipeline: 'Pipeline needed',
  },
  noFigure: (place: string, name: string, label: string, type: string) =>
    `The formula of ${place} computes with “${name}”, which is no figure: the type of “${isolated(label)}” is “${type}”.`,
  noDate: (place: string, name: string) =>
    `The formula of ${place} takes “${name}” for a date, which it is not.`,
  choicesMissing: (place: string) => `${place} offers choices but lists none.`,
  refMissing: (place: string) => `${place} refers to a list but names none.`,
  refUnknown: (place: string, table: string) =>
    `${place} refers to the table “${table}”, which does not exist.`,
  columnUnknown: (place: string, column: string) =>
    `${place} names the column “${column}”, which does not exist.`,
  layoutUnknown: (section: string, id: string) =>
    `The layout of ${section} names “${id}”, which does not exist.`,
  nameUnknown: (place: string, name: string) =>
    `The formula of ${place} reads “${name}”, which does not exist.`,
  formula: (place: string, problem: string) => `${place}: ${problem}`,
  circular: (chain: string) => `These formulas lead in a circle: ${chain}.`,
  circleJoin: ' → ',
  difference: {
    properties: {
      title: 'Title',
      short: 'Short name',
      label: 'Name',
      type: 'Type',
      unit: 'Unit',
      prompt: 'Question',
      help: 'Guidance',
      example: 'Example',
      good: 'What good looks like',
      choices: 'Choices',
      default: 'Default',
      required: 'Required',
      hidden: 'Hidden',
      min: 'Least',
      max: 'Most',
      ref: 'Chooses from',
      formula: 'Formula',
      total: 'Row under the table',
      row_name: 'One row is called',
      min_rows: 'Rows needed',
      wide: 'Full width',
      part: 'Part of the plan',
      generated: 'Figures and charts from the plan',
      core: 'Read by the calculation',
      pay: 'Personal pay',
      ref_where: 'Only rows where',
      month: 'Month',
      width: 'Width',
      label_column: 'A row is named by',
      sum_rule: 'Rule of the sum',
      starter_rows: 'Rows it starts with',
    },
    generated: {
      marketing_summary: 'Summary of the marketing plan',
      channel_budget: 'Budget by channel',
      monthly_budget: 'Budget by month',
      calendar: 'Calendar of campaigns',
      sales_summary: 'Summary of the sales plan',
      quota_chart: 'Chart of quotas',
      mql_months: 'MQLs by month',
      tracking: 'Tracking by month',
      matrix: 'Matrix of the two plans',
      register: 'Register of conflicts',
    },
    narrowing: (table: string, column: string, values: string) => `${table}, ${column}: ${values}`,
    sumIs: (column: string, percent: string) => `${column}: ${percent} together`,
    sumAtMost: (column: string, percent: string) => `${column}: ${percent} together at most`,
    percent: (number: string) => `${number} %`,
    smallestUnit: (figure: string) => `${figure} in the currency’s smallest unit`,
    rowJoin: '; ',
  },
  /** Of texts: control characters and the like. */
  unseen: (count: number) =>
    count === 1
      ? 'One text of the template held characters that cannot be shown; they were taken out.'
      : `${String(count)} texts of the template held characters that cannot be shown; they were taken out.`,
  defaultWrong: (place: string) => `The default of ${place} does not fit its type.`,
  /** A place of the calculation that means something else; `type` is what it must be. */
  core: {
    type: (place: string, type: string) =>
      `“${isolated(place)}” is read by the calculation and must be of the type “${type}”.`,
    formula: (place: string, _type: string) =>
      `“${isolated(place)}” is read by the calculation as it is entered and cannot be computed by a formula.`,
    ref: (place: string, _type: string) =>
      `“${isolated(place)}” is read by the calculation and must refer to the list it refers to in the full plan.`,
    month: (place: string, _type: string) =>
      `“${isolated(place)}” is read by the calculation and must stand for the month it stands for in the full plan.`,
    choices: (place: string, _type: string) =>
      `“${isolated(place)}” is read by the calculation and must offer the choices it offers in the full plan.`,
  },
  /** What was done to the template of a workbook, so that it opens. */
  mended: {
    template: 'The template',
    section: (number: string) => `Section ${number}`,
    entry: (number: string) => `Entry ${number}`,
    table: 'Table',
    row: 'row',
    untitled: 'Untitled',
    unknownType: (place: string, type: string) =>
      `“${isolated(place)}” is of the type “${type}”, which Accord does not know; it is kept as text.`,
    property: (place: string, name: string) =>
      `“${isolated(place)}”: “${isolated(name)}” could not be used and was left out.`,
    lacking: (place: string, names: string) => `“${isolated(place)}” lacked ${names}; that was filled in.`,
    cut: (place: string, name: string) =>
      `“${isolated(place)}”: “${isolated(name)}” was too long and was cut.`,
    unknownProperty: (place: string, name: string) =>
      `“${isolated(place)}”: “${isolated(name)}” is nothing that a template holds and was left out.`,
    entries: (place: string, count: string) =>
      `“${isolated(place)}”: ${count} of its entries could not be read.`,
    tooMany: (place: string, most: string) =>
      `“${isolated(place)}” has more entries than ${most}; those after them were left out.`,
    renamed: (id: string, name: string, to: string) =>
      `The id “${id}” stood twice in the template; “${isolated(name)}” now has the id “${to}”, and what was written stays with the first.`,
    replaced: (title: string) =>
      `The template of this workbook could not be read; “${isolated(title)}” took its place, and whatever it has no place for was kept.`,
    done: {
      'double-section': 'The second got an id of its own.',
      'double-table': 'The second got an id of its own.',
      'double-slot': 'The second got an id of its own.',
      layout: 'It was left out of the layout.',
      columns: 'That was left out.',
      choices: 'It is kept as text.',
      'double-choice': 'The second was put right.',
      'double-name': 'The second got a number.',
      'double-month': 'The second stands for no month.',
      bounds: 'Both limits were taken out.',
      reference: 'What it does not find was left out.',
      narrowing: 'It offers all rows.',
      formula: 'The formula was taken out.',
      circle: 'The formula was taken out.',
      default: 'The default was taken out.',
      core: 'It is again what the calculation needs.',
    },
  },
} as const;
