/** Lying bars, one a row: name, bar, figure. Series lie end to end. */
import type { ReactElement } from 'react';
import type { BarsChart } from '../../../shared/lib/chart.ts';
import { Bar } from './bar.tsx';
import { type BarsRow, layoutBars } from './bars-layout.ts';
import css from './charts.module.css';
import { type PlotProps, ROW, wordsOf } from './plot.ts';
import { fitted } from './text.ts';

export function BarsPlot({ chart, width, hatch }: PlotProps<BarsChart>): ReactElement {
  const { rows, names, zero, hasNegative } = layoutBars(chart, width);
  const bottom = rows.length * ROW.bars;
  return (
    <>
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
        </g>
      ))}
      {hasNegative && <line x1={zero} x2={zero} y1={0} y2={bottom} className={css.axis} />}
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
