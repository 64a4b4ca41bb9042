import { describe, expect, it } from 'vitest';
import { chartTable } from '../../../shared/lib/chart-table.ts';
import { barsChart, bridgeChart, columnsChart, ganttChart } from '../../fixtures/word/charts.ts';

describe('the table of a chart', () => {
  it('has a row a category and a column a series, with a dash for what is not known', () => {
    const { columns, rows } = chartTable(columnsChart);
    expect(columns).toEqual(['MQLs', 'Needed', 'Short', 'Promised', 'One SDR follows up']);
    expect(rows).toHaveLength(12);
    expect(rows[2]).toEqual(['Mar', '225', '−17', '208', '266']);
    expect(rows[9]).toEqual(['Oct', '–', '–', '208', '266']);
  });

  it('names indented categories without their indent', () => {
    const { rows } = chartTable({ ...barsChart, categories: ['\u2003Search'] });
    expect(rows).toEqual([['Search', '180,000', '–']]);
  });

  it('gives the figures beside the bars in place of the first series, and what they come to', () => {
    const counted = (value: number) => ({ value, text: String(value) });
    const beside = {
      total: 'Total',
      columns: [{ name: 'Leads', points: [3000, 1000].map(counted), total: counted(4000) }],
    };
    const { columns, rows } = chartTable({ ...barsChart, categories: ['Search', 'LinkedIn'], beside });
    expect(columns).toEqual(['thousand dollars', 'Leads', 'Beyond the budget']);
    expect(rows).toEqual([
      ['Search', '3000', '–'],
      ['LinkedIn', '1000', '–'],
      ['Total', '4000', '–'],
    ]);
  });

  it('has the steps of a bridge with their notes', () => {
    expect(chartTable(bridgeChart).rows.slice(0, 3)).toEqual([
      ['Goal', '6.00 M'],
      ['Assigned (8 reps)', '7.20 M'],
      ['Ramp (2 from April)', '−0.70 M'],
    ]);
  });

  it('says with the last total of a bridge what it lacks to the goal', () => {
    const steps = bridgeChart.steps.slice(0, 6);
    const short = { ...bridgeChart, steps, goal: { value: 600_000_000, text: '−$476,700' } };
    expect(chartTable(short).rows.at(-1)).toEqual(['Capacity (92.06 %)', '5.52 M (−$476,700)']);
    const met = { ...short, goal: { value: 500_000_000, text: '$5,000,000' } };
    expect(chartTable(met).rows.at(-1)).toEqual(['Capacity (92.06 %)', '5.52 M']);
  });

  it('has the rows of a calendar by group, with what they feed', () => {
    const { rows } = chartTable(ganttChart);
    expect(rows[0]).toEqual(['Search: Always on', '–', '–']);
    expect(rows[2]).toEqual(['LinkedIn: Zone 1', '140 leads', 'feeds Sep, too late']);
  });
});
