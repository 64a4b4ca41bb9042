/** "Kept from earlier templates": whose row a cell belongs to, and what it says when its column is gone. */
import { describe, expect, it } from 'vitest';
import { repairWorkbook } from '../../../shared/exchange/repair.ts';
import type { Column } from '../../../shared/template/types.ts';
import { applyEdit } from '../../../shared/workbook/apply-edit.ts';
import { archiveOf } from '../../../shared/workbook/archive.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import {
  AT,
  aColumn,
  aSection,
  aTable,
  aTemplate,
  aWorkbook,
  kitchenSink,
} from '../../builders/a-template.ts';

const partner = aColumn({ id: 'partner', type: 'text', label: 'Partner' });
const region = aColumn({ id: 'region', type: 'text', label: 'Region' });
const units = aColumn({ id: 'units', type: 'int', label: 'Units' });
const price = aColumn({ id: 'price', type: 'money', label: 'Price' });
const share = aColumn({ id: 'share', type: 'pct', label: 'Share' });
const withColumns = (...columns: readonly Column[]) =>
  aTemplate([
    ...kitchenSink.sections,
    aSection({ id: 'own', tables: [aTable({ id: 'deals', title: 'Deals', columns })] }),
  ]);

const rows = [
  { id: 'r1', cells: { partner: 'Acme', region: 'North', units: 3, price: 100000, share: 0.1 } },
  { id: 'r2', cells: { units: 4, price: 250050 } },
];
const plan = aWorkbook(withColumns(partner, region, units, price, share), { tables: { deals: rows } });
let step = 0;
const updated = (workbook: Workbook, ...columns: readonly Column[]): Workbook =>
  applyEdit(workbook, {
    id: `u${step++}`,
    at: AT,
    label: '',
    change: { kind: 'set-template', template: withColumns(...columns), at: AT },
  }).workbook;
const kept = (workbook: Workbook, title: string) =>
  archiveOf(workbook)
    .find((one) => one.title === title)
    ?.rows.map((cells) => cells.join(' | '));

describe('cells that are kept say which row they belong to', () => {
  it('by its name, also when the column that named it is kept too; a row without one by its number', () => {
    expect(kept(updated(plan, partner, region, units, share), 'Deals: Price')).toEqual([
      'Acme | $1,000',
      'Row 2 | $2,500.50',
    ]);
    const nameless = updated(plan, units, share);
    expect(kept(nameless, 'Deals: Price')?.[0]).toBe('Acme | $1,000');
    expect(kept(nameless, 'Deals: Partner')).toEqual(['North | Acme']);
  });

  it('by the next words in it when nobody named it', () => {
    const unnamed = {
      ...plan,
      tables: { deals: [{ id: 'r1', cells: { region: 'South', price: 5 } }] },
    };
    expect(kept(updated(unnamed, partner, region), 'Deals: Price')).toEqual(['South | $0.05']);
  });

  it('by the name it had when that does not fit the column any more', () => {
    const numbered = updated(plan, { ...partner, type: 'int' }, units, share);
    expect(kept(numbered, 'Deals: Price')?.[0]).toBe('Acme | $1,000');
  });
});

describe('values from a file whose template has lost their column', () => {
  const repaired = (template = withColumns(partner, units), archive: Workbook['archive'] = {}) =>
    repairWorkbook({ ...plan, template, archive }).workbook;

  it('are said to be as the file holds them, and are rounded nowhere', () => {
    const odd = {
      ...plan,
      tables: { deals: [{ id: 'r1', cells: { partner: 'Acme', price: 100000, share: 0.1255 } }] },
    };
    const { workbook } = repairWorkbook({ ...odd, template: withColumns(partner) });
    expect(kept(workbook, 'Deals: price (as the file holds it)')).toEqual(['Acme | 100,000']);
    expect(kept(workbook, 'Deals: share (as the file holds it)')).toEqual(['Acme | 0.1255']);
  });

  it('mean what an earlier template said of them', () => {
    const { archive } = updated(plan, partner, units);
    const again = archiveOf(repaired(withColumns(partner, units), archive));
    expect(again.filter(({ title }) => title === 'Deals: Price')).toHaveLength(2);
    expect(again.filter(({ title }) => title.includes('as the file'))).toEqual([]);
  });
});
