/** Names of the series in the order drawn; a chart of one series needs none. */
import type { ReactElement } from 'react';
import type { Chart } from '../../../shared/lib/chart.ts';
import css from './charts.module.css';
import { strokeOf } from './plot.ts';

export function Legend({ chart }: { readonly chart: Chart }): ReactElement {
  if ((chart.kind !== 'columns' && chart.kind !== 'bars') || chart.series.length < 2)
    return <span className={css.unit}>{chart.unit}</span>;
  return (
    <>
      <span className={css.unit}>{chart.unit}</span>
      <ul className={css.legend}>
        {chart.series.map((series) => (
          <li key={series.name}>
            <span
              className={series.shape === 'bar' ? css.swatch : css.stroke}
              data-short={series.tone === 'short' || undefined}
              style={{ color: strokeOf(series.tone) }}
            />
            {series.name}
          </li>
        ))}
      </ul>
    </>
  );
}
