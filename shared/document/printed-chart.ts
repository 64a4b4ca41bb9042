/** Which charts are printed, with what note and how high, in Word and in the preview alike. */
import type { Chart, ChartSeries, GanttChart } from '../lib/chart.ts';
import { strings } from '../strings/catalogue.ts';

/** Charts without it are neither printed nor counted. Whether anything would be drawn: a category and a figure (lying bars have no lines), a step, or a row and its months. */
export function isPrintableChart(chart: Chart): boolean {
  switch (chart.kind) {
    case 'columns':
      return chart.series.some((series) => hasFigure(series, chart.categories));
    case 'bars':
      return chart.series.some((series) => series.shape === 'bar' && hasFigure(series, chart.categories));
    case 'bridge':
      return chart.steps.some(({ value }) => Number.isFinite(value));
    case 'gantt':
      return chart.months.length > 0 && chart.rows.length > 0;
  }
}

function hasFigure({ points }: ChartSeries, categories: readonly string[]): boolean {
  return points.slice(0, categories.length).some(({ value }) => value !== null && Number.isFinite(value));
}

/** What stands small under the chart, or nothing. Scaled figures say of what they are thousands or millions, by the letter at them. */
export function chartNote(chart: Chart): string {
  const { unit, axis, source = '' } = chart;
  // Lying bars bear their figures in full and have no axis.
  const letter = chart.kind === 'bars' ? '' : axis.suffix.trim();
  const scaled = axis.divideBy === 1 ? '' : letter === '' ? unit : strings.charts.scaled(letter, unit);
  const marks = chart.kind === 'gantt' ? diamonds(chart) : [];
  return [...marks, scaled, source].filter((words) => words !== '').join('. ');
}

/** Stands in the month that a row feeds; filled where the row is too late for it. */
export const diamondOf = (isLate: boolean): string => (isLate ? '◆' : '◇');

/** What the diamonds of the calendar mean, of those that are drawn. */
function diamonds({ rows }: GanttChart): readonly string[] {
  const kinds = [
    { isLate: false, words: strings.charts.feeds },
    { isLate: true, words: strings.charts.feedsLate },
  ];
  return kinds
    .filter(({ isLate }) => rows.some(({ feeds }) => feeds?.late === isLate))
    .map(({ isLate, words }) => `${diamondOf(isLate)} ${words}`);
}

const centimetre = 28.35;

/** The height of the printed chart in points: 7 cm, by their rows for those that have rows. */
export function chartHeight(chart: Chart): number {
  switch (chart.kind) {
    case 'columns':
    case 'bridge':
      return 7 * centimetre;
    case 'bars':
      return Math.max(2, 1 + chart.categories.length * 0.75) * centimetre;
    case 'gantt':
      return Math.max(3.5, 1.2 + chart.rows.length * 0.62) * centimetre;
  }
}
