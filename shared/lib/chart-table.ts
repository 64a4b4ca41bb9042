/** A chart's figures as a table: for the data table beside it, screen readers and the alternative text. */
import type { Chart, ChartTable } from './chart.ts';

/** The first column names the category, step or row. */
export function chartTable(chart: Chart): ChartTable {
  switch (chart.kind) {
    case 'columns':
    case 'bars':
      return {
        columns: [chart.unit, ...chart.series.map((series) => series.name)],
        rows: chart.categories.map((category, at) => [
          category.trim(),
          ...chart.series.map((series) => series.points[at]?.text ?? '–'),
        ]),
      };
    case 'bridge':
      return {
        columns: [chart.unit, ''],
        rows: chart.steps.map((step) => [
          step.note === '' ? step.label : `${step.label} (${step.note})`,
          step.text,
        ]),
      };
    case 'gantt':
      return {
        columns: [chart.unit, '', ''],
        rows: chart.rows.map((row) => [`${row.group}: ${row.label}`, row.text, row.feeds?.text ?? '–']),
      };
  }
}
