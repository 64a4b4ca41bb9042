/** The chart's figures as a table. */
import type { ReactElement } from 'react';
import type { Chart } from '../../../shared/lib/chart.ts';
import { chartTable } from '../../../shared/lib/chart-table.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import hidden from '../hidden.module.css';
import css from './charts.module.css';

export function DataTable({ chart }: { readonly chart: Chart }): ReactElement {
  const { columns, rows } = chartTable(chart);
  const heads = headsOf(chart);
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
                <td key={place}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Heads for columns that the chart has no words for. */
function headsOf({ kind }: Chart): readonly string[] {
  const { figure, name, runs, feedsMonth } = strings.charts;
  if (kind === 'gantt') return [name, runs, feedsMonth];
  return kind === 'bridge' ? ['', figure] : [];
}
