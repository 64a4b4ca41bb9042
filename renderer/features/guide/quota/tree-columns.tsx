/** The table's columns as the tree shows them. */
import { Lock } from 'lucide-react';
import { quotaTree } from '../../../../shared/numbers/quota-tree.ts';
import { basisWeights } from '../../../../shared/numbers/quota-weights.ts';
import { bases } from '../../../../shared/plan/sales-targets.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { currencyOf } from '../../../../shared/workbook/read.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import type { GridColumn, GridOption } from '../../../ui/grid/types.ts';
import type { QuotaAmounts } from './quota-amounts.ts';
import { isMonth, isOfYear } from './quota-columns.ts';

const text = strings.quota;

/** A column of the table as the tree shows it. */
export function inTree(
  given: GridColumn,
  workbook: Workbook,
  { shortened, areLong }: { readonly shortened: QuotaAmounts['months']; readonly areLong: boolean },
  current: () => Workbook,
): GridColumn {
  const { id } = given;
  const column = isOfYear(id) && areLong ? { ...given, dense: true } : given;
  if (id === 'lock') return { ...column, icon: lockIcon };
  if (id === 'Qbottom_up') return { ...column, wash: 'sales' };
  if (id === 'status') return { ...column, dense: true };
  if (id === 'basis') return { ...column, options: (row) => basisOptions(column, current(), row) };
  if (!isMonth(id)) return column;
  const month: GridColumn = { ...column, dense: true, inView: true };
  return shortened === 'none'
    ? month
    : { ...month, unit: text.shownIn(shortened, currencyOf(workbook)), shownUnit: '' };
}

const lockIcon = <Lock size={13} strokeWidth={1.6} aria-hidden="true" />;

/** A basis without data for the nodes beneath cannot be chosen, and says why. */
function basisOptions(column: GridColumn, workbook: Workbook, row: string): readonly GridOption[] {
  const options = column.options?.(row) ?? [];
  const node = quotaTree(workbook).byId.get(row);
  if (!node || node.children.length === 0) return options;
  const weights = basisWeights(workbook);
  return options.map((option) => {
    const basis = bases.find((one) => one === option.id);
    const missing = basis === undefined ? null : weights.missing(basis, node.children);
    return missing === null ? option : { ...option, unavailable: text.noBasis[missing] };
  });
}
