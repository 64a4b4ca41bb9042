import { describe, expect, it } from 'vitest';
import { isTableWritten, sectionProgress } from '../../../shared/workbook/progress.ts';
import { aColumn, aSection, aTable, aTemplate, aWorkbook } from '../../builders/a-template.ts';

const notes = aTable({ id: 'notes', columns: [aColumn({ id: 'note', type: 'text' })] });
const register = aSection({ id: 'L10', tables: [notes], generated: ['register'] });
const written = (
  rows: readonly { readonly id: string; readonly cells: { readonly [column: string]: string } }[],
) => isTableWritten(aWorkbook(aTemplate([register]), { tables: { notes: rows } }), notes);

describe('a table', () => {
  it('is written with something in its rows, not with rows alone', () => {
    expect(written([])).toBe(false);
    expect(written([{ id: 'a', cells: {} }])).toBe(false);
    expect(
      written([
        { id: 'a', cells: {} },
        { id: 'b', cells: { note: 'Seen' } },
      ]),
    ).toBe(true);
  });

  it('of a section that writes itself asks for nothing', () => {
    expect(sectionProgress(aWorkbook(aTemplate([register])), register)).toEqual({
      written: 0,
      total: 0,
      missing: [],
    });
  });
});
