import { describe, expect, it } from 'vitest';
import { isTableWritten, sectionProgress } from '../../../shared/workbook/progress.ts';
import { aColumn, aField, aSection, aTable, aTemplate, aWorkbook } from '../../builders/a-template.ts';

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

  it('is not written by the rows that the template starts it with', () => {
    const months = aTable({ ...notes, starter_rows: [{ note: 'January' }] });
    const started = (note: string) =>
      isTableWritten(
        aWorkbook(aTemplate([aSection({ id: 'X', tables: [months] })]), {
          tables: { notes: [{ id: 'notes_1', cells: { note } }] },
        }),
        months,
      );
    expect(started('January')).toBe(false);
    expect(started('Jan')).toBe(true);
  });

  it('of a section that writes itself asks for nothing', () => {
    expect(sectionProgress(aWorkbook(aTemplate([register])), register)).toEqual({
      written: 0,
      total: 0,
      missing: [],
    });
  });
});

describe('a default', () => {
  const section = aSection({
    id: 'X',
    fields: [
      aField({ id: 'unit', type: 'text', default: 'hours', required: true }),
      aField({ id: 'goal', type: 'text', required: true }),
      aField({ id: 'note', type: 'text' }),
    ],
  });
  const progressOf = (answers: { readonly [key: string]: string }) =>
    sectionProgress(aWorkbook(aTemplate([section]), { answers }), section);

  it('answers what is required, and is written by nobody', () => {
    expect(progressOf({})).toEqual({ written: 0, total: 1, missing: ['X.goal'] });
    expect(progressOf({ 'X.goal': 'Ten' })).toEqual({ written: 1, total: 1, missing: [] });
    expect(progressOf({ 'X.goal': 'Ten', 'X.unit': 'days' })).toEqual({ written: 2, total: 2, missing: [] });
  });

  it('alone leaves its section not begun', () => {
    const alone = { ...section, fields: section.fields.filter(({ id }) => id === 'unit') };
    expect(sectionProgress(aWorkbook(aTemplate([alone])), alone)).toEqual({
      written: 0,
      total: 1,
      missing: [],
    });
  });
});
