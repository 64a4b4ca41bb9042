/** However many cells one edit rewrites: the bridge lets it through and storage takes it. */
import { describe, expect, it } from 'vitest';
import { measure } from '../../../electron/ipc/measure.ts';
import { limitOf } from '../../../electron/ipc/register.ts';
import { applyEntries } from '../../../electron/storage/apply-entries.ts';
import { type LogEntry, requests } from '../../../shared/ipc/contract.ts';
import { applyEdit, applyPatches } from '../../../shared/workbook/apply-edit.ts';
import type { Patch } from '../../../shared/workbook/edit.ts';
import { AT, aWorkbook, kitchenSink } from '../../builders/a-template.ts';

/** As many rows as a table of a file may have. */
const ROWS = 100_000;
const ids = Array.from({ length: ROWS }, (_, at) => `r${at}`);
const start = aWorkbook(kitchenSink, {
  tables: { lines: ids.map((id) => ({ id, cells: { name: 'Search', budget: 1 } })) },
});

const { workbook, patches, inverse } = applyEdit(start, {
  id: 'e',
  at: AT,
  label: 'Everything anew',
  change: {
    kind: 'group',
    changes: [
      { kind: 'set-answer', key: 'M1.budget', value: 500 },
      {
        kind: 'set-cells',
        table: 'lines',
        mark: 'pasted',
        cells: ids.flatMap((row) => [
          { row, column: 'name', value: 'Events' },
          { row, column: 'budget', value: 2 },
        ]),
      },
    ],
  },
});

describe('an edit of every cell of the largest table', () => {
  it.each([
    ['made', start, patches, workbook],
    ['undone', workbook, inverse, start],
  ] as const)('crosses the bridge into storage when it is %s', (_, before, sent, after) => {
    const entry = { id: 'e', at: AT, label: 'Everything anew', patches: sent as LogEntry['patches'] };
    const request = [{ id: 'wb', baseRevision: 0, entries: [entry] }];
    expect(measure(request, limitOf('workbook:append'))).toBeTypeOf('number');
    expect(requests['workbook:append'].safeParse(request).success).toBe(true);
    const taken = applyEntries(before, [entry]);
    expect(taken?.workbook.tables).toEqual(after.tables);
    expect(taken?.workbook.marks).toEqual(after.marks);
    expect(taken?.workbook.answers).toEqual(after.answers);
    expect(applyPatches(before, sent)).toEqual(after);
  });

  it('is refused where its marks are none', () => {
    const bad: Patch = { op: 'replace', path: ['marks'], value: { 'lines/r1/name': 'strange' } };
    const entry = { id: 'e', at: AT, label: '', patches: [bad] as LogEntry['patches'] };
    expect(applyEntries(start, [entry])).toBeNull();
  });
});
