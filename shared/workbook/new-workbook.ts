/** A new workbook, from a template or from last year's. */
import { answerKey } from '../template/find.ts';
import type { Template } from '../template/types.ts';
import { addMonths } from '../values/date-format.ts';
import type { Value } from '../values/value.ts';
import { numberOf, rowsOf, textOf } from './read.ts';
import { FORMAT_VERSION, type Row, type Workbook } from './types.ts';

export interface NewWorkbook {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly title: string;
}

export function newWorkbook(template: Template, { id, at, title }: NewWorkbook): Workbook {
  const tables: Record<string, readonly Row[]> = {};
  for (const section of template.sections)
    for (const table of section.tables)
      if (table.starter_rows)
        tables[table.id] = table.starter_rows.map((cells, place) => ({
          id: `${table.id}_${place + 1}`,
          cells,
        }));
  return {
    formatVersion: FORMAT_VERSION,
    id,
    revision: 0,
    template,
    answers: { 'settings.plan_title': title },
    tables,
    marks: {},
    meta: { createdAt: at, editedAt: at, sample: false },
  };
}

/**
 * What stays true from one year to the next: structure, names, definitions, prices, process, rules.
 * Whole sections where everything in them is of that kind, single tables and fields elsewhere.
 */
const keptSections = ['registries', 'A1', 'M5', 'S3', 'L3', 'L4', 'L7'];
const keptTables = [
  'history',
  'target_segments',
  'messages',
  'product_mix',
  'distribution',
  'ramp_profiles',
  'roster',
  'territories',
  'measures',
  'raci',
];
const keptFields = [
  'A2.summary',
  'M3.positioning_statement',
  'M3.differentiators',
  'M6.coverage',
  'M7.brand_guidelines',
  'S4.span_target',
  'S6.method',
  'S11.pay_mix',
];
const keptSettings = [
  'currency',
  'rounding_unit',
  'unit_policy',
  'tolerance_pct',
  'locale',
  'fy_label',
  'classification',
  'prepared_for',
];
/** Columns of kept tables that belong to the year: amounts, quotas and dates. */
const clearedColumns: Readonly<Record<string, readonly string[]>> = {
  target_segments: ['est_deals'],
  product_mix: ['launch'],
  distribution: ['share_of_sales'],
  territories: ['quota'],
  roster: ['full_quota'],
};

/**
 * Next year's workbook from this year's: last year's goal and results become the review rows,
 * amounts, dates, decisions and signatures stay blank. `previous` is untouched.
 */
export function fromLastYear(previous: Workbook, { id, at, title }: NewWorkbook): Workbook {
  const fresh = newWorkbook(previous.template, { id, at, title });
  const answers: Record<string, Value> = { ...fresh.answers };
  const copyAnswer = (key: string): void => {
    const value = previous.answers[key];
    if (value !== undefined) answers[key] = value;
  };
  const tables: Record<string, readonly Row[]> = { ...fresh.tables };
  const copyTable = (table: string): void => {
    if (rowsOf(previous, table).length === 0) return;
    const cleared = clearedColumns[table] ?? [];
    tables[table] = rowsOf(previous, table).map((row) => ({
      id: row.id,
      cells: Object.fromEntries(Object.entries(row.cells).filter(([column]) => !cleared.includes(column))),
    }));
  };
  for (const section of previous.template.sections) {
    if (!keptSections.includes(section.id)) continue;
    for (const field of section.fields) copyAnswer(answerKey(section.id, field.id));
    for (const table of section.tables) copyTable(table.id);
  }
  for (const key of keptFields) copyAnswer(key);
  for (const field of keptSettings) copyAnswer(answerKey('settings', field));
  for (const table of keptTables) copyTable(table);
  const start = textOf(previous, 'settings.fiscal_start');
  if (start !== undefined) answers['settings.fiscal_start'] = addMonths(start, 12);
  const review = reviewRow(previous);
  if (review) tables.performance = [...rowsOf(previous, 'performance'), review];
  return {
    ...fresh,
    answers,
    tables,
    meta: { ...fresh.meta, previousId: previous.id },
  };
}

/** Last year as a row of T.performance: its goal stands in until the actuals are known. */
function reviewRow(previous: Workbook): Row | null {
  const start = textOf(previous, 'settings.fiscal_start');
  const goal = numberOf(previous, 'A3.corporate_revenue_goal');
  if (start === undefined || goal === undefined) return null;
  const endsIn = addMonths(start, 11).slice(0, 4);
  const label = textOf(previous, 'settings.fy_label') === 'starts' ? start.slice(0, 4) : endsIn;
  return { id: `performance_${label}`, cells: { period: `FY ${label}`, revenue: goal } };
}
