/** A row of key figures, with the same in words for readers who cannot see it. */
import { strings } from '../strings/catalogue.ts';
import type { Block, KeyFigure } from './model.ts';
import { bodyRow, figureColumn, textColumn } from './table-parts.ts';

/** Nobody takes in more at a glance; more are a table like any other, and counted as one. */
const MOST = 5;

/** Nothing where no figure is there. */
export function keyFigures(items: readonly KeyFigure[]): readonly Block[] {
  if (items.length === 0) return [];
  const list = items
    .map(({ label, value, note }) => `${label} ${value}${note === '' ? '' : `, ${note}`}`)
    .join('; ');
  const description = strings.document.keyFigures(list);
  if (items.length <= MOST) return [{ kind: 'figures', description, items }];
  const { keyFigures: caption, figure, value, note } = strings.word;
  return [
    {
      kind: 'table',
      caption,
      description,
      columns: [textColumn(figure), figureColumn(value), textColumn(note)],
      rows: items.map((item) => bodyRow(item.label, item.value, item.note)),
    },
  ];
}
