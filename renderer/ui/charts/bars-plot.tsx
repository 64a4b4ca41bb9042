/** Lying bars, one a row: name, bar, figure. Series lie end to end. */
import type { ReactElement } from 'react';
import type { BarsChart } from '../../../shared/lib/chart.ts';
import { Bar } from './bar.tsx';
import { type BarsRow, type BesideFigure, layoutBars } from './bars-layout.ts';
import css from './charts.module.css';
import { type PlotProps, ROW, wordsOf } from './plot.ts';
import { fitted } from './text.ts';

export function BarsPlot({ chart, width, hatch }: PlotProps<BarsChart>): ReactElement {
  const { rows, names, zero, hasNegative, heads, total } = layoutBars(chart, width);
  const top = rows[0]?.y ?? 0;
  return (
    <>
      <Beside figures={heads} y={12} className={css.note} />
      {rows.map((row) => (
        <g key={row.y}>
          <line x1={0} x2={width} y1={row.y + ROW.bars} y2={row.y + ROW.bars} className={css.grid} />
          <text x={0} y={row.y + 17} className={css.name}>
            {fitted(row.name, names - 10)}
          </text>
          {row.bars.map((bar) => (
            <g key={bar.key} className={css.mark} data-mark={bar.key}>
              <Bar box={bar.box} tone={bar.tone} hatch={hatch} />
            </g>
          ))}
          <Figures row={row} />
          <Beside figures={row.beside} y={row.y + 17} />
        </g>
      ))}
      {total && (
        <g>
          <line x1={0} x2={width} y1={total.y} y2={total.y} className={css.sum} />
          <text x={0} y={total.y + 17} className={css.label}>
            {total.name}
          </text>
          <Beside figures={total.figures} y={total.y + 17} className={css.label} />
        </g>
      )}
      {hasNegative && (
        <line x1={zero} x2={zero} y1={top} y2={top + rows.length * ROW.bars} className={css.axis} />
      )}
    </>
  );
}

interface BesideProps {
  readonly figures: readonly BesideFigure[];
  readonly y: number;
  /** Else the first column is emphasised, for which the bars stand. */
  readonly className?: string | undefined;
}

function Beside({ figures, y, className }: BesideProps): ReactElement {
  return (
    <>
      {figures.map(({ text, x }, at) => (
        <text key={x} x={x} y={y} textAnchor="end" className={className ?? (at === 0 ? css.label : css.name)}>
          {text}
        </text>
      ))}
    </>
  );
}

function Figures({ row }: { readonly row: BarsRow }): ReactElement {
  return (
    <text x={row.figuresAt} y={row.y + 17} className={css.label}>
      {row.figures.map(({ text, tone }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row's figures follow the series.
        <tspan key={at} dx={at === 0 ? 0 : 6} style={{ fill: tone === 'short' ? wordsOf(tone) : undefined }}>
          {text}
        </tspan>
      ))}
    </text>
  );
}
