/** What several sections ask in the same way. */
import { FISCAL_MONTH, fiscalMonths, monthColumn } from '../month-columns.ts';
import type { Choice, Column, Slot } from '../types.ts';

/**
 * The twelve fiscal months as columns `m1` … `m12`. Their heads are written from the fiscal start;
 * the label given here is what a reader without a calendar sees.
 */
export const months = (slot: Omit<Column, 'id' | 'label' | 'month'>): readonly Column[] =>
  fiscalMonths.map((month, at) => ({ ...slot, id: monthColumn(at), label: `Month ${month}`, month }));

/** Of a table with one line a month, which starts with all twelve. */
export const fiscalMonthColumn: Column = {
  id: 'month',
  label: 'Fiscal month',
  type: 'int',
  unit: FISCAL_MONTH,
  required: true,
  min: 1,
  max: 12,
  core: true,
  help: '1 is the first month of the fiscal year.',
};
export const fiscalMonthRows = fiscalMonths.map((month) => ({ month }));

/** Roles of the roster, of activities and of pay. */
export const salesRoles: readonly Choice[] = [
  { id: 'ae', label: 'AE' },
  { id: 'sdr', label: 'SDR' },
  { id: 'am', label: 'AM' },
  { id: 'se', label: 'SE' },
  { id: 'mgr', label: 'Manager' },
];

/** A goal of either plan; of the quota tree only the goal itself. */
export const anyGoal: Pick<Slot, 'type' | 'ref' | 'ref_where'> = {
  type: 'ref',
  ref: ['corp_goals', 'mkt_goals', 'quota_tree'],
  ref_where: { table: 'quota_tree', column: 'level', values: ['corporate'] },
};

/** How often a figure is looked at. */
export const frequencies: readonly Choice[] = [
  { id: 'weekly', label: 'Weekly' },
  { id: 'monthly', label: 'Monthly' },
  { id: 'quarterly', label: 'Quarterly' },
];
