/** Upright bars, clustered or stacked, with lines and limits over them. */
import type { ReactElement } from 'react';
import type { ColumnsChart } from '../../../shared/lib/chart.ts';
import { scaleOf } from '../../../shared/lib/chart-scale.ts';
import css from './charts.module.css';
import { markKey } from './marks.ts';
import { fitted, type PlotProps, paint, strokeOf, textWidth, tickText } from './plot.ts';

const TOP = 16;
const BOTTOM = 20;

export function ColumnsPlot({ chart, width, height, hatch, current }: PlotProps<ColumnsChart>): ReactElement {
  const bars = chart.series
    .map((series, index) => ({ series, index }))
    .filter(({ series }) => series.shape === 'bar');
  const lines = chart.series
    .map((series, index) => ({ series, index }))
    .filter(({ series }) => series.shape !== 'bar');
  const value = (index: number, at: number): number => chart.series[index]?.points[at]?.value ?? 0;
  const tops = chart.categories.flatMap((_, at) =>
    chart.stacked
      ? [
          bars.reduce((sum, { index }) => sum + Math.max(0, value(index, at)), 0),
          bars.reduce((sum, { index }) => sum + Math.min(0, value(index, at)), 0),
        ]
      : bars.map(({ index }) => value(index, at)),
  );
  const scale = scaleOf([
    ...tops,
    ...lines.flatMap(({ series }) => series.points.map((point) => point.value ?? 0)),
  ]);
  const labels = scale.ticks.map((tick) => tickText(tick, chart.axis));
  const left = Math.max(...labels.map(textWidth)) + 8;
  const plotWidth = Math.max(10, width - left);
  const band = plotWidth / Math.max(1, chart.categories.length);
  const y = (figure: number): number => TOP + (1 - scale.at(figure)) * (height - TOP - BOTTOM);
  const zero = y(0);
  const barWidth = Math.min(40, band * 0.68) / (chart.stacked ? 1 : Math.max(1, bars.length));
  const group = chart.stacked ? barWidth : barWidth * bars.length;
  return (
    <>
      {scale.ticks.map((tick, at) => (
        <g key={tick}>
          <line x1={left} x2={width} y1={y(tick)} y2={y(tick)} className={tick === 0 ? css.axis : css.grid} />
          <text x={left - 8} y={y(tick) + 4} className={css.tick} textAnchor="end">
            {labels[at]}
          </text>
        </g>
      ))}
      {chart.categories.map((category, at) => {
        const x = left + band * at + (band - group) / 2;
        let above = 0;
        let below = 0;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: categories may repeat a name.
          <g key={at}>
            {bars.map(({ series, index }, place) => {
              const point = series.points[at];
              if (!point || point.value === null) return null;
              const from = chart.stacked ? (point.value >= 0 ? above : below) : 0;
              if (chart.stacked && point.value >= 0) above += point.value;
              else if (chart.stacked) below += point.value;
              const [top, base] = [
                y(Math.max(from, from + point.value)),
                y(Math.min(from, from + point.value)),
              ];
              const at0 = chart.stacked ? x : x + barWidth * place;
              const isShort = series.tone === 'short';
              const inside = base - top > 18 && !isShort;
              const fits = textWidth(point.text) <= band;
              return (
                <g
                  key={series.name}
                  data-current={markKey(index, at) === current || undefined}
                  className={css.mark}
                >
                  <rect
                    x={at0}
                    y={top}
                    width={Math.max(1, barWidth - (chart.stacked ? 0 : 1))}
                    height={Math.max(1, base - top)}
                    {...paint(series.tone, hatch)}
                    strokeWidth={isShort ? 1.5 : 0}
                  />
                  {series.labelled && fits && (
                    <text
                      x={at0 + barWidth / 2}
                      y={inside ? base - 6 : top - 5}
                      textAnchor="middle"
                      className={isShort ? css.shortLabel : inside ? css.insideLabel : css.label}
                    >
                      {point.text}
                    </text>
                  )}
                </g>
              );
            })}
            <text x={left + band * (at + 0.5)} y={height - 4} textAnchor="middle" className={css.tick}>
              {fitted(category, band)}
            </text>
          </g>
        );
      })}
      <line x1={left} x2={width} y1={zero} y2={zero} className={css.axis} />
      {lines.map(({ series, index }) => {
        const points = series.points.flatMap((point, at) =>
          point.value === null ? [] : [{ x: left + band * (at + 0.5), y: y(point.value), at }],
        );
        const last = series.points.findLast((point) => point.value !== null);
        const end = points[points.length - 1];
        return (
          <g key={series.name}>
            <polyline
              points={points.map((point) => `${point.x},${point.y}`).join(' ')}
              fill="none"
              stroke={strokeOf(series.tone)}
              strokeWidth={2}
              strokeDasharray={series.shape === 'limit' ? '5 4' : undefined}
            />
            {points
              .filter((point) => markKey(index, point.at) === current)
              .map((point) => (
                <circle
                  key={point.at}
                  cx={point.x}
                  cy={point.y}
                  r={5}
                  fill={strokeOf(series.tone)}
                  className={css.mark}
                  data-current=""
                />
              ))}
            {end && last && (
              <text
                x={width}
                y={end.y - 6}
                textAnchor="end"
                className={css.halo}
                style={{ fill: strokeOf(series.tone) }}
              >
                {`${series.name} ${last.text}`}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
