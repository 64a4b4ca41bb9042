/** A column of another type: what fits goes on standing there, what does not is kept and comes back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column, FieldType } from '../../../shared/template/types.ts';
import type { Value } from '../../../shared/values/value.ts';
import { applyEdit } from '../../../shared/workbook/apply-edit.ts';
import { carried } from '../../../shared/workbook/carried.ts';
import { parseContextOf, rowsOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { updatePreview } from '../../../shared/workbook/update-preview.ts';
import {
  AT,
  aColumn,
  aSection,
  aTable,
  aTemplate,
  aWorkbook,
  kitchenSink,
} from '../../builders/a-template.ts';

const choices = [
  { id: 'new', label: 'New business' },
  { id: 'old', label: 'Existing' },
];
const column = (type: FieldType): Column =>
  aColumn({ id: 'v', type, ...(type === 'choice' ? { choices } : {}) });
const withColumn = (type: FieldType) =>
  aTemplate([
    ...kitchenSink.sections,
    aSection({ id: 'own', tables: [aTable({ id: 'deals', title: 'Deals', columns: [column(type)] })] }),
  ]);

function holding(type: FieldType, values: readonly Value[], locale = 'en-US'): Workbook {
  const rows = values.map((v, at) => ({ id: `r${at}`, cells: { v } }));
  return aWorkbook(withColumn(type), { answers: { 'settings.locale': locale }, tables: { deals: rows } });
}
const retyped = (workbook: Workbook, type: FieldType): Workbook =>
  applyEdit(workbook, {
    id: type,
    at: AT,
    label: '',
    change: { kind: 'set-template', template: withColumn(type), at: AT },
  }).workbook;
const cells = (workbook: Workbook): readonly (Value | undefined)[] =>
  rowsOf(workbook, 'deals').map((row) => row.cells.v);

describe('a column of another type', () => {
  it('keeps whole figures as whole numbers; the others are kept and come back', () => {
    const whole = retyped(holding('dec', [3, 2.5, 2]), 'int');
    expect(cells(whole)).toEqual([3, undefined, 2]);
    const back = retyped(whole, 'dec');
    expect(cells(back)).toEqual([3, 2.5, 2]);
    expect(back.archive).toEqual({});
  });

  it.each<[FieldType, Value, string, string]>([
    ['int', 12000, 'en-US', '12,000'],
    ['int', 12000, 'de-DE', '12.000'],
    ['dec', 2.12345, 'en-US', '2.12345'],
    ['money', 100000, 'en-US', '$1,000'],
    ['money', 100050, 'de-DE', '1.000,50\u00a0$'],
    ['pct', 0.125, 'en-US', '12.5\u00a0%'],
    ['date', '2027-03-15', 'en-US', 'Mar 15, 2027'],
    ['date', '2027-03-15', 'ja-JP', '2027-03-15'],
    ['month', '2027-03', 'en-US', 'Mar 2027'],
    ['choice', 'new', 'en-US', 'New business'],
    ['bool', false, 'en-US', 'No'],
  ])('writes %s %s as people in %s write it, and reads it again', (type, value, locale, text) => {
    const before = holding(type, [value], locale);
    const asText = retyped(before, 'text');
    expect(cells(asText)).toEqual([text]);
    expect(asText.archive).toEqual({});
    expect(cells(retyped(asText, type))).toEqual([value]);
  });

  it.each<[FieldType, string, Value | null]>([
    ['int', '24000', 24000],
    ['money', '24,000', 2_400_000],
    ['money', '€24,000', null],
    ['int', 'about 20', null],
    ['int', '007', null],
    ['pct', '35', null],
    ['date', '15 March 2027', '2027-03-15'],
    ['date', '15 March', null],
    ['bool', 'x', null],
  ])('reads as %s what a text says without doubt: %s', (type, text, value) => {
    expect(cells(retyped(holding('text', [text]), type))).toEqual([value ?? undefined]);
  });

  it('keeps what would mean something else', () => {
    for (const to of ['dec', 'int', 'pct', 'date'] as const) {
      const after = retyped(holding('money', [100000]), to);
      expect(cells(after)).toEqual([undefined]);
      expect(Object.keys(after.archive)).toEqual(['T.deals.v']);
    }
  });

  it('gives back from the archive by the same rule', () => {
    const gone = retyped(holding('dec', [2.5]), 'int');
    expect(cells(retyped(gone, 'text'))).toEqual(['2.5']);
  });

  it('says beforehand how many values stand there in another way', () => {
    const preview = updatePreview(holding('dec', [3, 2.5]), withColumn('text'));
    expect(preview.rewritten).toMatchObject([{ title: 'Deals: v', kind: 'column', count: 2 }]);
    expect(updatePreview(holding('dec', [3, 2.5]), withColumn('int'))).toMatchObject({
      rewritten: [],
      archived: [{ count: 1 }],
    });
  });

  it('never makes another value of one on the way to a text and back', () => {
    const figures = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    const types = fc.constantFrom<FieldType>('int', 'dec', 'money', 'pct');
    const locales = fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'ar-EG', 'sv-SE');
    fc.assert(
      fc.property(figures, types, locales, (figure, type, locale) => {
        const context = parseContextOf(holding(type, [], locale));
        const text = carried(column(type), column('text'), figure, context);
        if (text !== null) expect(carried(column('text'), column(type), text, context)).toBe(figure + 0);
      }),
    );
  });
});
