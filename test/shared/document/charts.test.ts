import { describe, expect, it } from 'vitest';
import { budgetByChannel, budgetByMonth } from '../../../shared/document/charts/budget-charts.ts';
import { campaignCalendar } from '../../../shared/document/charts/campaign-calendar.ts';
import { bridgeReasons, capacityBridge } from '../../../shared/document/charts/capacity-bridge.ts';
import { conflictCosts } from '../../../shared/document/charts/conflict-costs.ts';
import { mqlMonths, mqlMonthsReason } from '../../../shared/document/charts/mql-months.ts';
import { quotaBars } from '../../../shared/document/charts/quota-bars.ts';
import { trackingChart } from '../../../shared/document/tracking-blocks.ts';
import { type Chart, labelOf, markOf, type Target } from '../../../shared/lib/chart.ts';
import { chartTable } from '../../../shared/lib/chart-table.ts';
import { explain } from '../../../shared/numbers/explain.ts';
import { findTable } from '../../../shared/template/find.ts';
import { answerOf, rowsOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { changed, findingOf, findingsOf, seeded, withRows } from '../checks/case.ts';

const charts = [
  budgetByChannel,
  budgetByMonth,
  campaignCalendar,
  capacityBridge,
  conflictCosts,
  mqlMonths,
  quotaBars,
  trackingChart,
] as const;
const raised = changed(seeded, { 'A3.corporate_revenue_goal': 900_000_000 });
const booked = withRows(seeded, 'tracking', [{ id: 'tr', cells: { node: 'qt_corp', m1: 30_000_000 } }]);

const targetsOf = (chart: Chart): readonly (Target | undefined)[] => {
  switch (chart.kind) {
    case 'columns':
    case 'bars':
      return chart.series.flatMap(({ points }) =>
        points.flatMap((point) => (point.value === null ? [] : [point.target])),
      );
    case 'bridge':
      return chart.steps.map(({ target }) => target);
    case 'gantt':
      return chart.rows.map(({ target }) => target);
  }
};

function isThere(workbook: Workbook, target: Target): boolean {
  if (target.kind === 'figure') return explain(workbook, target.id) !== null;
  const [table = '', row] = target.place.split('/');
  const isTable = findTable(workbook.template, table) !== undefined;
  return isTable
    ? row === undefined || rowsOf(workbook, table).some(({ id }) => id === row)
    : answerOf(workbook, target.place) !== undefined;
}

describe('what the charts of the sample lead to', () => {
  it.each(charts.map((draw) => [draw(booked)?.title ?? '', draw] as const))(
    '“%s”: every mark explains a figure or names a place that is there',
    (_, draw) => {
      const targets = targetsOf(draw(booked) as Chart);
      expect(targets.length).toBeGreaterThan(0);
      for (const target of targets)
        expect(target && isThere(booked, target), target && JSON.stringify(target)).toBe(true);
    },
  );
});

describe('the budget by channel', () => {
  it('says beside each bar what it buys at what cost, and what all of it comes to', () => {
    const chart = budgetByChannel(seeded);
    if (chart === null) throw new Error('No chart');
    expect(chartTable(chart).rows).toEqual([
      ['Search', '$180,000', '3,000', '$60.00', '–'],
      ['LinkedIn', '$120,000', '1,000', '$120.00', '–'],
      ['Events', '$80,000', '500', '$160.00', '+$20,000'],
      ['Webinars', '$60,000', '1,500', '$40.00', '–'],
      ['Content', '$60,000', '3,000', '$20.00', '–'],
      ['Total', '$500,000', '9,000', '$55.56', '–'],
    ]);
    const figures = chart.beside?.columns.flatMap(({ points, total }) => [...points, total]) ?? [];
    for (const { target } of figures)
      expect(target && isThere(seeded, target), target && JSON.stringify(target)).toBe(true);
    const open = budgetByChannel(changed(seeded, { 'channel_plan/cp_events/cpl': null }));
    expect(open && chartTable(open).rows.at(-1)).toEqual(['Total', '$500,000', '–', '–', '–']);
  });
});

describe('a chart and its check', () => {
  const tuned = (key: string, tolerance: number): Workbook => ({ ...seeded, tuning: { [key]: tolerance } });
  const short = (workbook: Workbook): readonly number[] =>
    mqlMonths(workbook)
      ?.series.find(({ tone }) => tone === 'short')
      ?.points.flatMap(({ value }, at) => (value === null ? [] : [at])) ?? [];

  it('name the same months as short of MQLs', () => {
    expect(short(seeded)).toEqual([2, 5, 6, 7, 8]);
    // Nothing is promised for April: that is not too little.
    const blank = changed(seeded, { 'mkt_deliv/md_mql/m4': null });
    expect(short(blank)).toEqual([2, 5, 6, 7, 8]);
    expect(findingOf(blank, 'C23').figures.shortMonths).toHaveLength(5);
    const patient = tuned('C23.tolerance', 0.5);
    expect(short(patient)).toEqual([]);
    expect(mqlMonths(patient)?.title).toBe('Every month’s need for MQLs is promised');
    const few = { ...patient, tables: blank.tables };
    expect(mqlMonths(few)?.title).toBe('One month that needs MQLs has no promise yet');
  });

  it('call the same capacity enough', () => {
    expect(capacityBridge(seeded)?.title).toMatch(/only 92.06.%/);
    const patient = tuned('C03.tolerance', 0.2);
    expect(findingsOf(patient, 'C03')).toEqual([]);
    expect(capacityBridge(patient)?.title).not.toContain('only');
  });

  it('call the same campaigns late', () => {
    const late = (workbook: Workbook): number =>
      campaignCalendar(workbook)?.rows.filter(({ tone }) => tone === 'short').length ?? -1;
    expect([late(seeded), findingsOf(seeded, 'C04').length]).toEqual([1, 1]);
    const row = rowsOf(seeded, 'campaigns').find(({ id }) => findingOf(seeded, 'C04').key.includes(id));
    const stopped = changed(seeded, { [`campaigns/${row?.id}/status`]: 'stopped' });
    expect([late(stopped), findingsOf(stopped, 'C04').length]).toEqual([0, 0]);
  });
});

describe('the unit of a chart', () => {
  it('is the one its labels are written in, and ticks say their thousands and millions themselves', () => {
    for (const draw of [budgetByChannel, budgetByMonth, capacityBridge, conflictCosts, quotaBars]) {
      const chart = draw(seeded);
      expect(chart?.unit).toBe('USD');
      expect(chart?.axis.suffix).toBe(chart?.axis.divideBy === 100_000 ? ' k' : ' M');
    }
  });
});

describe('the months of MQLs', () => {
  const points = (workbook: Workbook) =>
    (mqlMonths(workbook)?.series ?? []).flatMap((series) =>
      series.points.filter(({ value }) => value !== null),
    );

  it('have one decimal all or none, and whole units at the marks', () => {
    expect(points(seeded).some(({ text }) => text.includes('.'))).toBe(false);
    const all = points(raised);
    expect(all.every(({ text }) => /\.\d$/.test(text))).toBe(true);
    expect(all.some((point) => labelOf(point).includes('.'))).toBe(false);
    expect(all.find(({ text }) => text === '226.7')?.label).toBe('227');
  });

  it('keep their decimal at the marks where whole units would make nothing of a figure', () => {
    const small = changed(seeded, {
      'A3.corporate_revenue_goal': 300_700_000,
      'A3.retained_revenue': 300_000_000,
      'A3.expansion_revenue': 0,
    });
    const labels = points(small).map(labelOf);
    expect(labels).not.toContain('0');
    expect(labels.every((label) => /\.\d$/.test(label))).toBe(true);
  });

  it('say why they cannot be drawn', () => {
    const none = changed(seeded, { 'A3.corporate_revenue_goal': null });
    expect(mqlMonths(none)).toBeNull();
    expect(mqlMonthsReason(none)).toBe('The corporate revenue goal is blank');
  });
});

describe('the bridge from goal to capacity', () => {
  it('gives its figures in full in its table, so that they add up, and short at the marks', () => {
    const chart = capacityBridge(seeded);
    expect(chart && chartTable(chart).rows.map(([, figure]) => figure)).toEqual([
      '$6,000,000',
      '$7,200,000',
      '−$702,000',
      '$6,498,000',
      '−$974,700',
      '$5,523,300 (−$476,700)',
    ]);
    expect(chart?.steps.map(markOf)).toEqual(['6.00 M', '7.20 M', '−0.70 M', '6.50 M', '−0.97 M', '5.52 M']);
  });

  it.each([
    [{ 'settings.fiscal_start': null }, 'The start of the fiscal year is blank'],
    [{ 'A3.corporate_revenue_goal': 100 }, /^The goal for new business is below 0/],
    [{ 'S6.attainment_assumption': null }, 'The assumed attainment is blank'],
  ])('says why it cannot be drawn: %j', (places, reason) => {
    const without = changed(seeded, places);
    expect(capacityBridge(without)).toBeNull();
    if (typeof reason === 'string') expect(bridgeReasons(without)).toBe(reason);
    else expect(bridgeReasons(without)).toMatch(reason);
  });
});

describe('spending by month', () => {
  it('is painted in Marketing’s colours and in ink, each channel in its own', () => {
    const tones = (budgetByMonth(seeded)?.series ?? []).map(({ tone }) => tone);
    expect(tones).toEqual(['marketing', 'marketing-pale', 'grey', 'ink']);
  });
});
