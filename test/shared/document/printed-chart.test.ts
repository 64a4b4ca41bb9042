import { expect, it } from 'vitest';
import { chartNote } from '../../../shared/document/printed-chart.ts';
import { bridgeChart, columnsChart, ganttChart } from '../../fixtures/word/charts.ts';

it('the note of a chart names the unit its ticks are scaled to, and nothing more than its source otherwise', () => {
  expect(bridgeChart.axis.divideBy).toBeGreaterThan(1);
  expect(chartNote(bridgeChart)).toBe(`M: million ${bridgeChart.unit}. ${bridgeChart.source}`);
  const inThousands = {
    ...columnsChart,
    axis: { ...columnsChart.axis, divideBy: 100_000, suffix: ' k' },
    unit: 'USD',
  };
  expect(chartNote(inThousands)).toMatch(/^k: thousand USD/);
  const inMillions = { ...bridgeChart, axis: { ...bridgeChart.axis, suffix: ' M' }, unit: 'USD' };
  expect(chartNote(inMillions)).toMatch(/^M: million USD/);
  const { source: _source, ...bare } = { ...columnsChart, axis: { ...columnsChart.axis, divideBy: 1 } };
  expect(chartNote(bare)).toBe('');
});

it('the note of a calendar says what its diamonds mean, of those that are drawn', () => {
  expect(chartNote(ganttChart)).toBe('◇ Month it feeds. ◆ Starts too late for it');
  const rows = ganttChart.rows.filter(({ feeds }) => feeds?.late !== true);
  expect(chartNote({ ...ganttChart, rows })).toBe('◇ Month it feeds');
});
