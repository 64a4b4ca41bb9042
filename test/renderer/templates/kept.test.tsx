/** What an update took out, as it is read again. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RichText } from '../../../renderer/features/guide/rich-text.tsx';
import { ArchivedValues } from '../../../renderer/features/templates/update/archived-values.tsx';
import type { ArchivedContent } from '../../../shared/workbook/archive.ts';

const shown = (content: Pick<ArchivedContent, 'kind' | 'heads' | 'rows' | 'rich'>): string =>
  renderToStaticMarkup(
    <ArchivedValues
      content={{ ...content, place: 'A2.story', section: 'History', title: 'Story', count: 1, at: '' }}
      when="today"
      onCopy={() => {}}
      RichText={RichText}
    />,
  );

it('shows long text as it reads, and any other text with the signs that were typed', () => {
  const text = 'In **2019** it stopped';
  expect(shown({ kind: 'answer', heads: [], rows: [[text]], rich: [true] })).toContain(
    '<strong>2019</strong>',
  );
  expect(shown({ kind: 'answer', heads: [], rows: [[text]], rich: [false] })).toContain(text);
  const table = shown({ kind: 'table', heads: ['Name', 'Note'], rows: [[text, text]], rich: [false, true] });
  expect(table).toContain(`>${text}</td>`);
  expect(table).toContain('<strong>2019</strong>');
});
