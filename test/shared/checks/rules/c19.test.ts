import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../../shared/workbook/read.ts';
import type { Cells, Workbook } from '../../../../shared/workbook/types.ts';
import { changed, findingOf, findingsOf, seeded, withRows } from '../case.ts';

const open = (rows: readonly Cells[], workbook: Workbook = seeded): Workbook =>
  withRows(
    workbook,
    'open_pipeline',
    rows.map((cells, at) => ({ id: `op_${at}`, cells })),
  );

/** Water carries 2.2 M a year: 7 % of it in April at a win rate of 25 % takes $616,000 of pipeline. */
const needed = 61_600_000;
const april = { month: '2027-04', segment: 'seg_water' } as const;

describe('C19, coverage', () => {
  it('finds a month whose entered pipeline is too small, and what that costs in bookings', () => {
    const finding = findingOf(open([{ ...april, open: 21_600_000 }]), 'C19');
    expect(finding).toMatchObject({
      key: 'C19:seg_water',
      severity: 'major',
      impact: { money: 10_000_000 },
      figures: { pipeline: 40_000_000, quota: 10_000_000 },
      places: ['open_pipeline/op_0/open', 'territories'],
    });
    expect(finding.message).toContain('in April');
  });

  it('makes one finding of a segment, its months in their order', () => {
    const workbook = open([
      { month: '2027-06', segment: 'seg_water', open: 0 },
      { ...april, open: 0 },
    ]);
    expect(findingOf(workbook, 'C19').message).toContain('in April and June');
  });

  it('asks for what is left of a month that has booked something, and for nothing once it is sold', () => {
    const booked = (m4: number, node = 'qt_corp') =>
      withRows(open([{ ...april, open: 0 }]), 'tracking', [{ id: 'tr', cells: { node, m4 } }]);
    const quota = 15_400_000;
    const whole = rowsOf(seeded, 'territories').reduce((sum, { cells }) => sum + Number(cells.quota ?? 0), 0);
    const half = findingOf(booked((whole * 0.07) / 2), 'C19');
    expect(half.impact.money).toBe(quota / 2);
    expect(half.message).toContain('short of what is left of its quota (S5, S12) at');
    expect(findingsOf(booked(whole * 0.07), 'C19')).toEqual([]);
  });

  it('counts a sale once that is booked at a person and at the company', () => {
    const rows = ['qt_corp', 'qt_tomas'].map((node, at) => ({
      id: `tr_${at}`,
      cells: { node, m4: 10_000_000 },
    }));
    const april0 = open([{ ...april, open: 0 }]);
    expect(findingOf(withRows(april0, 'tracking', rows), 'C19')).toEqual(
      findingOf(withRows(april0, 'tracking', rows.slice(0, 1)), 'C19'),
    );
  });

  it('speaks of the opening months once C05 is settled', () => {
    const january = { month: '2027-01', segment: 'seg_water', open: 1_000_000 };
    expect(findingsOf(open([january]), 'C19')).toEqual([]);
    const settled = changed(seeded, { 'S10.opening_pipeline_marketing': 288_000_000 });
    expect(findingsOf(open([january], settled), 'C19')).toHaveLength(1);
  });

  it.each([
    ['nothing is entered', seeded],
    ['there is as much as it takes', open([{ ...april, open: needed }])],
    ['the gap lies within the tolerance', open([{ ...april, open: needed * 0.991 }])],
    [
      'two entries of the month make it together',
      open([
        { ...april, open: needed / 2 },
        { ...april, open: needed / 2 },
      ]),
    ],
    ['the amount is blank', open([april])],
    ['the month is blank', open([{ segment: 'seg_water', open: 1 }])],
    ['the month lies outside the year', open([{ month: '2028-04', segment: 'seg_water', open: 1 }])],
    [
      'C07 says already that the segment stands in one plan only',
      open([{ month: '2027-04', segment: 'seg_public', open: 1 }]),
    ],
    ['the win rate is blank', changed(open([{ ...april, open: 1 }]), { 'S10.conv_opp_won': null })],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C19')).toEqual([]);
  });

  it.each([
    open([{ ...april, open: -1e15 }]),
    open([{ ...april, segment: 'gone', open: 1 }]),
    changed(open([{ ...april, open: 1 }]), { 'S10.conv_opp_won': 0 }),
    changed(open([{ ...april, open: 1 }]), { 'seasonality/season_4/weight': 0 }),
    changed(open([{ ...april, open: 1 }]), { 'territories/ter_water_south/quota': -1e15 }),
  ])('neither throws nor says NaN (case %#)', (workbook) => {
    expect(JSON.stringify(findingsOf(workbook, 'C19'))).not.toMatch(/NaN|Infinity|∞/);
  });
});
