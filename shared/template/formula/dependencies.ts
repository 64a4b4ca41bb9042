/** What a formula reads: for validation, for "where this is used", and for protecting what is read. */
import { childrenOf, type Expression } from './expression.ts';

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
    case 'name':
      return [{ kind: 'own', id: expression.name }];
    case 'field':
      return [{ kind: 'field', key: expression.key }];
    case 'sum-table':
      return [{ kind: 'table-column', table: expression.table, column: expression.column }];
    case 'lookup':
      return [{ kind: 'lookup', reference: expression.reference, column: expression.column }];
    case 'previous':
      return [{ kind: 'own-column', id: expression.column, above: true }];
    case 'column-sum':
    case 'column-mean':
      return [{ kind: 'own-column', id: expression.column, above: false }];
    default:
      return childrenOf(expression).flatMap(dependenciesOf);
  }
}

/** Columns and fields that are terms of a sum: left blank, they add nothing. */
export function summedNamesOf(expression: Expression): ReadonlySet<string> {
  const inside = childrenOf(expression).flatMap((child) => [...summedNamesOf(child)]);
  const own =
    expression.kind === 'sum'
      ? expression.terms.flatMap((term) => (term.kind === 'name' ? [term.name] : []))
      : [];
  return new Set([...own, ...inside]);
}

/** The names by which it asks the calculation for figures, known or not. */
export const coreNamesOf = (expression: Expression): readonly string[] =>
  expression.kind === 'core' ? [expression.figure] : childrenOf(expression).flatMap(coreNamesOf);
