import { describe, expect, it } from 'vitest';
import { sayIn } from '../../../shared/checks/say.ts';
import { capacityBridge } from '../../../shared/document/charts/capacity-bridge.ts';
import { columnDecimals } from '../../../shared/numbers/column-decimals.ts';
import { computeCell } from '../../../shared/numbers/compute.ts';
import { explain } from '../../../shared/numbers/explain.ts';
import { findTable } from '../../../shared/template/find.ts';
import { findRow } from '../../../shared/workbook/read.ts';
import { changed, seeded } from '../checks/case.ts';

describe('the unit that amounts are shown in', () => {
  // 85.001 % of the street quota of $6,498,000 is $5,523,364.98.
  const odd = (unit: number | null) =>
    changed(seeded, { 'S6.attainment_assumption': 0.85001, 'settings.rounding_unit': unit });

  it('rounds what a computed figure shows, and nothing that is computed from it', () => {
    expect(explain(odd(null), 'capacity')?.value).toBe('$5,523,364.98');
    expect(explain(odd(100), 'capacity')?.value).toBe('$5,523,365');
    expect(explain(odd(100_000), 'capacity')?.value).toBe('$5,523,000');
    expect(explain(odd(100_000), 'capacityGap')?.value ?? explain(odd(100_000), 'gap')?.value).toMatch(
      /477,000/,
    );
    expect(sayIn(odd(100_000)).shown(552_336_498)).toBe('$5,523,000');
  });

  it('leaves findings and ways out exact', () => {
    expect(sayIn(odd(100_000)).money(552_336_498)).toBe('$5,523,364.98');
  });

  it('shows computed columns without cents, typed ones as they were typed', () => {
    const table = findTable(seeded.template, 'prices')?.table;
    if (!table) throw new Error('no prices');
    const column = (id: string) => table.columns.find((one) => one.id === id) ?? table.columns[0];
    const workbook = changed(seeded, { 'prices/price_sentry/list': 999_999 });
    const [net, list] = [column('net'), column('list')];
    if (!net || !list) throw new Error('no columns');
    expect(columnDecimals(workbook, table, net)).toBe(0);
    expect(columnDecimals(workbook, table, list)).toBe(2);
    expect(columnDecimals(changed(workbook, { 'settings.rounding_unit': 1 }), table, net)).toBe(2);
    const row = findRow(workbook, 'prices', 'price_sentry');
    expect(row && computeCell(workbook, table, row, net)).toEqual({ kind: 'value', value: 849_999.15 });
  });
});

describe('a ratio', () => {
  it('is read the same in a sentence, an explanation and a chart', () => {
    const ratio = explain(seeded, 'ratio')?.value;
    expect(ratio).toBe('1.083×');
    expect(sayIn(seeded).times(1.083)).toBe(ratio);
    expect(capacityBridge(seeded)?.steps.map(({ note }) => note)).toContain(ratio);
    expect([1.2, 4, 4.545454, 0.99999].map(sayIn(seeded).times)).toEqual([
      '1.20×',
      '4.00×',
      '4.545×',
      '1.00×',
    ]);
  });
});
