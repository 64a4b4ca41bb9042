/** A row of key figures, with the same in words for readers who cannot see it. */
import { strings } from '../strings/catalogue.ts';
import type { Block, KeyFigure } from './model.ts';

/** Nothing where no figure is there. */
export function keyFigures(items: readonly KeyFigure[]): readonly Block[] {
  if (items.length === 0) return [];
  const list = items
    .map(({ label, value, note }) => `${label} ${value}${note === '' ? '' : `, ${note}`}`)
    .join('; ');
  return [{ kind: 'figures', description: strings.document.keyFigures(list), items }];
}
