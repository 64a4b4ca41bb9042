import { describe, expect, it } from 'vitest';
import { openItems } from '../../../shared/document/open-items.ts';
import { repairWorkbook } from '../../../shared/exchange/repair.ts';
import { computeCell, computeField, computeTotal } from '../../../shared/numbers/compute.ts';
import { sampleWorkbook } from '../../../shared/sample/sample.ts';
import { findTable, refTablesOf } from '../../../shared/template/find.ts';
import type { Slot } from '../../../shared/template/types.ts';
import type { Value } from '../../../shared/values/value.ts';
import { findRow, rowsOf } from '../../../shared/workbook/read.ts';

const sample = sampleWorkbook({ id: 'sample', at: '2026-11-30T09:00:00.000Z' });

const money = (table: string, column: string): number => {
  const found = findTable(sample.template, table)?.table;
  const slot = found?.columns.find((candidate) => candidate.id === column);
  const total = found && slot && computeTotal(sample, found, slot);
  return total?.kind === 'value' && typeof total.value === 'number' ? total.value : Number.NaN;
};
const cell = (table: string, row: string, column: string): Value | undefined =>
  findRow(sample, table, row)?.cells[column];

describe('the sample company', () => {
  it('fits its template in every cell', () => {
    expect(repairWorkbook(sample).report).toEqual([]);
  });

  it('refers only to rows that exist, and to offered choices', () => {
    const lost: string[] = [];
    const check = (place: string, slot: Slot, value: Value | undefined): void => {
      if (value === undefined) return;
      const ids = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
      if (slot.choices) {
        if (ids.some((id) => !slot.choices?.some((choice) => choice.id === id)))
          lost.push(`${place} = ${ids}`);
        return;
      }
      const tables = refTablesOf(slot);
      if (tables.length > 0 && ids.some((id) => !tables.some((table) => findRow(sample, table, id))))
        lost.push(`${place} = ${ids}`);
    };
    for (const section of sample.template.sections) {
      for (const field of section.fields)
        check(`${section.id}.${field.id}`, field, sample.answers[`${section.id}.${field.id}`]);
      for (const table of section.tables)
        for (const row of rowsOf(sample, table.id))
          for (const column of table.columns)
            check(`T.${table.id}[${row.id}].${column.id}`, column, row.cells[column.id]);
    }
    expect(lost).toEqual([]);
  });

  it('is complete but for the two entries that are seeded as missing', () => {
    const items = openItems(sample, ['company', 'marketing', 'sales', 'agreement']);
    expect(items.map((item) => item.place).toSorted()).toEqual(['actions', 'stage_defs']);
    expect(cell('stage_defs', 'sd_sql', 'entry')).toBeUndefined();
    expect(rowsOf(sample, 'actions').filter((row) => row.cells.due === undefined)).toHaveLength(1);
  });

  it('holds the figures of the reference company to the cent', () => {
    expect(sample.answers['A3.corporate_revenue_goal']).toBe(820_000_000);
    expect(sample.answers['A3.retained_revenue']).toBe(220_000_000);
    expect(sample.answers['M9.deal_assumption']).toBe(2_400_000);
    expect(sample.answers['S6.deal_assumption']).toBe(3_000_000);
    expect([money('channel_plan', 'budget'), money('channel_plan', 'leads')]).toEqual([50_000_000, 9_000]);
    expect(money('channel_plan', 'customers')).toBeCloseTo(135, 9);
    expect([money('campaigns', 'budget'), money('campaigns', 'months_total')]).toEqual([
      52_000_000, 52_000_000,
    ]);
    expect(money('roster', 'full_quota')).toBe(720_000_000);
    expect(money('seasonality', 'weight')).toBeCloseTo(1, 12);
    expect(money('territories', 'quota')).toBeGreaterThan(0);
  });

  it('computes its new-business goal', () => {
    const section = sample.template.sections.find((one) => one.id === 'A3');
    const field = section?.fields.find((one) => one.id === 'new_business_goal');
    if (!section || !field) throw new Error('template');
    expect(computeField(sample, section, field)).toEqual({ kind: 'value', value: 600_000_000 });
  });

  it('has a quota tree whose people add up to the street quota and whose months add up', () => {
    const table = findTable(sample.template, 'quota_tree')?.table;
    const months = table?.columns.find((column) => column.id === 'months_total');
    if (!table || !months) throw new Error('template');
    const rows = rowsOf(sample, 'quota_tree');
    const people = rows.filter((row) => row.cells.level === 'person');
    expect(people).toHaveLength(8);
    expect(people.reduce((sum, row) => sum + Number(row.cells.annual), 0)).toBe(649_800_000);
    for (const row of rows)
      expect(computeCell(sample, table, row, months)).toEqual({ kind: 'value', value: row.cells.annual });
  });

  it('seeds the public sector in one territory only', () => {
    const named = JSON.stringify([sample.answers, sample.tables]).match(/seg_public/g) ?? [];
    // Once in the registry as its id, once in the territory.
    expect(named).toHaveLength(2);
    expect(
      rowsOf(sample, 'territories').filter((row) => row.cells.segment === 'seg_public')[0]?.cells.quota,
    ).toBe(50_000_000);
  });

  it('promises 208 MQLs every month and battlecards 28 days late', () => {
    const mqls = rowsOf(sample, 'mkt_deliv').find((row) => row.cells.metric === 'mql');
    expect(Array.from({ length: 12 }, (_, month) => mqls?.cells[`m${month + 1}`])).toEqual(
      Array(12).fill(208),
    );
    expect(cell('resources', 'res_battlecards', 'needed_by')).toBe('2027-02-01');
    expect(
      rowsOf(sample, 'mkt_deliv').find((row) => row.cells.fulfils === 'res_battlecards')?.cells.due,
    ).toBe('2027-03-01');
  });

  it('holds no filler and nothing marked as an example', () => {
    expect(sample.marks).toEqual({});
    expect(JSON.stringify(sample.answers)).not.toMatch(/\b(?:TBD|TODO|lorem|ipsum|xxx)\b/i);
    expect(JSON.stringify(sample.tables)).not.toMatch(/\b(?:TBD|TODO|lorem|ipsum|xxx)\b/i);
  });
});
