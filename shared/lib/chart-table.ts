/** A chart's figures as a table: for the data table beside it, screen readers and the alternative text. */
import type { BarsChart, BesideColumn, BridgeChart, Chart, ChartTable, ColumnsChart } from './chart.ts';

const BLANK = '–';

/** The first column names the category, step or row; heads that the chart has no words for are empty. */
export function chartTable(chart: Chart): ChartTable {
  switch (chart.kind) {
    case 'columns':
    case 'bars': {
      const columns = seriesColumns(chart);
      const total = chart.kind === 'bars' ? chart.beside?.total : undefined;
      return {
        columns: [chart.unit, ...columns.map(({ name }) => name)],
        rows: [
          ...chart.categories.map((category, at) => [
            category.trim(),
            ...columns.map(({ points }) => points[at]?.text || BLANK),
          ]),
          ...(total === undefined ? [] : [[total, ...columns.map((column) => column.total?.text ?? BLANK)]]),
        ],
      };
    }
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

/** The figures of each column after the first, with what it comes to where that is said. */
export function seriesColumns(
  chart: ColumnsChart | BarsChart,
): readonly (Pick<BesideColumn, 'name' | 'points'> & Partial<BesideColumn>)[] {
  const beside = chart.kind === 'bars' ? (chart.beside?.columns ?? []) : [];
  return [...beside, ...(beside.length > 0 ? chart.series.slice(1) : chart.series)];
}

/** What the last total lacks to the goal; null where it reaches it, or there is none. */
export function bridgeGap({ goal, steps }: BridgeChart): number | null {
  const last = steps.at(-1);
  return goal && last?.kind === 'total' && last.value < goal.value ? goal.value - last.value : null;
}
