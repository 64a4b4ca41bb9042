/** The row under a table in words, on the screen and in print: what it is called, and which figures are means. */
import { strings } from '../strings/catalogue.ts';
import type { Computed } from '../template/formula/expression.ts';
import type { Column } from '../template/types.ts';

/** "Total" where anything is added up, "Average" where there are averages alone. */
export const totalRowLabel = (columns: readonly Pick<Column, 'total'>[]): string =>
  columns.some(({ total }) => total === 'sum') ? strings.words.total : strings.words.average;

/** A column's total as the row shows it: a mean says that it is one, since sums may stand beside it. */
export const totalText = ({ total }: Pick<Column, 'total'>, computed: Computed, text: string): string =>
  total === 'avg' && computed.kind === 'value' ? strings.words.mean(text) : text;
