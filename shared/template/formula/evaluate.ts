/** The one evaluator of the formula vocabulary. */
import { strings } from '../../strings/catalogue.ts';
import { blank, type Computed, type Expression, type Operator } from './expression.ts';

/** Where names get their values; the workbook provides it (shared/numbers/compute). */
export interface FormulaScope {
  /** A column of the same row or a field of the same section. */
  read(name: string): Computed;
  /** A field of another section by answer key. */
  readField(key: string): Computed;
  /** All cells of a table's column. */
  readTable(table: string, column: string): readonly Computed[];
  /** A column of the row that `reference` points to. */
  lookup(reference: string, column: string): Computed;
  /** The same column in the row above; blank in the first row. */
  previous(column: string): Computed;
  /** All cells of a column of the same table. */
  readColumn(column: string): readonly Computed[];
  /** A figure of the calculation by name. */
  core(figure: string): Computed;
}

const value = (figure: number): Computed =>
  Number.isFinite(figure) ? { kind: 'value', value: figure } : na(strings.values.dividesByZero);
const na = (reason: string): Computed => ({ kind: 'na', reason });

/** Blank in, blank out; a missing input never becomes 0. Division by 0 is "n/a" with its reason. */
export function evaluate(expression: Expression, scope: FormulaScope): Computed {
  const run = (part: Expression): Computed => evaluate(part, scope);
  switch (expression.kind) {
    case 'number':
      return value(expression.value);
    case 'name':
      return scope.read(expression.name);
    case 'field':
      return scope.readField(expression.key);
    case 'operation':
      return withNumbers([run(expression.left), run(expression.right)], ([left = 0, right = 0]) =>
        operate(expression.operator, left, right),
      );
    case 'negate':
      return withNumbers([run(expression.operand)], ([operand = 0]) => value(-operand));
    case 'sum':
      return sum(
        expression.terms.flatMap((term) =>
          term.kind === 'sum-table' ? scope.readTable(term.table, term.column) : [run(term)],
        ),
      );
    case 'sum-table':
      return sum(scope.readTable(expression.table, expression.column));
    case 'pct-change':
      return withNumbers([run(expression.from), run(expression.to)], ([from = 0, to = 0]) =>
        from === 0 ? na(strings.values.growthFromZero) : value((to - from) / Math.abs(from)),
      );
    case 'share':
      return withNumbers([run(expression.part), run(expression.total)], ([part = 0, total = 0]) =>
        operate('÷', part, total),
      );
    case 'cagr':
      return withNumbers(
        [run(expression.first), run(expression.last), run(expression.years)],
        ([first = 0, last = 0, years = 0]) =>
          first <= 0 || last < 0 || years <= 0
            ? na(strings.values.growthFromZero)
            : value((last / first) ** (1 / years) - 1),
      );
    case 'months-between':
      return monthsBetween(run(expression.from), run(expression.to));
    case 'lookup':
      return scope.lookup(expression.reference, expression.column);
    case 'previous':
      return scope.previous(expression.column);
    case 'column-sum':
      return sum(scope.readColumn(expression.column));
    case 'column-mean': {
      const cells = scope.readColumn(expression.column).filter((cell) => cell.kind !== 'blank');
      return withNumbers([sum(cells)], ([total = 0]) => value(total / cells.length));
    }
    case 'core':
      return scope.core(expression.figure);
  }
}

/** Blanks are left out; when nothing is left the sum is blank. */
export function sum(cells: readonly Computed[]): Computed {
  const present = cells.filter((cell) => cell.kind !== 'blank');
  if (present.length === 0) return blank;
  return withNumbers(present, (figures) => value(figures.reduce((total, figure) => total + figure, 0)));
}

function operate(operator: Operator, left: number, right: number): Computed {
  switch (operator) {
    case '+':
      return value(left + right);
    case '−':
      return value(left - right);
    case '×':
      return value(left * right);
    case '÷':
      return right === 0 ? na(strings.values.dividesByZero) : value(left / right);
  }
}

function withNumbers(inputs: readonly Computed[], use: (figures: readonly number[]) => Computed): Computed {
  const figures: number[] = [];
  for (const input of inputs) {
    if (input.kind === 'na') return input;
    if (input.kind === 'blank') return blank;
    if (typeof input.value !== 'number') return na(strings.values.notANumber(input.value));
    figures.push(input.value);
  }
  return use(figures);
}

/** Whole calendar months from one date or month to another; both ends as `YYYY-MM` or `YYYY-MM-DD`. */
function monthsBetween(from: Computed, to: Computed): Computed {
  if (from.kind !== 'value') return from;
  if (to.kind !== 'value') return to;
  const first = monthNumber(from.value);
  const last = monthNumber(to.value);
  return first === null || last === null ? blank : value(last - first);
}

const monthNumber = (text: number | string): number | null => {
  const match = /^(\d{4})-(\d{2})/.exec(String(text));
  return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : null;
};
