/** The columns `m1` … `m12` of every table that has one a fiscal month. */

export const fiscalMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Of the fiscal month `at`, 0 the first. */
export const monthColumn = (at: number): string => `m${at + 1}`;

export const monthColumnIds: readonly string[] = fiscalMonths.map((_, at) => monthColumn(at));

/** The unit of a whole number that is a fiscal month, 1 the first of the year: read by the month's name. */
export const FISCAL_MONTH = 'fiscal month';
