/** Spans over the months, grouped, each with its name; a marker stands in the month a row feeds. */
import type { ReactElement } from 'react';
import type { GanttChart } from '../../../shared/lib/chart.ts';
import { BandNames } from './axis.tsx';
import { Bar } from './bar.tsx';
import css from './charts.module.css';
import { FeedsMarker } from './feeds-marker.tsx';
import { layoutGantt } from './gantt-layout.ts';
import { markKey } from './marks.ts';
import { type PlotProps, ROW, wordsOn } from './plot.ts';

export function GanttPlot({ chart, width, hatch }: PlotProps<GanttChart>): ReactElement {
  const { left, month, bottom, rows } = layoutGantt(chart, width);
  return (
    <>
      <BandNames names={chart.months} left={left} band={month} y={13} />
      {rows.map((row, at) => {
        const tone = chart.rows[at]?.tone ?? 'grey';
        return (
          <g
            // biome-ignore lint/suspicious/noArrayIndexKey: rows may repeat a name.
            key={at}
            className={css.mark}
            data-mark={markKey(0, at)}
          >
            <rect x={left} y={row.y} width={width - left} height={ROW.gantt} fill="transparent" />
            <line x1={row.opens ? 0 : left} x2={width} y1={row.y} y2={row.y} className={css.grid} />
            <text x={0} y={row.y + 17} className={row.opens ? css.group : css.note}>
              {row.group}
            </text>
            {row.bar && <Bar box={row.bar} tone={tone} hatch={hatch} />}
            {row.feeds && <FeedsMarker {...row.feeds} y={row.y + ROW.gantt / 2} />}
            <text
              x={row.name.x}
              y={row.y + 17}
              className={row.name.isInside ? css.inside : css.halo}
              style={row.name.isInside ? { fill: wordsOn(tone) } : undefined}
            >
              {row.name.text}
              {row.name.late !== '' && (
                <tspan dx={7} className={css.late}>
                  {row.name.late}
                </tspan>
              )}
            </text>
          </g>
        );
      })}
      <line x1={0} x2={width} y1={bottom} y2={bottom} className={css.grid} />
    </>
  );
}
