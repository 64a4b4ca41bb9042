import { expect, it } from 'vitest';
import { placeWords } from '../../../shared/workbook/place-words.ts';
import { changed, findingOf, seeded } from '../checks/case.ts';

it.each([
  ['M9.deal_assumption', 'M9, Average deal'],
  ['campaigns', 'M10, Campaigns'],
  ['campaigns/cmp_spring/end', 'M10, Spring Uptime push: End'],
  ['campaigns/cmp_spring/m3', 'M10, Spring Uptime push: March'],
  ['campaigns/cmp_spring/name', 'M10, Spring Uptime push'],
  ['campaigns/gone/end', 'M10, End'],
  ['conflict:C07:seg_public', 'L10, C07'],
  ['agreed:deal_assumption', 'L2, Agreed'],
])('%s is told as %s', (place, words) => expect(placeWords(seeded, place)).toBe(words));

it('does not name a row that stands beside it', () => {
  expect(placeWords(seeded, 'campaigns/cmp_spring/end', 'Spring Uptime push')).toBe('M10, End');
});

it('tells the places of a finding apart', () => {
  const ends = Object.fromEntries(
    (seeded.tables.campaigns ?? []).map(({ id }) => [`campaigns/${id}/end`, '2028-02-01']),
  );
  const workbook = changed(seeded, ends);
  const words = findingOf(workbook, 'C29').places.map((place) => placeWords(workbook, place));
  expect(words.length).toBeGreaterThan(5);
  expect(new Set(words).size).toBe(words.length);
});

it('leads to the rows a finding is about', () => {
  expect(findingOf(seeded, 'C12').places.map((place) => placeWords(seeded, place))).toContain(
    'S4, Sofia Marino',
  );
  expect(findingOf(seeded, 'C10').places.map((place) => placeWords(seeded, place))).toContain(
    'M9, Events: Budget',
  );
});
