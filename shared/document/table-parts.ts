/** What the printed tables are put together from. */
import type { TableColumn, TableRow } from './model.ts';

export const textColumn = (label: string): TableColumn => ({ label, align: 'left' });

/** Of numbers, set against the right edge. */
export const figureColumn = (label: string): TableColumn => ({ label, align: 'right' });

export const bodyRow = (...cells: readonly string[]): TableRow => ({ kind: 'body', cells });
