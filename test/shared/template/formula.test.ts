import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, type FormulaScope } from '../../../shared/template/formula/evaluate.ts';
import { blank, type Computed } from '../../../shared/template/formula/expression.ts';
import { parseFormula } from '../../../shared/template/formula/parse.ts';

const value = (figure: number | string): Computed => ({ kind: 'value', value: figure });

const scope = (cells: Record<string, Computed>): FormulaScope => ({
  read: (name) => cells[name] ?? blank,
  readField: (key) => cells[key] ?? blank,
  readTable: () => [value(1), blank, value(2)],
  lookup: (reference, column) => cells[`${reference}.${column}`] ?? blank,
  previous: () => value(100),
  readColumn: () => [value(10), value(30)],
  core: () => ({ kind: 'na', reason: 'not computed yet' }),
});

function run(formula: string, cells: Record<string, Computed> = {}): Computed {
  const parsed = parseFormula(formula);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return evaluate(parsed.value, scope(cells));
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
        const result = evaluate(parsed.value, scope({ a: value(figure), m1: value(0) }));
        if (result.kind === 'value' && !Number.isNaN(figure) && Number.isFinite(figure))
          expect(Number.isFinite(Number(result.value))).toBe(true);
      }),
    );
  });
});
