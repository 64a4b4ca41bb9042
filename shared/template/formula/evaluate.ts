/** The one evaluator of the formula vocabulary. */
import { strings } from '../../strings/catalogue.ts';
import { blank, type Computed, type Expression, type Operator } from './expression.ts';

/**
 * What a formula reads, with its power of money: 1 for an amount in minor units, 0 for a plain number. A
 * formula means amounts as they are read and typed: `goal + 1000` adds a thousand dollars, `goal ÷ heads` in
 * a column of plain numbers is in dollars, whatever the minor units of the currency.
 */
export interface Operand {
  readonly figure: Computed;
  readonly money: number;
}

/** Where names get their values; the workbook provides it (shared/numbers/compute). */
export interface FormulaScope {
  /** A column of the same row or a field of the same section. */
  read(name: string): Operand;
  /** A field of another section by answer key. */
  readField(key: string): Operand;
  /** All cells of a table's column. */
  readTable(table: string, column: string): readonly Operand[];
  /** A column of the row that `reference` points to. */
  lookup(reference: string, column: string): Operand;
  /** The same column in the row above; blank in the first row. */
  previous(column: string): Operand;
  /** All cells of a column of the same table. */
  readColumn(column: string): readonly Operand[];
  /** A figure of the calculation by name. */
  core(figure: string): Operand;
  /** Minor units in one unit of the currency: 100 for dollars. */
  readonly minorUnits: number;
}

/** `money`: the power of money of the field or column the formula stands in. */
export function evaluate(expression: Expression, scope: FormulaScope, money: number): Computed {
  const { figure, money: power } = measure(expression, scope);
  if (power === money || figure.kind !== 'value' || typeof figure.value !== 'number') return figure;
  return value(scaled(figure.value, money - power, scope.minorUnits));
}

/** A figure that is no amount. */
export const plain = (figure: Computed): Operand => ({ figure, money: 0 });

const scaled = (figure: number, powers: number, minorUnits: number): number =>
  powers < 0 ? figure / minorUnits ** -powers : figure * minorUnits ** powers;

const value = (figure: number): Computed =>
  Number.isFinite(figure) ? { kind: 'value', value: figure } : na(strings.values.figureTooLarge);
const na = (reason: string): Computed => ({ kind: 'na', reason });

/** Blank in, blank out; a missing input never becomes 0. Division by 0 is "n/a" with its reason. */
function measure(expression: Expression, scope: FormulaScope): Operand {
  const run = (part: Expression): Operand => measure(part, scope);
  const alike = (parts: readonly Operand[], use: (figures: readonly number[]) => Computed): Computed =>
    withNumbers(
      inOneUnit(parts, scope.minorUnits).map(({ figure }) => figure),
      use,
    );
  switch (expression.kind) {
    case 'number':
      return plain(value(expression.value));
    case 'name':
      return scope.read(expression.name);
    case 'field':
      return scope.readField(expression.key);
    case 'operation':
      return operate(expression.operator, run(expression.left), run(expression.right), scope.minorUnits);
    case 'negate': {
      const operand = run(expression.operand);
      return {
        figure: withNumbers([operand.figure], ([figure = 0]) => value(-figure)),
        money: operand.money,
      };
    }
    case 'sum':
      return sumOf(
        expression.terms.flatMap((term) =>
          term.kind === 'sum-table' ? scope.readTable(term.table, term.column) : [run(term)],
        ),
        scope.minorUnits,
      );
    case 'sum-table':
      return sumOf(scope.readTable(expression.table, expression.column), scope.minorUnits);
    case 'pct-change':
      return plain(
        alike([run(expression.from), run(expression.to)], ([from = 0, to = 0]) =>
          from === 0 ? na(strings.values.growthFromZero) : value((to - from) / Math.abs(from)),
        ),
      );
    case 'share':
      return operate('÷', run(expression.part), run(expression.total), scope.minorUnits);
    case 'cagr': {
      const ends = inOneUnit([run(expression.first), run(expression.last)], scope.minorUnits);
      return plain(
        withNumbers(
          [...ends.map(({ figure }) => figure), run(expression.years).figure],
          ([first = 0, last = 0, years = 0]) =>
            first <= 0 || last < 0 || years <= 0
              ? na(strings.values.growthFromZero)
              : value((last / first) ** (1 / years) - 1),
        ),
      );
    }
    case 'months-between':
      return plain(monthsBetween(run(expression.from).figure, run(expression.to).figure));
    case 'lookup':
      return scope.lookup(expression.reference, expression.column);
    case 'previous':
      return scope.previous(expression.column);
    case 'column-sum':
      return sumOf(scope.readColumn(expression.column), scope.minorUnits);
    case 'column-mean': {
      const cells = scope.readColumn(expression.column).filter(({ figure }) => figure.kind !== 'blank');
      const total = sumOf(cells, scope.minorUnits);
      return { ...total, figure: withNumbers([total.figure], ([all = 0]) => value(all / cells.length)) };
    }
    case 'core':
      return scope.core(expression.figure);
  }
}

/** What is added or compared is brought to the highest power of money among it. */
function inOneUnit(parts: readonly Operand[], minorUnits: number): readonly Operand[] {
  const money = parts.reduce((most, part) => Math.max(most, part.money), Number.NEGATIVE_INFINITY);
  return parts.map((part) =>
    part.money === money
      ? part
      : {
          figure: withNumbers([part.figure], ([figure = 0]) =>
            value(scaled(figure, money - part.money, minorUnits)),
          ),
          money,
        },
  );
}

function sumOf(cells: readonly Operand[], minorUnits: number): Operand {
  const present = inOneUnit(
    cells.filter(({ figure }) => figure.kind !== 'blank'),
    minorUnits,
  );
  return { figure: sum(present.map(({ figure }) => figure)), money: present[0]?.money ?? 0 };
}

/** Blanks are left out; when nothing is left the sum is blank. */
export function sum(cells: readonly Computed[]): Computed {
  const present = cells.filter((cell) => cell.kind !== 'blank');
  if (present.length === 0) return blank;
  return withNumbers(present, (figures) => value(figures.reduce((total, figure) => total + figure, 0)));
}

function operate(operator: Operator, left: Operand, right: Operand, minorUnits: number): Operand {
  const both = [left.figure, right.figure];
  switch (operator) {
    case '+':
    case '−': {
      const parts = inOneUnit([left, right], minorUnits);
      const sign = operator === '+' ? 1 : -1;
      return {
        figure: withNumbers(
          parts.map(({ figure }) => figure),
          ([first = 0, second = 0]) => value(first + sign * second),
        ),
        money: parts[0]?.money ?? 0,
      };
    }
    case '×':
      return {
        figure: withNumbers(both, ([first = 0, second = 0]) => value(first * second)),
        money: left.money + right.money,
      };
    case '÷':
      return {
        figure: withNumbers(both, ([first = 0, second = 0]) =>
          second === 0 ? na(strings.values.dividesByZero) : value(first / second),
        ),
        money: left.money - right.money,
      };
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
