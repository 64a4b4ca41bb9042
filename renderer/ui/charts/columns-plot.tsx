/** Upright bars, clustered or stacked, with lines and limits over them. */
import type { ReactElement } from 'react';
import type { ColumnsChart } from '../../../shared/lib/chart.ts';
import { BandNames, ValueAxis } from './axis.tsx';
import { Bar } from './bar.tsx';
import css from './charts.module.css';
import type { Word } from './column-labels.ts';
import type { ColumnLine } from './column-lines.ts';
import { layoutColumns } from './columns-layout.ts';
import { fillOf, type PlotProps, wordsOf, wordsOn } from './plot.ts';

export function ColumnsPlot({ chart, width, height, hatch }: PlotProps<ColumnsChart>): ReactElement {
  const { frame, ticks, bars, labels, lines } = layoutColumns(chart, width, height);
  return (
    <>
      <ValueAxis ticks={ticks} left={frame.left} width={width} />
      <BandNames names={chart.categories} left={frame.left} band={frame.band} y={height - 4} />
      {bars.map((bar) => (
        <g key={bar.key} className={css.mark} data-mark={bar.key}>
          <Bar box={bar.box} tone={bar.tone} hatch={hatch} />
        </g>
      ))}
      <line x1={frame.left} x2={width} y1={frame.zero} y2={frame.zero} className={css.axis} />
      {lines.map((line) => (
        <Line key={line.name} line={line} />
      ))}
      {labels.map((label) => (
        <Label key={`${label.x} ${label.y}`} label={label} />
      ))}
      {lines.map(
        ({ name, tone, label }) =>
          label && (
            <text
              key={name}
              x={label.x}
              y={label.y}
              textAnchor="end"
              className={css.halo}
              style={{ fill: wordsOf(tone) }}
            >
              {label.text}
            </text>
          ),
      )}
    </>
  );
}

function Label({ label: { text, x, y, tone, place } }: { readonly label: Word }): ReactElement {
  const isInside = place === 'inside';
  const colour = isInside ? wordsOn(tone) : tone === 'short' ? wordsOf(tone) : 'var(--text)';
  return (
    <text
      x={x}
      y={y}
      textAnchor="middle"
      className={isInside ? css.inside : css.halo}
      style={{ fill: colour }}
    >
      {text}
    </text>
  );
}

function Line({ line }: { readonly line: ColumnLine }): ReactElement {
  const stroke = fillOf(line.tone);
  return (
    <g>
      {line.stretches.map((stretch) =>
        stretch.length === 1 ? (
          <circle key={stretch[0]?.x} cx={stretch[0]?.x} cy={stretch[0]?.y} r={2.5} fill={stroke} />
        ) : (
          <polyline
            key={stretch[0]?.x}
            points={stretch.map(({ x, y }) => `${x},${y}`).join(' ')}
            fill="none"
            stroke={stroke}
            strokeWidth={line.isLimit ? 1.25 : 2}
            strokeDasharray={line.isLimit ? '5 4' : undefined}
          />
        ),
      )}
      {line.points.map(({ x, y, key }) => (
        <g key={key} className={css.mark} data-mark={key} style={{ color: stroke }}>
          <circle className={css.spot} cx={x} cy={y} r={5} />
        </g>
      ))}
    </g>
  );
}
