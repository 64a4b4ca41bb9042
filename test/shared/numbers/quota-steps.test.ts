/** Writing and rolling quotas: a node's months always add up to its year. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { withChanges } from '../../../shared/checks/try-out.ts';
import { quotaFollows, rolledDown, rolledUp } from '../../../shared/numbers/quota-steps.ts';
import { quotaTree } from '../../../shared/numbers/quota-tree.ts';
import { applyEdit } from '../../../shared/workbook/apply-edit.ts';
import type { CellChange } from '../../../shared/workbook/edit.ts';
import { findRow } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { changed, seeded } from '../checks/case.ts';

const months = Array.from({ length: 12 }, (_, at) => `m${at + 1}`);
const written = (workbook: Workbook, cells: readonly CellChange[]): Workbook =>
  applyEdit(workbook, {
    id: 'e',
    at: workbook.meta.editedAt,
    label: '',
    change: { kind: 'set-cells', table: 'quota_tree', cells: [...cells, ...quotaFollows(workbook, cells)] },
  }).workbook;
const figuresOf = (workbook: Workbook, row: string) => {
  const cells = findRow(workbook, 'quota_tree', row)?.cells ?? {};
  const sum = months.reduce((total, month) => total + Number(cells[month] ?? 0), 0);
  return { annual: cells.annual, sum, cells };
};

describe('a quota that is written', () => {
  it('takes its months along in their proportions, blank ones stay blank', () => {
    const after = figuresOf(
      written(seeded, [{ row: 'qt_noor', column: 'annual', value: 60_000_000 }]),
      'qt_noor',
    );
    expect(after.sum).toBe(60_000_000);
    expect(after.cells.m4).toBe(findRow(seeded, 'quota_tree', 'qt_noor')?.cells.m4);
    const tomas = figuresOf(
      written(seeded, [{ row: 'qt_tomas', column: 'annual', value: 120_000_001 }]),
      'qt_tomas',
    );
    expect(tomas.sum).toBe(120_000_001);
  });

  it('takes its year along when its months are written', () => {
    const cells = months.map((column, at) => ({ row: 'qt_tomas', column, value: (at + 1) * 100_000 }));
    expect(figuresOf(written(seeded, cells), 'qt_tomas')).toMatchObject({
      annual: 7_800_000,
      sum: 7_800_000,
    });
    const one = figuresOf(written(seeded, [{ row: 'qt_tomas', column: 'm1', value: 0 }]), 'qt_tomas');
    expect(one.annual).toBe(one.sum);
  });

  it('is left alone where year and months are written together', () => {
    const cells = [
      { row: 'qt_tomas', column: 'annual', value: 5 },
      { row: 'qt_tomas', column: 'm1', value: 7 },
    ];
    expect(quotaFollows(seeded, cells)).toEqual([]);
  });

  it('adds up for any amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.constantFrom('qt_corp', 'qt_north', 'qt_jonas'),
        (value, row) => {
          const after = figuresOf(written(seeded, [{ row, column: 'annual', value }]), row);
          if (months.some((month) => after.cells[month] !== undefined)) expect(after.sum).toBe(value);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('quotas rolled down', () => {
  const down = changed(seeded, { 'S6.method': 'top_down' });

  it('lie over the months by season and ramp: nobody carries a month before the start', () => {
    const cells = rolledDown(down).filter(({ row }) => row === 'qt_noor');
    const at = (column: string): unknown => cells.find((cell) => cell.column === column)?.value;
    expect([at('m1'), at('m2'), at('m3')]).toEqual([0, 0, 0]);
    expect(Number(at('m12'))).toBeGreaterThan(Number(at('m6')));
    const total = months.reduce((sum, month) => sum + Number(at(month)), 0);
    expect(total).toBe(at('annual'));
  });

  it('are whole in the unit amounts are rounded to', () => {
    for (const { column, value } of rolledDown(down))
      if (column === 'annual') expect(Number(value) % 100, `${value}`).toBe(0);
  });

  it('show months that add up to the year in force, whatever is written', () => {
    for (const node of quotaTree(down).nodes) {
      const sum = node.months.reduce<number>((total, month) => total + (month ?? 0), 0);
      if (node.months.some((month) => month !== null)) expect(sum, node.name).toBe(node.annual);
    }
  });

  it('are never less than nothing: a lock above its parent is a finding', () => {
    const locked = changed(down, {
      'quota_tree/qt_tomas/lock': true,
      'quota_tree/qt_tomas/annual': 900_000_000,
    });
    for (const { annual, topDown } of quotaTree(locked).nodes)
      expect([(annual ?? 0) >= 0, (topDown ?? 0) >= 0]).toEqual([true, true]);
    expect(rolledDown(locked).every(({ value }) => Number(value) >= 0)).toBe(true);
    expect(runChecks(locked).find(({ key }) => key === 'C10:locked:qt_north')).toMatchObject({
      severity: 'blocker',
      places: ['quota_tree/qt_tomas/lock'],
    });
  });
});

describe('quotas that come up', () => {
  it('bring the months of those who carry them, so that both sides add up', () => {
    const up = withChanges(seeded, [{ kind: 'set-cells', table: 'quota_tree', cells: rolledUp(seeded) }]);
    const { nodes, byId } = quotaTree(up);
    expect(byId.get('qt_corp')?.annual).toBe(649_800_000);
    for (const node of nodes.filter(({ children }) => children.length > 0)) {
      const below = node.months.map((_, at) =>
        node.children.reduce((sum, child) => sum + (child.months[at] ?? 0), 0),
      );
      expect(node.months, node.name).toEqual(below);
      expect(node.ratio, node.name).toBe(1);
    }
  });
});
