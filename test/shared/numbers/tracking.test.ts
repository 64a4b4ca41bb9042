import { describe, expect, it } from 'vitest';
import { bookedSoFar, remainingGoal } from '../../../shared/numbers/coverage.ts';
import { figureOf } from '../../../shared/numbers/explain/figures.ts';
import { explain } from '../../../shared/numbers/explain.ts';
import { numbersJson } from '../../../shared/numbers/numbers-json.ts';
import { bookedByMonth, tracked } from '../../../shared/numbers/tracking.ts';
import type { Cells, Workbook } from '../../../shared/workbook/types.ts';
import { changed, seeded, withRows } from '../checks/case.ts';

const line = (id: string, cells: Cells) => ({ id, cells });
const booked = (...lines: readonly ReturnType<typeof line>[]): Workbook =>
  withRows(seeded, 'tracking', lines);
const replanOf = (workbook: Workbook) => tracked(workbook)[0]?.months.map((month) => month.replanned) ?? [];

describe('the re-plan of the rest', () => {
  it('gives nothing to the months that a ramp leaves empty', () => {
    const [noor] = tracked(booked(line('tr', { node: 'qt_noor', m4: 0 })));
    expect(noor?.months.slice(0, 3).map((month) => month.replanned)).toEqual([0, 0, 0]);
    const plan = noor?.months.map((month) => month.plan ?? 0) ?? [];
    const rest = noor?.months.slice(4).map((month) => month.replanned ?? 0) ?? [];
    expect(rest.reduce((sum, month) => sum + month, 0)).toBe(noor?.annual);
    for (const [at, month] of rest.entries()) {
      const before = plan[at + 4] ?? 0;
      const all = plan.reduce((sum, one, each) => sum + (each === 3 ? 0 : one), 0);
      expect(Math.abs(month - ((noor?.annual ?? 0) * before) / all)).toBeLessThanOrEqual(1);
    }
    expect(explain(booked(line('tr', { node: 'qt_noor', m4: 0 })), 'replan.tr.m6')).toMatchObject({
      formula: '(Quota − booked so far) × the month’s share of the quotas of the months that are open',
      inputs: [{}, {}, { place: 'quota_tree/qt_noor/m6' }],
    });
  });

  it('follows months that were written by hand', () => {
    const halves = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [
        `quota_tree/qt_corp/m${at + 1}`,
        at === 5 || at === 11 ? 300_000_000 : 0,
      ]),
    );
    const workbook = changed(booked(line('tr', { node: 'qt_corp', m1: 100_000_000 })), halves);
    const rest = replanOf(workbook);
    expect([rest[5], rest[11]]).toEqual([250_000_000, 250_000_000]);
    expect(rest.filter((month) => month === 0)).toHaveLength(9);
  });

  it('flags an amount in a month whose plan is nothing', () => {
    // A cent a year stands in one month alone, and a correction of a booking makes the rest larger than the year.
    const tiny = changed(booked(line('tr', { node: 'qt_corp', m1: -1_000_000 })), {
      'quota_tree/qt_corp/annual': 1,
      ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`quota_tree/qt_corp/m${at + 1}`, null])),
    });
    const months = tracked(tiny)[0]?.months ?? [];
    const empty = months.filter(({ plan, actual }) => actual === null && plan === 0);
    expect(empty.length).toBeGreaterThan(0);
    for (const month of empty) expect(month.isStretched).toBe(true);
  });

  it('and the run rate are n/a once more than the year is booked, and 0 where it is just reached', () => {
    const over = booked(line('tr', { node: 'qt_noor', m4: 60_000_000 }));
    const [found] = tracked(over);
    expect(found?.runRate).toEqual({ missing: 'The year’s quota is reached' });
    expect(found?.noReplan).toEqual({ missing: 'The year’s quota is reached' });
    expect(replanOf(over).every((month) => month === null)).toBe(true);
    expect(numbersJson(over)).toMatchObject({
      tracking: [{ runRate: null, replanned: Array(12).fill(null), stretched: Array(12).fill(false) }],
    });
    for (const id of ['replan.tr.m6', 'replan.tr', 'cell:tracking/tr/run_rate'])
      expect(explain(over, id)?.value, id).toBe('n/a: The year’s quota is reached');
    const [reached] = tracked(booked(line('tr', { node: 'qt_noor', m4: 54_900_000 })));
    expect(reached?.runRate).toBe(0);
    expect(reached?.months[6]?.replanned).toBe(0);
  });
});

describe('the plan of a line', () => {
  it('says which node it is of, and where its year stands', () => {
    const workbook = booked(line('tr', { node: 'qt_north', m1: 1 }));
    expect(explain(workbook, 'cell:tracking/tr/plan')?.inputs).toEqual([
      expect.objectContaining({ place: 'quota_tree/qt_north/annual', figure: 'quota.qt_north' }),
    ]);
  });
});

describe('what is booked', () => {
  it('is the months of the level that has booked most, whatever node and row they stand in', () => {
    const workbook = booked(
      line('north', { node: 'qt_north', m1: 4_000_000, m2: 7_000_000 }),
      line('south', { node: 'qt_south', m2: 1_000_000 }),
      line('one', { node: 'qt_corp', m1: 10_000_000 }),
      line('two', { node: 'qt_corp', m1: 5_000_000 }),
    );
    expect(bookedByMonth(workbook).slice(0, 3)).toEqual([15_000_000, 8_000_000, null]);
    expect(bookedSoFar(workbook)).toBe(23_000_000);
    expect(remainingGoal(workbook)).toBe(577_000_000);
  });

  it('is listed where it is used: month by month, and in each the lines', () => {
    const workbook = booked(
      line('north', { node: 'qt_north', m2: 7_000_000 }),
      line('south', { node: 'qt_south', m2: 1_000_000 }),
    );
    expect(figureOf(workbook, 'remaining')?.inputs[1]).toMatchObject({ value: 8_000_000, figure: 'booked' });
    expect(explain(workbook, 'booked')?.inputs).toEqual([
      { label: 'February', value: '$80,000', figure: 'booked.m2' },
    ]);
    const february = explain(workbook, 'booked.m2');
    expect(february?.formula).toContain('(team)');
    expect(february?.inputs.map(({ place, value }) => [place, value])).toEqual([
      ['tracking/north/m2', '$70,000'],
      ['tracking/south/m2', '$10,000'],
    ]);
    expect(explain(workbook, 'booked.m3')).toBeNull();
  });
});
