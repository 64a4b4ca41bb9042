/** Real workbooks on paper: the sample whole and in parts, every template empty, and hostile text. */
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../electron/word/render-document.ts';
import { buildDocument } from '../../shared/document/build-document.ts';
import { exportParts } from '../../shared/document/model.ts';
import { sampleWorkbook } from '../../shared/sample/sample.ts';
import { shippedTemplates } from '../../shared/template/shipped/catalogue.ts';
import { newWorkbook } from '../../shared/workbook/new-workbook.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import { lintDocx } from '../electron/word/docx-lint.ts';
import { expectedOf } from '../electron/word/expected.ts';
import { readBack } from '../electron/word/read-back.ts';
import { hasSdk, validateWithSdk } from '../electron/word/sdk.ts';

const at = '2026-11-30T09:00:00.000Z';
const sample = sampleWorkbook({ id: 'sample', at });
const sdk = hasSdk();

async function check(workbook: Workbook, part: (typeof exportParts)[number], includeCompensation: boolean) {
  const doc = buildDocument(workbook, { part, includeCompensation });
  const { bytes } = await renderDocument(doc, new Map(), { at });
  expect(lintDocx(bytes)).toEqual([]);
  if (sdk) expect(validateWithSdk(bytes)).toEqual([]);
  const found = await readBack(bytes);
  const expected = expectedOf(doc);
  expect(found.headings).toEqual(expected.headings);
  expect(expected.cells.filter((cell) => !found.cells.includes(cell))).toEqual([]);
  expect(expected.texts.filter((text) => !found.all.includes(text))).toEqual([]);
  return { doc, found };
}

describe('the sample company on paper', () => {
  it.each(exportParts)('is valid and complete: %s', async (part) => {
    const { found } = await check(sample, part, part === 'all');
    expect(found.all.includes('Verrin Instruments')).toBe(true);
  });

  it('prints the signature block, the open items and the landscape tables of twelve months', async () => {
    const { doc, found } = await check(sample, 'all', false);
    for (const words of ['For Marketing', 'For Sales', 'Executive sponsor', 'Actions: Due in one row'])
      expect(found.all.includes(words)).toBe(true);
    const wide = doc.runs.filter((run) => run.orientation === 'landscape');
    expect(wide.map((run) => run.blocks.filter((block) => block.kind === 'table').length > 0)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const ids = doc.runs.flatMap((run) =>
      run.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a workbook nobody has written in', () => {
  it.each(shippedTemplates.map((template) => [template.id, template] as const))(
    'from the template %s says what is not provided',
    async (_, template) => {
      const { found } = await check(
        newWorkbook(template, { id: 'empty', at, title: 'Empty plan' }),
        'all',
        false,
      );
      expect(found.all.includes('Not provided.')).toBe(true);
      expect(found.all.includes('n/a')).toBe(false);
    },
  );
});

describe('hostile text', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '=cmd|’/c calc’!A1',
    `zero\u0000width\u200B\uFFFE\uFFFF\uD800lone`,
    '‮right to left‬',
    'line\nbreak\ttab',
    '[x](javascript:alert(1)) [y](http://a b)',
    'x'.repeat(5_000),
    '日本語の長い文'.repeat(50),
    '&lt;&amp;]]>',
  ];

  it('in every field and cell neither breaks the document nor disappears', async () => {
    const text = (place: number): string => hostile[place % hostile.length] ?? '';
    let count = 0;
    const answers = Object.fromEntries(
      Object.entries(sample.answers).map(([key, value]) => {
        const field = sample.template.sections.flatMap((section) =>
          section.fields.filter((one) => `${section.id}.${one.id}` === key),
        )[0];
        return [key, field?.type === 'rich' || field?.type === 'text' ? text(count++) : value];
      }),
    );
    const tables = Object.fromEntries(
      sample.template.sections.flatMap((section) =>
        section.tables.map((table) => [
          table.id,
          (sample.tables[table.id] ?? []).map((row) => ({
            id: row.id,
            cells: Object.fromEntries(
              Object.entries(row.cells).map(([id, value]) => [
                id,
                table.columns.find((column) => column.id === id)?.type === 'text' ? text(count++) : value,
              ]),
            ),
          })),
        ]),
      ),
    );
    const { found } = await check({ ...sample, answers, tables }, 'all', true);
    expect(count).toBeGreaterThan(200);
    expect(found.all.includes('<script>alert(1)</script>')).toBe(true);
  });
});
