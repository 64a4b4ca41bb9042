import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, applyPatches } from '../../../shared/workbook/apply-edit.ts';
import type { Change, SingleChange } from '../../../shared/workbook/edit.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { AT, aWorkbook, kitchenSink } from '../../builders/a-template.ts';

const start = aWorkbook(kitchenSink, {
  answers: { 'M1.headline': 'Approve the plan' },
  tables: {
    lines: [
      { id: 'r1', cells: { name: 'Search', budget: 100 } },
      { id: 'r2', cells: { name: 'Events' } },
    ],
  },
});

const apply = (workbook: Workbook, change: Change) =>
  applyEdit(workbook, { id: 'e', at: AT, label: 'edit', change });

describe('an edit', () => {
  it('sets and clears an answer', () => {
    const set = apply(start, { kind: 'set-answer', key: 'M1.budget', value: 500 }).workbook;
    expect(set.answers['M1.budget']).toBe(500);
    const cleared = apply(set, { kind: 'set-answer', key: 'M1.budget', value: null }).workbook;
    expect('M1.budget' in cleared.answers).toBe(false);
  });

  it.each<[string, SingleChange]>([
    ['an unknown field', { kind: 'set-answer', key: 'M1.nothing', value: 'x' }],
    ['a computed field', { kind: 'set-answer', key: 'M1.for_marketing', value: 5 }],
    ['a value of the wrong kind', { kind: 'set-answer', key: 'M1.budget', value: 'lots' }],
    ['an impossible date', { kind: 'set-answer', key: 'M1.launch', value: '2027-02-30' }],
    ['an unknown table', { kind: 'insert-rows', table: 'nope', at: 0, rows: [{ id: 'x', cells: {} }] }],
    [
      'an unknown row',
      { kind: 'set-cells', table: 'lines', cells: [{ row: 'zz', column: 'name', value: 'x' }] },
    ],
    [
      'a computed cell',
      { kind: 'set-cells', table: 'lines', cells: [{ row: 'r1', column: 'leads', value: 3 }] },
    ],
    [
      'a row id that is taken',
      { kind: 'insert-rows', table: 'lines', at: 0, rows: [{ id: 'r1', cells: {} }] },
    ],
    ['the same value again', { kind: 'set-answer', key: 'M1.headline', value: 'Approve the plan' }],
  ])('leaves the workbook unchanged for %s', (_, change) => {
    const { workbook, patches } = apply(start, change);
    expect(patches).toEqual([]);
    expect(workbook).toBe(start);
  });

  it('takes the first of two new rows with one id', () => {
    const rows = ['First', 'Second'].map((name) => ({ id: 'r9', cells: { name } }));
    const { workbook } = apply(start, { kind: 'insert-rows', table: 'lines', at: 9, rows });
    expect(workbook.tables.lines?.slice(2)).toEqual([{ id: 'r9', cells: { name: 'First' } }]);
    const none = apply(aWorkbook(kitchenSink), { kind: 'insert-rows', table: 'lines', at: 0, rows });
    expect(none.workbook.tables.lines).toHaveLength(1);
  });

  it('settles, decides, tunes, lays out a scenario and seals, and takes each back', () => {
    const agreed = {
      value: 5,
      at: AT,
      by: 'Ines',
      side: null,
      reason: '',
      basis: { marketing: 4, sales: 6 },
    };
    const scenario = { name: 'Lean', note: '', at: AT, answers: {}, cells: {} };
    const changes: readonly SingleChange[] = [
      { kind: 'agree', pair: 'deal', agreed },
      { kind: 'tune-check', check: 'C18', threshold: 0.3 },
      { kind: 'set-scenario', id: 'lean', scenario },
      { kind: 'seal', signature: 'L12.sales_signed', seal: { at: AT, basis: {} } },
    ];
    const { workbook: settled, inverse } = apply(start, { kind: 'group', changes });
    expect(settled.agreed.deal).toEqual(agreed);
    expect(settled.tuning).toEqual({ C18: 0.3 });
    expect(settled.scenarios.lean).toEqual(scenario);
    expect(apply(settled, { kind: 'group', changes }).workbook).toBe(settled);
    expect(applyPatches(settled, inverse)).toEqual(start);
    const cleared = apply(settled, { kind: 'agree', pair: 'deal', agreed: null }).workbook;
    expect(cleared.agreed).toEqual({});
    expect(apply(start, { kind: 'tune-check', check: '__proto__', threshold: 1 }).workbook).toBe(start);
  });

  it('moves, inserts and removes rows by their stable ids', () => {
    const moved = apply(start, { kind: 'move-row', table: 'lines', row: 'r1', to: 1 }).workbook;
    expect(moved.tables.lines?.map((row) => row.id)).toEqual(['r2', 'r1']);
    const inserted = apply(moved, {
      kind: 'insert-rows',
      table: 'lines',
      at: 1,
      rows: [{ id: 'r3', cells: { name: 'New' } }],
    });
    expect(inserted.workbook.tables.lines?.map((row) => row.id)).toEqual(['r2', 'r3', 'r1']);
    const removed = apply(inserted.workbook, {
      kind: 'remove-rows',
      table: 'lines',
      rows: ['r2', 'r1'],
    }).workbook;
    expect(removed.tables.lines?.map((row) => row.id)).toEqual(['r3']);
  });

  it('marks an example until the place is edited', () => {
    const used = apply(start, {
      kind: 'set-answer',
      key: 'M1.ask',
      value: 'Example',
      mark: 'example',
    }).workbook;
    expect(used.marks).toEqual({ 'M1.ask': 'example' });
    const edited = apply(used, { kind: 'set-answer', key: 'M1.ask', value: 'Our own' }).workbook;
    expect(edited.marks).toEqual({});
  });
});

const text = fc.string({ minLength: 1, maxLength: 8 });
const rowId = fc.constantFrom('r1', 'r2', 'r3', 'r4');
const change: fc.Arbitrary<SingleChange> = fc.oneof(
  fc.record({
    kind: fc.constant('set-answer' as const),
    key: fc.constantFrom('M1.headline', 'M1.ask', 'M1.nothing'),
    value: fc.option(text),
  }),
  fc.record({
    kind: fc.constant('set-cells' as const),
    table: fc.constant('lines'),
    cells: fc.array(
      fc.record({
        row: rowId,
        column: fc.constantFrom('name', 'budget'),
        value: fc.option(fc.oneof(text, fc.integer())),
      }),
      { maxLength: 4 },
    ),
  }),
  fc.record({
    kind: fc.constant('insert-rows' as const),
    table: fc.constantFrom('lines', 'people'),
    at: fc.integer({ min: -2, max: 9 }),
    rows: fc.array(fc.record({ id: rowId, cells: fc.record({ name: text }) }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('remove-rows' as const),
    table: fc.constant('lines'),
    rows: fc.array(rowId, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('move-row' as const),
    table: fc.constant('lines'),
    row: rowId,
    to: fc.integer({ min: -1, max: 9 }),
  }),
);

describe('patches', () => {
  it('do the same again, and their inverse leads back, for any sequence of edits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(change, fc.array(change, { maxLength: 4 })), { maxLength: 12 }),
        (steps) => {
          let workbook: Workbook = start;
          for (const step of steps) {
            const made = apply(workbook, Array.isArray(step) ? { kind: 'group', changes: step } : step);
            const sent = JSON.parse(JSON.stringify(made)) as typeof made;
            expect(applyPatches(workbook, sent.patches)).toEqual(made.workbook);
            expect(applyPatches(made.workbook, sent.inverse)).toEqual(workbook);
            workbook = made.workbook;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
