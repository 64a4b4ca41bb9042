/** What a formula computes with: names it takes for figures, and names it takes for dates. */
import { dependenciesOf, type FormulaName } from './dependencies.ts';
import { childrenOf, type Expression } from './expression.ts';

export interface Operands {
  readonly figures: readonly FormulaName[];
  readonly dates: readonly FormulaName[];
}

const none: Operands = { figures: [], dates: [] };

/** A name that only stands for itself, or is looked up, may be of any type unless a figure is wanted. */
export function operandsOf(expression: Expression, wantsFigure = false): Operands {
  if (wantsFigure && isPlain(expression)) return figures([expression]);
  switch (expression.kind) {
    case 'number':
    case 'core':
    case 'name':
    case 'field':
    case 'lookup':
    case 'previous':
      return none;
    case 'operation':
    case 'negate':
    case 'sum':
    case 'pct-change':
    case 'share':
    case 'cagr':
      return figures(childrenOf(expression));
    case 'sum-table':
    case 'column-sum':
    case 'column-mean':
      return { figures: dependenciesOf(expression), dates: [] };
    case 'months-between':
      return joined(
        childrenOf(expression).map((part) =>
          isPlain(part) ? { figures: [], dates: dependenciesOf(part) } : operandsOf(part),
        ),
      );
  }
}

const isPlain = ({ kind }: Expression): boolean =>
  kind === 'name' || kind === 'field' || kind === 'lookup' || kind === 'previous';

const figures = (parts: readonly Expression[]): Operands =>
  joined(
    parts.map((part) => (isPlain(part) ? { figures: dependenciesOf(part), dates: [] } : operandsOf(part))),
  );

const joined = (all: readonly Operands[]): Operands => ({
  figures: all.flatMap((one) => one.figures),
  dates: all.flatMap((one) => one.dates),
});
