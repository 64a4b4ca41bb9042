import { expect, it } from 'vitest';
import { sectionAt } from '../../../shared/template/find.ts';
import { shippedTemplate } from '../../../shared/template/shipped/catalogue.ts';

it('finds the section of a section, an answer, a table and a cell', () => {
  const full = shippedTemplate('full');
  if (!full) throw new Error('no full plan');
  const at = (place: string): string | undefined => sectionAt(full, place)?.id;
  expect(['M9', 'M9.sourced_pct', 'channel_plan', 'channel_plan/any/cpl'].map(at)).toEqual(
    Array(4).fill('M9'),
  );
  expect(['M9.gone', 'gone', 'gone/any/cpl', ''].map(at)).toEqual(Array(4).fill(undefined));
});
