/** Small builders for section data that would otherwise be written twelve times. */
import type { Column } from '../types.ts';

/** Rows of a table with one line a month. */
export const fiscalMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/**
 * The twelve fiscal months as columns `m1` … `m12`. Their heads are written from the fiscal start;
 * the label given here is what a reader without a calendar sees.
 */
export function months(slot: Omit<Column, 'id' | 'label' | 'month'>): readonly Column[] {
  return fiscalMonths.map((month) => ({ ...slot, id: `m${month}`, label: `Month ${month}`, month }));
}
