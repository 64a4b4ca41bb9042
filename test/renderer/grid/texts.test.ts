import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillFrom, handleTarget, tileBlock } from '../../../renderer/ui/grid/fill.ts';
import { actionOf, type KeyPress } from '../../../renderer/ui/grid/key-actions.ts';
import {
  ACTIVE,
  EDGE_BOTTOM,
  EDGE_TOP,
  HANDLE,
  markAt,
  marksOfRow,
  SELECTED,
} from '../../../renderer/ui/grid/selection-marks.ts';
import { formatTsv, parseTsv } from '../../../renderer/ui/grid/tsv.ts';
import { matching } from '../../../renderer/ui/type-ahead.ts';

describe('the clipboard’s text', () => {
  it('reads what Excel writes: quoted line breaks, doubled quotes, a final line end', () => {
    expect(parseTsv('a\t"two\nlines"\r\n"says ""no"""\t\r\n')).toEqual([
      ['a', 'two\nlines'],
      ['says "no"', ''],
    ]);
  });

  it('takes a quote inside a cell as itself', () => {
    expect(parseTsv('5" pipe\tx')).toEqual([['5" pipe', 'x']]);
  });

  it('gives back every block it wrote', () => {
    const cell = fc.string().map((text) => text.replace(/\r\n?/g, '\n'));
    const block = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        // A byte order mark at the very start belongs to the file, not to the cell.
        fc.pre(!rows[0]?.[0]?.startsWith('\uFEFF'));
        expect(parseTsv(`${formatTsv(rows)}\r\n`)).toEqual(rows);
      }),
    );
  });
});

describe('filling', () => {
  const source = { minRow: 1, maxRow: 2, minColumn: 1, maxColumn: 1 };
  const textAt = (row: number, column: number): string => `${row}.${column}`;

  it('repeats a block in step, up as well as down', () => {
    const down = fillFrom(source, { ...source, maxRow: 5 }, textAt);
    expect(down.map(({ row, text }) => [row, text])).toEqual([
      [3, '1.1'],
      [4, '2.1'],
      [5, '1.1'],
    ]);
    const up = fillFrom(source, { ...source, minRow: 0 }, textAt);
    expect(up).toEqual([{ row: 0, column: 1, text: '2.1' }]);
  });

  it('follows the pointer along the longer way only', () => {
    expect(handleTarget(source, 5, 2)).toEqual({ ...source, maxRow: 5 });
    expect(handleTarget(source, 3, 6)).toEqual({ ...source, maxColumn: 6 });
    expect(handleTarget(source, 1, 1)).toEqual(source);
  });

  it('repeats a pasted block over a selection that is a multiple of it, and no other', () => {
    const selected = { minRow: 0, maxRow: 3, minColumn: 0, maxColumn: 0 };
    expect(tileBlock([['a'], ['b']], selected)).toEqual([['a'], ['b'], ['a'], ['b']]);
    expect(tileBlock([['a'], ['b'], ['c']], selected)).toEqual([['a'], ['b'], ['c']]);
  });
});

describe('keys', () => {
  const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...held,
  });

  it('starts typing with any character, a full-width digit and AltGr’s signs included', () => {
    expect(actionOf(press('7'), false)).toEqual({ kind: 'edit', text: '7' });
    expect(actionOf(press('７'), false)).toEqual({ kind: 'edit', text: '７' });
    expect(actionOf(press('@', { ctrlKey: true, altKey: true }), false)).toEqual({ kind: 'edit', text: '@' });
  });

  it('leaves the app’s own shortcuts alone', () => {
    for (const key of ['k', 's', 'z', 'f']) expect(actionOf(press(key, { ctrlKey: true }), false)).toBeNull();
    expect(actionOf(press('F5'), false)).toBeNull();
    expect(actionOf(press('Process'), false)).toBeNull();
  });

  it('lets Tab leave after Escape', () => {
    expect(actionOf(press('Tab'), false)).toEqual({ kind: 'advance', by: 'next' });
    expect(actionOf(press('Tab'), true)).toEqual({ kind: 'leave' });
  });
});

describe('the marks of a row', () => {
  const area = { minRow: 2, maxRow: 3, minColumn: 1, maxColumn: 2 };
  const active = { row: 2, column: 1 };

  it('says nothing for a row outside the selection', () => {
    expect(marksOfRow([area], active, 4, 5, true)).toBe('');
  });

  it('draws one outline around the area, with the handle at its lower right', () => {
    const top = marksOfRow([area], active, 2, 5, true);
    const bottom = marksOfRow([area], active, 3, 5, true);
    expect(markAt(top, 0)).toBe(0);
    expect(markAt(top, 1) & (SELECTED | ACTIVE | EDGE_TOP)).toBe(SELECTED | ACTIVE | EDGE_TOP);
    expect(markAt(top, 1) & EDGE_BOTTOM).toBe(0);
    expect(markAt(bottom, 2) & (EDGE_BOTTOM | HANDLE)).toBe(EDGE_BOTTOM | HANDLE);
  });
});

describe('type-ahead', () => {
  it('puts names that begin with the text first', () => {
    const options = ['Plant managers', 'Managers', 'Field'].map((label) => ({ id: label, label }));
    expect(matching([{ id: 'jo', label: 'José' }], 'jose')).toHaveLength(1);
    expect(matching(options, 'man').map(({ label }) => label)).toEqual(['Managers', 'Plant managers']);
  });
});
