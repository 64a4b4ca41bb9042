/** The closed formula vocabulary as a tree, and what evaluating it can yield. */

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  /** A column of the same row, or a field of the same section. */
  | { readonly kind: 'name'; readonly name: string }
  /** A field of another section: `A3.corporate_revenue_goal`. */
  | { readonly kind: 'field'; readonly key: string }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'negate'; readonly operand: Expression }
  | { readonly kind: 'sum'; readonly terms: readonly Expression[] }
  | { readonly kind: 'sum-table'; readonly table: string; readonly column: string }
  | { readonly kind: 'pct-change'; readonly from: Expression; readonly to: Expression }
  | { readonly kind: 'share'; readonly part: Expression; readonly total: Expression }
  | {
      readonly kind: 'cagr';
      readonly first: Expression;
      readonly last: Expression;
      readonly years: Expression;
    }
  | { readonly kind: 'months-between'; readonly from: Expression; readonly to: Expression }
  | { readonly kind: 'lookup'; readonly reference: string; readonly column: string }
  | { readonly kind: 'previous'; readonly column: string }
  | { readonly kind: 'column-sum'; readonly column: string }
  | { readonly kind: 'column-mean'; readonly column: string }
  | { readonly kind: 'core'; readonly figure: string };

/** What a node computes with: none for a number, a name or a figure. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'operation':
      return [expression.left, expression.right];
    case 'negate':
      return [expression.operand];
    case 'sum':
      return expression.terms;
    case 'pct-change':
    case 'months-between':
      return [expression.from, expression.to];
    case 'share':
      return [expression.part, expression.total];
    case 'cagr':
      return [expression.first, expression.last, expression.years];
    default:
      return [];
  }
}

export type Operator = '+' | '−' | '×' | '÷';

/** A figure, or why there is none. Blank is not zero: blank in, blank out. */
export type Computed =
  | { readonly kind: 'value'; readonly value: number | string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'na'; readonly reason: string };

export const blank: Computed = { kind: 'blank' };
