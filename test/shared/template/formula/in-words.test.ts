/** A formula as it is printed: labels instead of ids, and the order of operations still to be seen. */
import { describe, expect, it } from 'vitest';
import { formulaInWords } from '../../../../shared/template/formula/in-words.ts';
import { parseFormula } from '../../../../shared/template/formula/parse.ts';
import { aColumn, aSection, aTable, aTemplate } from '../../../builders/a-template.ts';

const months = Array.from({ length: 12 }, (_, at) => `m${at + 1}`);
const people = aTable({ id: 'people', columns: [aColumn({ id: 'rate', type: 'money', label: 'Day rate' })] });
const lines = aTable({
  id: 'lines',
  columns: [
    ...['A', 'B', 'C', 'D', 'E', 'F'].map((label) =>
      aColumn({ id: label.toLowerCase(), type: 'dec', label }),
    ),
    ...months.map((id) => aColumn({ id, type: 'dec' })),
    aColumn({ id: 'owner', type: 'person', label: 'Owner' }),
  ],
});
const template = aTemplate([aSection({ id: 'X', tables: [people, lines] })]);

function words(formula: string): string {
  const parsed = parseFormula(formula);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return formulaInWords(parsed.value, template, lines.columns);
}

describe('a formula in words', () => {
  it.each([
    ['a + b × c', 'A + B × C'],
    ['(a + b) × c', '(A + B) × C'],
    ['a − (b + c)', 'A − (B + C)'],
    ['a − sum(b, c, 0)', 'A − (B + C)'],
    ['a ÷ (b × c)', 'A ÷ (B × C)'],
    ['a × (b ÷ c)', 'A × B ÷ C'],
    ['share(a, b × c)', 'A ÷ (B × C)'],
    ['a ÷ share(b, c)', 'A ÷ (B ÷ C)'],
    ['sum(a, 0) × b', 'A × B'],
    ['sum(a + b, 0) × c', '(A + B) × C'],
    ['sum(a, b, c, d, 0, 0) × e', '(A + B + C + D) × E'],
    ['sum(0)', '0'],
    ['sum(a, b, c, d, e)', 'sum of A, B, C, D, E'],
    ['sum(a, b, c, d, e, f) ÷ a', '(sum of A, B, C, D, E, F) ÷ A'],
    ['sum(m1..m12) × a', 'sum of the twelve months × A'],
    ['lookup(owner.rate)', 'Day rate of the Owner'],
  ])('%s reads “%s”', (formula, expected) => {
    expect(words(formula)).toBe(expected);
  });
});
