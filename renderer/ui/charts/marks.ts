/** The marks of a chart in reading order, each with its words: "Mar, Needed 225". */
import type { Chart } from '../../../shared/lib/chart.ts';

export interface Mark {
  readonly key: string;
  readonly words: string;
}

export const markKey = (series: number, at: number): string => `${series}/${at}`;

export function marksOf(chart: Chart): readonly Mark[] {
  switch (chart.kind) {
    case 'columns':
    case 'bars':
      return chart.categories.flatMap((category, at) =>
        chart.series.flatMap((series, index) => {
          const point = series.points[at];
          return point === undefined || point.value === null
            ? []
            : [{ key: markKey(index, at), words: `${category.trim()}, ${series.name} ${point.text}` }];
        }),
      );
    case 'bridge':
      return chart.steps.map((step, at) => ({
        key: markKey(0, at),
        words: [step.label, step.note, step.text].filter((word) => word !== '').join(', '),
      }));
    case 'gantt':
      return chart.rows.map((row, at) => ({
        key: markKey(0, at),
        words: [row.group, row.label, row.text, row.feeds?.text ?? '']
          .filter((word) => word !== '')
          .join(', '),
      }));
  }
}
