/** What the cells of the quota tree show: what counts, whichever way quotas come about. */
import { Check, CircleDashed } from 'lucide-react';
import type { ReactNode } from 'react';
import { basisWords } from '../../../../shared/numbers/quota-in-force.ts';
import type { QuotaNode, QuotaTree } from '../../../../shared/numbers/quota-tree.ts';
import { planSettings } from '../../../../shared/plan/plan-settings.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { findColumn } from '../../../../shared/template/find.ts';
import type { Table } from '../../../../shared/template/types.ts';
import { monthName } from '../../../../shared/values/date-format.ts';
import { formatTimes } from '../../../../shared/values/number-format.ts';
import type { Drafts } from '../../../../shared/workbook/drafts.ts';
import { findRow, localeOf } from '../../../../shared/workbook/read.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import type { GridCell } from '../../../ui/grid/types.ts';
import { cellFigure, viewCell } from '../table/table-cells.ts';
import css from './quota.module.css';
import type { QuotaAmounts } from './quota-amounts.ts';
import { comparisonOf, isComparison, type Method, stepsBack } from './quota-columns.ts';

const nothing: GridCell = { text: '', edit: '' };

/** One element each, so that a cell that shows the same is not drawn again. */
const statusIcons: Readonly<Record<string, ReactNode>> = {
  accepted: <Check className={css.accepted} size={13} strokeWidth={1.8} aria-hidden="true" />,
  submitted: <CircleDashed size={13} strokeWidth={1.6} aria-hidden="true" />,
};

/** `drafts` hold texts that could not be stored; `decimals` are those of the columns the tree does not word itself. */
export function quotaCells(
  workbook: Workbook,
  table: Table,
  tree: QuotaTree,
  amounts: QuotaAmounts,
  drafts: Drafts,
  decimals: ReadonlyMap<string, number | undefined>,
  method: Method,
): (row: string, column: string) => GridCell {
  // A row's months are put into words together, with the decimals its finest one needs.
  const monthsOf = new Map<string, readonly string[]>();
  const monthWords = (node: QuotaNode): readonly string[] => {
    const known = monthsOf.get(node.row.id);
    if (known) return known;
    const words = amounts.row(node.months);
    monthsOf.set(node.row.id, words);
    return words;
  };
  const stayOf = staysIn(workbook);
  const locale = localeOf(workbook);
  return (rowId, columnId) => {
    const node = tree.byId.get(rowId);
    const row = findRow(workbook, table.id, rowId);
    if (!node || !row) return nothing;
    if (isComparison(columnId))
      return quietWhere(columnId === stepsBack[method], comparisonCell(node, columnId, amounts, locale));
    const column = findColumn(table, columnId);
    if (!column) return nothing;
    const cell = viewCell(workbook, table, row, column, drafts, decimals.get(columnId));
    if (cell.mark) return cell;
    switch (columnId) {
      case 'node':
        return aside(cell, stayOf(node));
      case 'basis':
        return { ...cell, text: basisWords(node, cell.text) };
      case 'status':
        return node.row.status === 'disputed'
          ? { ...cell, mark: 'conflict' }
          : withIcon(cell, statusIcons[node.row.status ?? '']);
      case 'annual':
        return { ...cell, text: amounts.year(node.annual) };
      case 'months_total':
        return { ...cell, text: amounts.year(cellFigure(workbook, table, rowId, columnId)) };
      default:
        return column.month === undefined
          ? cell
          : monthCell(
              cell,
              node.months[column.month - 1] ?? null,
              monthWords(node)[column.month - 1],
              amounts,
            );
    }
  };
}

const quietWhere = (isQuiet: boolean, cell: GridCell): GridCell =>
  isQuiet ? { ...cell, quiet: true } : cell;
const aside = (cell: GridCell, words: string | null): GridCell =>
  words === null ? cell : { ...cell, aside: words };
const withIcon = (cell: GridCell, icon: ReactNode): GridCell =>
  icon === undefined ? cell : { ...cell, icon };

function monthCell(
  cell: GridCell,
  figure: number | null,
  words: string | undefined,
  amounts: QuotaAmounts,
): GridCell {
  if (figure === null || words === undefined) return { ...cell, text: '' };
  return amounts.months === 'none'
    ? { ...cell, text: words }
    : { ...cell, text: words, exact: amounts.year(figure) };
}

function comparisonCell(node: QuotaNode, column: string, amounts: QuotaAmounts, locale: string): GridCell {
  const figure = comparisonOf(node, column);
  if (column === 'Qover') {
    const words = figure === null ? '' : formatTimes(locale, figure);
    return { text: words, edit: words };
  }
  const words = amounts.year(figure, column === 'Qdifference');
  return { text: words, edit: words, short: column === 'Qdifference' && (figure ?? 0) < 0 };
}

/** "from Apr", "until Jun" for somebody who starts or leaves within the year. */
function staysIn(workbook: Workbook): (node: QuotaNode) => string | null {
  const { months } = planSettings(workbook);
  const locale = localeOf(workbook);
  const [first = ''] = months;
  const last = months.at(-1) ?? '';
  return ({ holder }) => {
    const month = (date: string): string => monthName(locale, Number(date.slice(5)), 'short');
    const [start = '', end = ''] = [holder?.start?.slice(0, 7), holder?.end?.slice(0, 7)];
    const words = [
      ...(start > first && start <= last ? [strings.quota.from(month(start))] : []),
      ...(end >= first && end < last ? [strings.quota.until(month(end))] : []),
    ];
    return words.length === 0 ? null : words.join(' ');
  };
}
