/** What stands beside and under a table: whether it is written, and how many rows it wants. */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { SectionPreview } from '../../../renderer/features/guide/section-preview.tsx';
import type { Row, Workbook } from '../../../shared/workbook/types.ts';
import { aColumn, aSection, aTable, aTemplate, aWorkbook } from '../../builders/a-template.ts';
import { aBridge } from './a-bridge.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const fairs = aTable({
  id: 'fairs',
  row_name: 'fair',
  min_rows: 2,
  columns: [aColumn({ id: 'name', type: 'text' })],
});
const template = aTemplate([aSection({ id: 'X', tables: [fairs] })]);
const rows = (...names: readonly string[]): readonly Row[] =>
  names.map((name, at) => ({ id: `r${at}`, cells: { name } }));

let mounted: Root;
const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => mounted.unmount()));

function shown(names: readonly string[], marks: Workbook['marks'] = {}): string {
  const workbook = { ...aWorkbook(template, { tables: { fairs: rows(...names) } }), marks };
  mounted = createRoot(root);
  act(() => mounted.render(<SectionPreview workbook={workbook} section="X" bridge={aBridge().bridge} />));
  return root.textContent ?? '';
}

it('says how many rows are needed while there are too few', () => {
  const text = shown(['Lisbon']);
  expect(text).toContain('1 row.At least 2 rows, one for each fair.');
  expect(text).not.toContain('Written');
});

it('is written with as many as are needed, and says no more', () => {
  const text = shown(['Lisbon', 'Porto']);
  expect(text).toContain('Written');
  expect(text).not.toContain('At least');
});

it('is not written by rows that are all examples', () => {
  const marks = { 'fairs/r0/name': 'example', 'fairs/r1/name': 'example' } as const;
  const text = shown(['Lisbon', 'Porto'], marks);
  expect(text).not.toContain('Written');
  expect(text).toContain('Example, not edited yet');
});
