/** The marks of a chart in reading order, each with its words: "Mar, Needed 225". */
import type { Chart, ChartSeries, Target } from '../../../shared/lib/chart.ts';
import { bridgeGap } from '../../../shared/lib/chart-table.ts';
import { figureOf } from './plot.ts';

export interface Mark {
  readonly key: string;
  readonly words: string;
  readonly target?: Target;
}

export const markKey = (series: number, at: number): string => `${series}/${at}`;

export function marksOf(chart: Chart): readonly Mark[] {
  switch (chart.kind) {
    case 'columns':
    case 'bars':
      return chart.categories.flatMap((category, at) =>
        chart.series.flatMap((series, index) => {
          const point = series.points[at];
          return figureOf(point) === null || !isDrawn(chart, series)
            ? []
            : [
                {
                  key: markKey(index, at),
                  words: `${category.trim()}, ${series.name} ${point?.text ?? ''}`,
                  ...leading(point?.target),
                },
              ];
        }),
      );
    case 'bridge':
      return chart.steps.map((step, at) => ({
        key: markKey(0, at),
        words: said(
          step.label,
          step.note,
          step.text,
          at === chart.steps.length - 1 && bridgeGap(chart) !== null ? (chart.goal?.text ?? '') : '',
        ),
        ...leading(step.target),
      }));
    case 'gantt':
      return chart.rows.map((row, at) => ({
        key: markKey(0, at),
        words: said(row.group, row.label, row.text, row.feeds?.text ?? ''),
        ...leading(row.target),
      }));
  }
}

const leading = (target: Target | undefined): { readonly target?: Target } =>
  target === undefined ? {} : { target };

const said = (...words: readonly string[]): string => words.filter((word) => word !== '').join(', ');

/** Lying bars have no lines. */
const isDrawn = (chart: Chart, series: ChartSeries): boolean =>
  chart.kind !== 'bars' || series.shape === 'bar';
