/** A chart's figures as a table: for the data table beside it, screen readers and the alternative text. */
import type { BridgeChart, Chart, ChartTable } from './chart.ts';

const BLANK = '–';

/** The first column names the category, step or row; heads that the chart has no words for are empty. */
export function chartTable(chart: Chart): ChartTable {
  switch (chart.kind) {
    case 'columns':
    case 'bars':
      return {
        columns: [chart.unit, ...chart.series.map((series) => series.name)],
        rows: chart.categories.map((category, at) => [
          category.trim(),
          ...chart.series.map((series) => series.points[at]?.text || BLANK),
        ]),
      };
    case 'bridge': {
      const missing = bridgeGap(chart);
      return {
        columns: [chart.unit, ''],
        rows: chart.steps.map((step, at) => [
          step.note === '' ? step.label : `${step.label} (${step.note})`,
          missing !== null && at === chart.steps.length - 1
            ? `${step.text} (${chart.goal?.text ?? BLANK})`
            : step.text || BLANK,
        ]),
      };
    }
    case 'gantt':
      return {
        columns: [chart.unit, '', ''],
        rows: chart.rows.map((row) => [
          row.group === '' ? row.label : `${row.group}: ${row.label}`,
          row.text || BLANK,
          row.feeds?.text || BLANK,
        ]),
      };
  }
}

/** What the last total lacks to the goal; null where it reaches it, or there is none. */
export function bridgeGap({ goal, steps }: BridgeChart): number | null {
  const last = steps.at(-1);
  return goal && last?.kind === 'total' && last.value < goal.value ? goal.value - last.value : null;
}
