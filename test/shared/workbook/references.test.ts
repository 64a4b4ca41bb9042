import { expect, it } from 'vitest';
import { referencesTo } from '../../../shared/workbook/references.ts';
import { aPlan } from '../../renderer/guide/a-plan.ts';

it('names every answer and cell that refers to a row', () => {
  const plan = aPlan();
  const workbook = {
    ...plan,
    answers: { ...plan.answers, 'A1.lead': 'kofi', 'A1.segments_served': ['chem', 'water'] },
  };
  const places = (table: string, ...rows: string[]) =>
    referencesTo(workbook, table, rows).map(({ section, place }) => `${section.id} ${place}`);
  expect(places('segments', 'water')).toEqual(['A1 A1.segments_served', 'M3 target_segments/t1/segment']);
  expect(places('people', 'kofi')).toEqual(['A1 A1.lead', 'M10 campaigns/c1/owner']);
  expect(places('people', 'ines')).toEqual([]);
});
