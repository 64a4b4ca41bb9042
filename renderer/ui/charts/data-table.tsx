/** The chart's figures as a table; what is computed explains itself here as at its mark. */
import type { ReactElement, ReactNode } from 'react';
import type { Chart, Target } from '../../../shared/lib/chart.ts';
import { chartTable, seriesColumns } from '../../../shared/lib/chart-table.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { FigureButton } from '../figure-button.tsx';
import hidden from '../hidden.module.css';
import css from './charts.module.css';

export function DataTable({
  chart,
  onOpen,
}: {
  readonly chart: Chart;
  readonly onOpen: ((target: Target, anchor: HTMLElement) => void) | undefined;
}): ReactElement {
  const { columns, rows } = chartTable(chart);
  const heads = headsOf(chart);
  const figureAt = (row: number, column: number, words: string): ReactNode => {
    const target = targetAt(chart, row, column);
    return target?.kind === 'figure' && onOpen ? (
      <FigureButton onExplain={(anchor) => onOpen(target, anchor)}>{words}</FigureButton>
    ) : (
      words
    );
  };
  return (
    <table className={css.table}>
      <caption className={hidden.hidden}>{chart.title}</caption>
      <thead>
        <tr>
          {columns.map((column, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity.
            <th key={at} scope="col">
              {heads[at] || column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity.
          <tr key={at}>
            {row.map((cell, place) =>
              place === 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other identity.
                <th key={place} scope="row">
                  {cell}
                </th>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other identity.
                <td key={place}>{figureAt(at, place, cell)}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Of the mark whose figure stands in a cell; none where nothing is drawn. */
function targetAt(chart: Chart, row: number, column: number): Target | undefined {
  switch (chart.kind) {
    case 'columns':
    case 'bars': {
      const of = seriesColumns(chart)[column - 1];
      const point = row < chart.categories.length ? of?.points[row] : of?.total;
      return point?.value === null ? undefined : point?.target;
    }
    case 'bridge':
      return chart.steps[row]?.target;
    case 'gantt':
      return undefined;
  }
}

/** Heads for columns that the chart has no words for. */
function headsOf({ kind }: Chart): readonly string[] {
  const { figure, name, runs, feedsMonth } = strings.charts;
  if (kind === 'gantt') return [name, runs, feedsMonth];
  return kind === 'bridge' ? ['', figure] : [];
}
