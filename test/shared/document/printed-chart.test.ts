import { expect, it } from 'vitest';
import { chartNote } from '../../../shared/document/printed-chart.ts';
import { bridgeChart, columnsChart, ganttChart } from '../../fixtures/word/charts.ts';

it('the note of a chart names the unit its ticks are scaled to, and nothing more than its source otherwise', () => {
  expect(bridgeChart.axis.divideBy).toBeGreaterThan(1);
  expect(chartNote(bridgeChart)).toBe(`${bridgeChart.unit}. ${bridgeChart.source}`);
  const { source: _source, ...bare } = { ...columnsChart, axis: { ...columnsChart.axis, divideBy: 1 } };
  expect(chartNote(bare)).toBe('');
});

it('the note of a calendar says what its diamonds mean, of those that are drawn', () => {
  expect(chartNote(ganttChart)).toBe('◇ Month it feeds. ◆ Starts too late for it');
  const rows = ganttChart.rows.filter(({ feeds }) => feeds?.late !== true);
  expect(chartNote({ ...ganttChart, rows })).toBe('◇ Month it feeds');
});
