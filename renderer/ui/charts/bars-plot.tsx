/** Lying bars, one a row: name, bar, figure. Series lie end to end. */
import type { ReactElement } from 'react';
import type { BarsChart } from '../../../shared/lib/chart.ts';
import css from './charts.module.css';
import { markKey } from './marks.ts';
import { fitted, type PlotProps, paint, ROW, textWidth } from './plot.ts';

export function BarsPlot({ chart, width, hatch, current }: PlotProps<BarsChart>): ReactElement {
  const bars = chart.series.filter((series) => series.shape === 'bar');
  const sums = chart.categories.map((_, at) =>
    bars.reduce((sum, series) => sum + Math.max(0, series.points[at]?.value ?? 0), 0),
  );
  const lows = chart.categories.map((_, at) =>
    bars.reduce((sum, series) => sum + Math.min(0, series.points[at]?.value ?? 0), 0),
  );
  const names = Math.min(width * 0.4, Math.max(60, ...chart.categories.map((name) => textWidth(name) + 14)));
  const words = (at: number): string =>
    bars
      .flatMap((series) =>
        series.labelled && series.points[at]?.value != null ? [series.points[at]?.text ?? ''] : [],
      )
      .join('  ');
  const figures = Math.max(...chart.categories.map((_, at) => textWidth(words(at)))) + 12;
  const room = Math.max(20, width - names - figures);
  const highest = Math.max(1e-9, ...sums);
  const lowest = Math.min(0, ...lows);
  // From the lowest to the highest bar, not to the next round tick: there is no axis to read.
  const x = (figure: number): number => names + (room * (figure - lowest)) / (highest - lowest || 1);
  return (
    <>
      {chart.categories.map((category, at) => {
        const y = at * ROW.bars + 2;
        let end = 0;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: categories may repeat a name.
          <g key={at}>
            <line x1={0} x2={width} y1={y + ROW.bars - 1} y2={y + ROW.bars - 1} className={css.grid} />
            <text x={0} y={y + 16} className={css.name}>
              <title>{category.trim()}</title>
              {fitted(category, names - 8)}
            </text>
            {bars.map((series, index) => {
              const point = series.points[at];
              if (!point || point.value === null) return null;
              const from = end;
              end += point.value;
              const [left, right] = [x(Math.min(from, end)), x(Math.max(from, end))];
              return (
                <rect
                  key={series.name}
                  className={css.mark}
                  data-current={markKey(index, at) === current || undefined}
                  x={left}
                  y={y + 6}
                  width={Math.max(1, right - left)}
                  height={12}
                  {...paint(series.tone, hatch)}
                  strokeWidth={series.tone === 'short' ? 1.5 : 0}
                />
              );
            })}
            <text x={x(Math.max(0, end)) + 8} y={y + 16} className={css.label}>
              {words(at)}
            </text>
          </g>
        );
      })}
      {lowest < 0 && (
        <line x1={x(0)} x2={x(0)} y1={0} y2={chart.categories.length * ROW.bars} className={css.axis} />
      )}
    </>
  );
}
