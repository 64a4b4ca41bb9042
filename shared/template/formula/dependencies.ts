/** What a formula reads: for validation, for "where this is used", and for protecting what is read. */
import type { Expression } from './expression.ts';

export type FormulaName =
  /** A column of the same row or a field of the same section. */
  | { readonly kind: 'own'; readonly id: string }
  /** A column of the same table: the row above, or all rows. */
  | { readonly kind: 'own-column'; readonly id: string; readonly above: boolean }
  | { readonly kind: 'field'; readonly key: string }
  | { readonly kind: 'table-column'; readonly table: string; readonly column: string }
  | { readonly kind: 'lookup'; readonly reference: string; readonly column: string };

export function dependenciesOf(expression: Expression): readonly FormulaName[] {
  switch (expression.kind) {
    case 'number':
    case 'core':
      return [];
    case 'name':
      return [{ kind: 'own', id: expression.name }];
    case 'field':
      return [{ kind: 'field', key: expression.key }];
    case 'operation':
      return [...dependenciesOf(expression.left), ...dependenciesOf(expression.right)];
    case 'negate':
      return dependenciesOf(expression.operand);
    case 'sum':
      return expression.terms.flatMap(dependenciesOf);
    case 'sum-table':
      return [{ kind: 'table-column', table: expression.table, column: expression.column }];
    case 'pct-change':
    case 'months-between':
      return [...dependenciesOf(expression.from), ...dependenciesOf(expression.to)];
    case 'share':
      return [...dependenciesOf(expression.part), ...dependenciesOf(expression.total)];
    case 'cagr':
      return [expression.first, expression.last, expression.years].flatMap(dependenciesOf);
    case 'lookup':
      return [{ kind: 'lookup', reference: expression.reference, column: expression.column }];
    case 'previous':
      return [{ kind: 'own-column', id: expression.column, above: true }];
    case 'column-sum':
    case 'column-mean':
      return [{ kind: 'own-column', id: expression.column, above: false }];
  }
}
