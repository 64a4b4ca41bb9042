import { describe, expect, it } from 'vitest';
import { readersOf } from '../../../renderer/features/guide/inspector/readers.ts';
import {
  outlineRows,
  rowForKey,
  rowForText,
  sectionsInOrder,
} from '../../../renderer/features/guide/outline/outline-rows.ts';
import { matching, named } from '../../../renderer/ui/type-ahead.ts';
import { aPlan, planTemplate } from './a-plan.ts';

const plan = aPlan();

describe('the outline', () => {
  const all = outlineRows(plan, ['sales']);
  const rows = all.filter((row) => row.kind !== 'view');

  it('begins with the views over both plans', () => {
    expect(all.slice(0, 4).map((row) => row.id)).toEqual([
      'dashboard',
      'conflicts',
      'assumptions',
      'scenarios',
    ]);
    expect(all[4]?.id).toBe('company');
    expect(rowForKey(all, 1, 'ArrowLeft')).toBeNull();
  });

  it('holds the plan first and the set-up last, folded groups without their sections', () => {
    expect(rows.map((row) => row.id)).toEqual([
      'company',
      'A1',
      'marketing',
      'M1',
      'M3',
      'M10',
      'M11',
      'sales',
      'agreement',
      'L1',
      'setup',
      'settings',
      'registries',
    ]);
  });

  it('counts complete sections of those that have something to write', () => {
    const marketing = rows.find((row) => row.id === 'marketing');
    expect(marketing).toMatchObject({ done: 1, total: 3 });
  });

  it('walks with the arrows, to the ends, and from a section to its group', () => {
    expect(rowForKey(rows, 0, 'ArrowDown')).toBe(1);
    expect(rowForKey(rows, 0, 'ArrowUp')).toBe(0);
    expect(rowForKey(rows, 3, 'End')).toBe(rows.length - 1);
    expect(rowForKey(rows, 4, 'ArrowLeft')).toBe(2);
    expect(rowForKey(rows, 2, 'ArrowRight')).toBe(3);
    expect(rowForKey(rows, 7, 'ArrowRight')).toBeNull();
  });

  it('finds what is typed by name or id, from here on and round', () => {
    expect(rows[rowForText(rows, 4, 'c') ?? -1]?.id).toBe('M10');
    expect(rows[rowForText(rows, 5, 'm10') ?? -1]?.id).toBe('M10');
    expect(rows[rowForText(rows, 5, 'o') ?? -1]?.id).toBe('A1');
    expect(rowForText(rows, 0, 'zz')).toBeNull();
  });

  it('gives previous and next across the parts', () => {
    expect(sectionsInOrder(planTemplate).map((section) => section.id)).toEqual([
      'A1',
      'M1',
      'M3',
      'M10',
      'M11',
      'S1',
      'L1',
      'settings',
      'registries',
    ]);
  });
});

describe('where something is used', () => {
  it('names the sections whose formulas or references read it', () => {
    expect(readersOf(planTemplate, 'T.segments', 'registries').map((section) => section.id)).toEqual([
      'A1',
      'M3',
    ]);
    expect(readersOf(planTemplate, 'T.people', 'registries').map((section) => section.id)).toEqual([
      'A1',
      'M10',
      'L1',
    ]);
    expect(readersOf(planTemplate, 'A1.goal', 'A1')).toEqual([]);
  });
});

describe('a list of names', () => {
  const names = [
    { id: '1', label: 'Ines Halvorsen' },
    { id: '2', label: 'José Inés' },
    { id: '3', label: 'Kofi Mensah' },
  ];

  it('is narrowed by every typed word, accents or not, beginnings first', () => {
    expect(matching(names, 'ines').map(({ id }) => id)).toEqual(['1', '2']);
    expect(matching(names, 'hal in').map(({ id }) => id)).toEqual(['1']);
    expect(matching(names, '')).toHaveLength(3);
  });

  it('knows a name that is there', () => {
    expect(named(names, ' kofi mensah ')?.id).toBe('3');
    expect(named(names, 'Kofi')).toBeUndefined();
  });
});
