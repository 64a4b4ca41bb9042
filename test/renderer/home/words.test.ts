import { describe, expect, it } from 'vitest';
import { writtenOf } from '../../../renderer/features/home/entry-text.ts';
import { nextTitle, planYear } from '../../../renderer/features/home/suggested-title.ts';
import { editedWithin, editedWords } from '../../../renderer/ui/edited-words.ts';
import { anEntry } from '../harness/fake-accord.ts';

describe('when a workbook was edited', () => {
  const now = new Date(2026, 10, 23, 9, 30);
  const at = (...when: readonly [number, number, number, number, number]): string =>
    new Date(...when).toISOString();

  it.each([
    [at(2026, 10, 23, 0, 5), 'Today 00:05'],
    // Less than a day ago, and yesterday all the same.
    [at(2026, 10, 22, 23, 59), 'Yesterday 23:59'],
    [at(2026, 10, 19, 8, 0), '19 Nov'],
    [at(2025, 0, 14, 8, 0), '14 Jan 2025'],
    ['not a date', ''],
  ])('%s is %s', (edited, words) => {
    expect(editedWords(edited, now)).toBe(words);
    // The same inside a sentence: “Deleted today 10:14”.
    expect(editedWithin(edited, now)).toBe(words.replace(/^[TY]/, (first) => first.toLowerCase()));
  });
});

it('how much is written is rounded down, and a whole per cent stays what it is', () => {
  const written = (progress: number): string => writtenOf(anEntry({ id: 'a', title: 'A', progress }));
  expect([0.719, 29 / 100, 57 / 100, 0.999, 1].map(written)).toEqual([
    '71\u00a0%',
    '29\u00a0%',
    '57\u00a0%',
    '99\u00a0%',
    '100\u00a0%',
  ]);
});

describe('the name of the next year’s plan', () => {
  it('counts every year up, and says so where there is none', () => {
    expect(nextTitle('FY 2026 plan')).toBe('FY 2027 plan');
    expect(nextTitle('Plan 2026/2027')).toBe('Plan 2027/2028');
    expect(nextTitle('Item 20265')).toBe('Item 20265, next year');
    expect(nextTitle('Service plan')).toBe('Service plan, next year');
  });

  it('is for next year from July on', () => {
    expect(planYear(new Date(2026, 5, 30))).toBe(2026);
    expect(planYear(new Date(2026, 6, 1))).toBe(2027);
  });
});
