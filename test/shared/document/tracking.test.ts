import { describe, expect, it } from 'vitest';
import { trackingBlocks, trackingChart } from '../../../shared/document/tracking-blocks.ts';
import { explain } from '../../../shared/numbers/explain.ts';
import { changed, seeded, withRows } from '../checks/case.ts';

const booked = withRows(seeded, 'tracking', [
  { id: 'tr', cells: { node: 'qt_corp', m1: 30_000_000, m2: 31_000_000, m3: 42_000_000 } },
]);

describe('plan against actual on paper', () => {
  it('is silent while nothing is booked', () => {
    expect(trackingBlocks(seeded)).toEqual([]);
    expect(trackingChart(seeded)).toBeNull();
  });

  it('says plan, actual, attainment and the re-plan of the rest, month by month', () => {
    const [table] = trackingBlocks(booked);
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.rows[0]?.cells).toEqual(['Jan', '$360,000', '$300,000', '83.33\u00a0%', '–']);
    expect(table.rows[3]?.cells).toEqual(['Apr', '$420,000', '–', '–', '$434,875']);
    expect(table.rows[12]?.cells).toEqual([
      'Total',
      '$6,000,000',
      '$1,030,000',
      '17.17\u00a0% of the year',
      '$4,970,000',
    ]);
    expect(table.note).toContain('9 months left');
  });

  it('explains every computed figure, and says why nothing is re-planned once the year is reached', () => {
    const [table] = trackingBlocks(booked);
    if (table?.kind !== 'table') throw new Error('no table');
    for (const row of table.rows)
      for (const [at, target] of (row.targets ?? []).entries())
        if (target?.kind === 'figure')
          expect(explain(booked, target.id)?.value, target.id).toBe(
            row.cells[at]?.replace(' of the year', ''),
          );
    expect(table.rows[0]?.targets?.map((target) => target !== null)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(table.rows[12]?.targets?.slice(1).every((target) => target !== null)).toBe(true);
    expect(table.noteTarget).toEqual({ kind: 'figure', id: 'cell:tracking/tr/run_rate' });
    const over = changed(booked, { 'tracking/tr/m1': 700_000_000 });
    const [reached] = trackingBlocks(over);
    if (reached?.kind !== 'table') throw new Error('no table');
    expect(reached.rows[3]?.cells[4]).toBe('n/a');
    expect(reached.rows[12]?.cells[4]).toBe('n/a');
    expect(reached.note).toBe('The year’s quota is reached: nothing is re-planned.');
    const planned = trackingChart(over)?.series.find(({ name }) => name === 'Re-plan of the rest');
    expect(planned?.points.every(({ value }) => value === null)).toBe(true);
  });

  it('says its finding once, with the share it means, and what the table holds', () => {
    const second = withRows(booked, 'tracking', [{ id: 'tr2', cells: { node: 'qt_north', m1: 20_000_000 } }]);
    const [first, other] = trackingBlocks(second).map((block) =>
      block.kind === 'table' ? block.caption : '',
    );
    expect(trackingChart(second)?.title).toMatch(/: 85\.83\u00a0% of the plan so far was booked$/);
    expect(first).toMatch(/: plan against actual$/);
    expect(other).toMatch(/ of the plan so far was booked$/);
  });

  it('has a bar a month, booked or planned anew, in the middle of its month', () => {
    const chart = trackingChart(booked);
    expect(chart?.stacked).toBe(true);
    const bars = chart?.series.filter(({ shape }) => shape === 'bar') ?? [];
    for (const month of chart?.categories.keys() ?? [])
      expect(bars.filter(({ points }) => points[month]?.value !== null)).toHaveLength(1);
  });

  it('is drawn with the plan as a line over what was booked and what is left', () => {
    expect(trackingChart(booked)?.series.map((series) => [series.name, series.shape])).toEqual([
      ['Actual', 'bar'],
      ['Re-plan of the rest', 'bar'],
      ['Plan', 'line'],
    ]);
  });
});
