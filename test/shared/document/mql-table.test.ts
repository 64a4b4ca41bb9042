import { describe, expect, it } from 'vitest';
import { mqlTable } from '../../../shared/document/mql-table.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { changed, seeded } from '../checks/case.ts';

function tableOf(workbook: Workbook) {
  const [table] = mqlTable(workbook);
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
}

const promise = seeded.tables.mkt_deliv?.find((row) => row.cells.metric === 'mql')?.id ?? '';

describe('MQLs by month in print', () => {
  it('face promise and need, month by month and over the year', () => {
    const table = tableOf(seeded);
    expect(table.columns.map(({ label }) => label).slice(0, 3)).toEqual(['MQLs', 'Jan', 'Feb']);
    const [promised, needed, difference] = table.rows;
    expect(promised?.cells).toEqual(['Promised', ...Array(12).fill('208'), '2,496']);
    expect(promised?.party).toBe('marketing');
    expect(needed?.cells).toEqual('Needed 175 200 225 150 150 250 225 275 350 – – – 2,500'.split(' '));
    expect(needed?.party).toBe('sales');
    expect(difference?.cells).toEqual([
      'Difference',
      '+33',
      '+8',
      '−17',
      '+58',
      '+58',
      '−42',
      '−17',
      '−67',
      '−142',
      '',
      '',
      '',
      '−4',
    ]);
    expect(table.note).toBe(
      'By month of creation. 500 of the 2,500 are needed before the year starts. Oct to Dec feed the year after. Source: S10, L5.',
    );
  });

  it('leave blank what is not promised yet, and do not compare half a year with a whole one', () => {
    const [promised, , difference] = tableOf(changed(seeded, { [`mkt_deliv/${promise}/m3`]: null })).rows;
    expect(promised?.cells[3]).toBe('–');
    expect(promised?.cells[13]).toBe('2,288');
    expect(difference?.cells[3]).toBe('');
    expect(difference?.cells[13]).toBe('');
  });

  it('are absent while the need is not known or nothing is promised', () => {
    expect(mqlTable(changed(seeded, { 'A3.corporate_revenue_goal': null }))).toEqual([]);
    const months = Array.from({ length: 12 }, (_, at) => [`mkt_deliv/${promise}/m${at + 1}`, null]);
    expect(mqlTable(changed(seeded, Object.fromEntries(months)))).toEqual([]);
  });
});
