import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, type FormulaScope, type Operand } from '../../../shared/template/formula/evaluate.ts';
import { blank, type Computed } from '../../../shared/template/formula/expression.ts';
import { parseFormula } from '../../../shared/template/formula/parse.ts';

const value = (figure: number | string): Computed => ({ kind: 'value', value: figure });

/** Names that begin with `$` in the tests' cells are amounts in cents. */
const scope = (cells: Record<string, Computed>): FormulaScope => {
  const read = (name: string): Operand => {
    const amount = cells[`$${name}`];
    return amount ? { figure: amount, money: 1 } : { figure: cells[name] ?? blank, money: 0 };
  };
  const plain = (figure: Computed): Operand => ({ figure, money: 0 });
  return {
    read,
    readField: read,
    readTable: () => [value(1), blank, value(2)].map(plain),
    lookup: (reference, column) => read(`${reference}.${column}`),
    previous: () => plain(value(100)),
    readColumn: () => [value(10), value(30)].map(plain),
    core: () => plain({ kind: 'na', reason: 'not computed yet' }),
    minorUnits: 100,
  };
};

/** `money`: what the formula stands in holds amounts. */
function run(formula: string, cells: Record<string, Computed> = {}, money = 0): Computed {
  const parsed = parseFormula(formula);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return evaluate(parsed.value, scope(cells), money);
}

describe('the formula vocabulary', () => {
  it.each([
    ['1 + 2 × 3', 7],
    ['(1 + 2) × 3', 9],
    ['10 − 2 − 3', 5],
    ['12 ÷ 3 ÷ 2', 2],
    ['-4 + 10', 6],
    ['sum(m1..m3)', 6],
    ['sum(m1, m2)', 3],
    ['sum(T.lines.budget)', 3],
    ['pct_change(m2, m3)', 0.5],
    ['share(m1, col_sum(m1))', 1 / 40],
    ['col_mean(m1)', 20],
    ['cagr(m1, 16, 4)', 1],
    ['months_between(from, to)', 14],
    ['lookup(segment.size)', 42],
    ['prev(m1)', 100],
    ['A3.goal × 2', 12],
  ])('%s = %d', (formula, expected) => {
    const cells = {
      m1: value(1),
      m2: value(2),
      m3: value(3),
      from: value('2026-11-15'),
      to: value('2028-01'),
      'segment.size': value(42),
      'A3.goal': value(6),
    };
    expect(run(formula, cells)).toEqual(value(expected));
  });

  it.each([
    // In a plain column amounts are whole money, in a money column numbers are.
    ['goal ÷ heads', 0, 85_416.666_666_666_67],
    ['goal', 0, 8_200_000],
    ['goal + 1000', 1, 820_100_000],
    ['1000', 1, 100_000],
    ['heads × 1000', 1, 9_600_000],
    ['goal − cost', 1, 819_999_999],
    ['sum(goal, cost, 0)', 1, 820_000_001],
    ['sum(cost, 1)', 1, 101],
    ['share(cost, goal)', 0, 1 / 820_000_000],
    ['goal ÷ cost', 0, 820_000_000],
    ['goal ÷ cost × cost', 1, 820_000_000],
    ['cost × cost', 0, 0.0001],
    ['heads ÷ goal', 0, 96 / 8_200_000],
    ['pct_change(10, goal)', 0, 819_999],
    ['cagr(82, goal, 5)', 0, 9],
    ['-goal', 1, -820_000_000],
  ])('means money as it is typed: %s', (formula, money, expected) => {
    const cells = { $goal: value(820_000_000), $cost: value(1), heads: value(96) };
    const result = run(formula, cells, money);
    expect(result).toMatchObject({ kind: 'value' });
    expect(result.kind === 'value' && Number(result.value)).toBeCloseTo(expected, 6);
  });

  it('refuses a number that is beyond any figure', () => {
    const parsed = parseFormula(`1 + ${'9'.repeat(400)}`);
    expect(parsed.ok).toBe(false);
  });

  it('takes blank in and gives blank out, never 0', () => {
    expect(run('a × 2')).toEqual(blank);
    expect(run('sum(a, b)')).toEqual(blank);
    expect(run('sum(a, b)', { a: value(5) })).toEqual(value(5));
  });

  it('divides by zero with a reason', () => {
    expect(run('a ÷ b', { a: value(1), b: value(0) })).toMatchObject({ kind: 'na' });
    expect(run('pct_change(b, a)', { a: value(1), b: value(0) })).toMatchObject({ kind: 'na' });
  });

  it('says that an engine figure is not computed yet', () => {
    expect(run('core(street) + 1')).toEqual({ kind: 'na', reason: 'not computed yet' });
  });

  it.each(['', '1 +', 'foo(1)', 'sum(', 'a b', '=1', 'T.a.b', 'sum(m3..m1)', 'a..b', '1 // 2', 'eval("x")'])(
    'refuses %s with a sentence',
    (formula) => {
      const parsed = parseFormula(formula);
      expect(parsed.ok).toBe(false);
    },
  );

  it.each(['sum(deals_value..weight)', 'sum(m3..m1)', 'sum(m1..n3)'])(
    'says what a range runs over where it is none: %s',
    (formula) => {
      const range = formula.slice(4, -1);
      const parsed = parseFormula(formula);
      expect(parsed.ok ? '' : parsed.error.message).toContain(
        `at “${range}”: a range runs over numbered names, like m1..m12.`,
      );
    },
  );

  it('never throws and never yields NaN or infinity, whatever is typed', () => {
    const piece = fc.constantFrom(
      'a',
      '1',
      '0',
      '+',
      '−',
      '×',
      '÷',
      '(',
      ')',
      'sum',
      ',',
      '..',
      'prev',
      '.',
      ' ',
      'm1',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.double(), (pieces, figure) => {
        const parsed = parseFormula(pieces.join(''));
        if (!parsed.ok) return;
        const result = evaluate(parsed.value, scope({ a: value(figure), m1: value(0) }), 0);
        if (result.kind === 'value' && !Number.isNaN(figure) && Number.isFinite(figure))
          expect(Number.isFinite(Number(result.value))).toBe(true);
      }),
    );
  });
});
