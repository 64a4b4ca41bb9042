import { describe, expect, it } from 'vitest';
import { carlito } from '../../../electron/word/carlito.ts';
import { fitColumns, measureColumns } from '../../../shared/document/column-widths.ts';
import type { TableBlock } from '../../../shared/document/model.ts';

const width = 9638;

function aTable(columns: TableBlock['columns'], rows: readonly (readonly string[])[]): TableBlock {
  return {
    kind: 'table',
    caption: '',
    description: '',
    columns,
    rows: rows.map((cells) => ({ kind: 'body', cells })),
  };
}

function widthsOf(table: TableBlock, points = 9.5): number[] | null {
  const measure = { faces: carlito(), points, padding: () => 180, width };
  return fitColumns(table, measureColumns(table, measure), width);
}

const left = (label: string) => ({ label, align: 'left' as const });
const right = (label: string) => ({ label, align: 'right' as const });

describe('column widths', () => {
  it('measures Carlito as its designers drew it', () => {
    // Twelve points: every digit is 0.507 em wide.
    expect(carlito().regular.width('0000', 12)).toBeCloseTo(4 * 0.507 * 12 * 20, 0);
    expect(carlito().bold.width('MQL', 10)).toBeGreaterThan(carlito().regular.width('MQL', 10));
  });

  it('fills the measure in whole twips', () => {
    const widths = widthsOf(
      aTable([left('Term'), left('Meaning'), right('Value')], [['a', 'b '.repeat(200), '1']]),
    );
    expect(widths?.every(Number.isInteger)).toBe(true);
    expect(widths?.reduce((sum, value) => sum + value, 0)).toBe(width);
  });

  it('never makes a column narrower than its longest word', () => {
    const long = 'Donaudampfschifffahrtsgesellschaft';
    const widths = widthsOf(
      aTable([left('A'), left('B'), left('C')], [['x '.repeat(300), long, 'y '.repeat(300)]]),
    );
    expect(widths?.[1]).toBeGreaterThan(carlito().regular.width(long, 9.5) + 180);
  });

  it('keeps a figure with spaces on one line', () => {
    const widths = widthsOf(aTable([left('A'), right('B')], [['x '.repeat(900), '12 345 678 901 US$']]));
    expect(widths?.[1]).toBeGreaterThan(carlito().regular.width('12 345 678 901 US$', 9.5) + 180);
  });

  it('gives months one width', () => {
    const months = Array.from({ length: 12 }, (_, i) => right(`M${i}`));
    const cells = months.map((_, i) => String(10 ** (i % 3)));
    const widths = widthsOf(aTable([left('Person'), ...months], [['A. Moreno', ...cells]]), 8);
    expect(new Set(widths?.slice(1, 12).map((value) => Math.round(value / 4))).size).toBe(1);
  });

  it('refuses a table whose words do not fit, so that the caller makes the type smaller or splits it', () => {
    const columns = Array.from({ length: 18 }, (_, i) => left(`Heading number${i}`));
    expect(widthsOf(aTable(columns, [columns.map(() => 'responsibility')]))).toBeNull();
  });
});
