import { describe, expect, it } from 'vitest';
import { findTable } from '../../../shared/template/find.ts';
import { applyEdit } from '../../../shared/workbook/apply-edit.ts';
import type { Change } from '../../../shared/workbook/edit.ts';
import { fiscalShift } from '../../../shared/workbook/fiscal-shift.ts';
import { findRow } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { AT } from '../../builders/a-template.ts';
import { aPlan } from '../../renderer/guide/a-plan.ts';

/** Only the campaign of March to June. */
const spring = (): Workbook => {
  const plan = aPlan();
  return {
    ...plan,
    tables: { ...plan.tables, campaigns: (plan.tables.campaigns ?? []).filter(({ id }) => id === 'c2') },
    marks: { 'campaigns/c2/m3': 'pasted' },
    scenarios: {
      s1: {
        name: 'S',
        note: '',
        at: AT,
        answers: {},
        cells: { 'campaigns/c2/m4': 1, 'campaigns/c2/budget': 2 },
      },
    },
  };
};
const make = (workbook: Workbook, change: Change | null | undefined): Workbook => {
  if (!change) throw new Error('No such change');
  return applyEdit(workbook, { id: 'e', at: AT, label: '', change }).workbook;
};
const months = (workbook: Workbook) =>
  Object.fromEntries(
    Object.entries(findRow(workbook, 'campaigns', 'c2')?.cells ?? {}).filter(([id]) => /^m\d/.test(id)),
  );

describe('another first month', () => {
  it('keeps figures with their calendar month, with their marks, scenarios too', () => {
    const shift = fiscalShift(spring(), '2026-10');
    const after = make(spring(), shift?.keepMonths);
    expect(months(after)).toEqual({ m6: 400_000, m7: 800_000, m8: 800_000, m9: 400_000 });
    expect(after.marks).toEqual({ 'campaigns/c2/m6': 'pasted' });
    expect(after.scenarios.s1?.cells).toEqual({ 'campaigns/c2/m7': 1, 'campaigns/c2/budget': 2 });
    expect(after.answers['settings.fiscal_start']).toBe('2026-10');
  });

  it('takes figures that a template no longer has along', () => {
    const table = findTable(spring().template, 'campaigns')?.table;
    const column = table?.columns.find(({ month }) => month === 3);
    if (!table || !column) throw new Error('No such column');
    const kept: Workbook = {
      ...spring(),
      archive: {
        'T.campaigns.m3': {
          kind: 'column',
          at: AT,
          section: 'S',
          table: 'campaigns',
          column,
          cells: { gone: 5 },
        },
        'T.other': {
          kind: 'table',
          at: AT,
          section: 'S',
          table,
          rows: [{ id: 'r', cells: { m3: 7, name: 'N' } }],
        },
      },
    };
    const { archive } = make(kept, fiscalShift(kept, '2026-10')?.keepMonths);
    expect(archive['T.campaigns.m3']).toMatchObject({ column: { id: 'm6', month: 6 }, cells: { gone: 5 } });
    expect(archive['T.other']).toMatchObject({ rows: [{ id: 'r', cells: { m6: 7, name: 'N' } }] });
    const early = { ...kept, tables: { campaigns: [{ id: 'c2', cells: { m9: 1 } }] }, scenarios: {} };
    expect(fiscalShift(early, '2027-05')).toMatchObject({ keepMonths: null, outside: 2 });
  });

  it('or in their order', () => {
    const shift = fiscalShift(spring(), '2027-02');
    expect(shift?.tables).toEqual(['Campaigns by month']);
    expect(months(make(spring(), shift?.keepOrder))).toEqual(months(spring()));
    expect(months(make(spring(), shift?.keepMonths))).toMatchObject({ m2: 400_000, m5: 400_000 });
  });

  it('offers only the order where figures would fall outside the new year', () => {
    const shift = fiscalShift(spring(), '2027-05');
    expect(shift?.keepMonths).toBeNull();
    expect(shift?.outside).toBe(3);
  });

  it('is no question for the same month of another year, or where no month is filled', () => {
    expect(fiscalShift(spring(), '2028-01')).toBeNull();
    expect(fiscalShift(spring(), null)).toBeNull();
    const empty = { ...spring(), tables: {}, scenarios: {} };
    expect(fiscalShift(empty, '2027-07')).toBeNull();
  });
});
