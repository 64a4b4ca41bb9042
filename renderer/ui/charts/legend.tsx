/** Names of the series in the order drawn; a chart of one series needs none, a limit says its name itself. */
import type { ReactElement } from 'react';
import type { Chart } from '../../../shared/lib/chart.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import css from './charts.module.css';
import { FeedsMarker } from './feeds-marker.tsx';
import { edgeOf, fillOf } from './plot.ts';

export function Legend({ chart }: { readonly chart: Chart }): ReactElement {
  return (
    <>
      {chart.kind === 'gantt' ? (
        <FeedsLegend rows={chart.rows} />
      ) : (
        <span className={css.unit}>{chart.unit}</span>
      )}
      {(chart.kind === 'columns' || chart.kind === 'bars') && chart.series.length > 1 && (
        <ul className={css.legend}>
          {chart.series
            .filter(({ shape }) => shape === 'bar' || (shape === 'line' && chart.kind === 'columns'))
            .map((series) => (
              <li key={series.name}>
                <span
                  className={series.shape === 'bar' ? css.swatch : css.stroke}
                  data-short={series.tone === 'short' || undefined}
                  data-edged={edgeOf(series.tone) !== undefined || undefined}
                  style={{ color: fillOf(series.tone), borderColor: edgeOf(series.tone) }}
                />
                {series.name}
              </li>
            ))}
        </ul>
      )}
    </>
  );
}

function FeedsLegend({
  rows,
}: {
  readonly rows: Extract<Chart, { kind: 'gantt' }>['rows'];
}): ReactElement | null {
  const has = (late: boolean): boolean => rows.some(({ feeds }) => feeds?.late === late);
  const entries = [
    { late: false, words: strings.charts.feeds },
    { late: true, words: strings.charts.feedsLate },
  ].filter(({ late }) => has(late));
  if (entries.length === 0) return null;
  return (
    <ul className={css.legend}>
      {entries.map(({ late, words }) => (
        <li key={words}>
          <svg width="12" height="14" aria-hidden="true">
            <FeedsMarker x={6} y={7} isLate={late} isBeyond={false} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
