/** Spans over the months, grouped; an arrow points to the month a row feeds. */
import type { ReactElement } from 'react';
import type { GanttChart } from '../../../shared/lib/chart.ts';
import css from './charts.module.css';
import { markKey } from './marks.ts';
import { fitted, type PlotProps, paint, ROW, textWidth } from './plot.ts';

const HEAD = 20;

export function GanttPlot({ chart, width, hatch, current }: PlotProps<GanttChart>): ReactElement {
  const names = Math.min(width * 0.24, Math.max(80, ...chart.rows.map((row) => textWidth(row.label) + 12)));
  const groups = Math.min(width * 0.14, Math.max(50, ...chart.rows.map((row) => textWidth(row.group) + 12)));
  const left = names + groups;
  const month = Math.max(4, (width - left) / chart.months.length);
  const bottom = HEAD + chart.rows.length * ROW.gantt;
  const clamp = (at: number): number => Math.min(Math.max(at, 0), chart.months.length);
  return (
    <>
      {chart.months.map((name, at) => (
        <g key={name}>
          <line x1={left + month * at} x2={left + month * at} y1={HEAD} y2={bottom} className={css.grid} />
          <text x={left + month * (at + 0.5)} y={13} textAnchor="middle" className={css.tick}>
            {fitted(name, month)}
          </text>
        </g>
      ))}
      {chart.rows.map((row, at) => {
        const y = HEAD + at * ROW.gantt;
        const [from, to] = [clamp(row.from), clamp(row.to)];
        const feeds =
          row.feeds && row.feeds.month >= 0 && row.feeds.month < chart.months.length ? row.feeds : null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows may repeat a name.
          <g key={at} className={css.mark} data-current={markKey(0, at) === current || undefined}>
            <line x1={0} x2={width} y1={y} y2={y} className={css.grid} />
            {chart.rows[at - 1]?.group !== row.group && (
              <text x={0} y={y + 16} className={css.group}>
                {fitted(row.group, groups - 6)}
              </text>
            )}
            <text x={groups} y={y + 16} className={css.name}>
              <title>{`${row.label}: ${row.text}`}</title>
              {fitted(row.label, names - 6)}
            </text>
            {to > from && (
              <rect
                x={left + month * from}
                y={y + 6}
                width={Math.max(2, month * (to - from))}
                height={12}
                {...paint(row.tone, hatch)}
                strokeWidth={row.tone === 'short' ? 1.5 : 0}
              />
            )}
            {feeds && (
              <path
                d={`M${left + month * (feeds.month + 0.5)} ${y + 4}l5 8l-5 8l-5 -8z`}
                className={feeds.late ? css.feedsLate : css.feeds}
              />
            )}
          </g>
        );
      })}
    </>
  );
}
