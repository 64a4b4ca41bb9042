/** Next year's workbook, from what last year's means: which sections, tables and columns outlast a year. */
import { answerKey, findField, findTable } from '../template/find.ts';
import { addMonths } from '../values/date-format.ts';
import type { Value } from '../values/value.ts';
import { fiscalYearLabel, fiscalYearOf } from '../workbook/fiscal-year.ts';
import { type NewWorkbook, newWorkbook } from '../workbook/new-workbook.ts';
import { numberOf, rowsOf, textOf } from '../workbook/read.ts';
import type { Cells, Row, Workbook } from '../workbook/types.ts';

/** What stays true from one year to the next: names, definitions, prices, process, rules. */
const keptSections = ['registries', 'A1', 'M5', 'S3', 'L3', 'L4', 'L7'];
const keptTables = [
  'history',
  'performance',
  'history_months',
  'target_segments',
  'messages',
  'product_mix',
  'distribution',
  'ramp_profiles',
  'roster',
  'territories',
  'seasonality',
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
  'S11.max_discount',
  'S11.rules',
  'L11.escalation',
  'L11.change_control',
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
/** In what is kept, the amounts and dates that belong to the year. */
const clearedFields = ['L3.deal_min', 'L3.deal_max'];
const clearedColumns: Readonly<Record<string, readonly string[]>> = {
  target_segments: ['est_deals'],
  product_mix: ['launch'],
  distribution: ['share_of_sales'],
  territories: ['potential', 'quota'],
  roster: ['full_quota', 'ote', 'end'],
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
    for (const field of section.fields) {
      const key = answerKey(section.id, field.id);
      if (!clearedFields.includes(key)) copyAnswer(key);
    }
    for (const table of section.tables) copyTable(table.id);
  }
  for (const key of keptFields) copyAnswer(key);
  for (const field of keptSettings) copyAnswer(answerKey('settings', field));
  for (const table of keptTables) copyTable(table);
  const start = textOf(previous, 'settings.fiscal_start');
  if (start !== undefined) answers['settings.fiscal_start'] = addMonths(start, 12);
  addReview(previous, answers, tables);
  return {
    ...fresh,
    answers,
    tables,
    meta: { ...fresh.meta, previousId: previous.id },
  };
}

/** Last year's goal and what was really booked become rows of the review, where the template has them. */
function addReview(
  previous: Workbook,
  answers: Record<string, Value>,
  tables: Record<string, readonly Row[]>,
): void {
  if (textOf(previous, 'settings.fiscal_start') === undefined) return;
  const year = fiscalYearOf(previous);
  const append = (table: string, cells: Cells): void => {
    if (!findTable(previous.template, table)) return;
    tables[table] = [...(tables[table] ?? []), { id: `${table}_${year}`, cells }];
  };
  const goal = numberOf(previous, 'A3.corporate_revenue_goal');
  if (goal !== undefined) append('performance', { period: fiscalYearLabel(previous), revenue: goal });
  const actuals = bookedByMonth(previous);
  if (actuals === null) return;
  append('history_months', { year, ...actuals });
  if (findField(previous.template, 'S2.prev_revenue'))
    answers['S2.prev_revenue'] = Object.values(actuals).reduce((sum, month) => sum + month, 0);
}

/** The actuals of the corporate node by month, null when none were entered. */
function bookedByMonth(previous: Workbook): Record<string, number> | null {
  const corporate = rowsOf(previous, 'quota_tree').filter((row) => row.cells.level === 'corporate');
  const row = rowsOf(previous, 'tracking').find((one) =>
    corporate.some((node) => node.id === one.cells.node),
  );
  const months = Object.entries(row?.cells ?? {}).filter(
    (cell): cell is [string, number] => /^m\d+$/.test(cell[0]) && typeof cell[1] === 'number',
  );
  return months.length === 0 ? null : Object.fromEntries(months);
}
