/** The drawing of a chart at a width. It says nothing itself: whoever shows it names it. */
import { type ReactElement, useId } from 'react';
import type { Chart } from '../../../shared/lib/chart.ts';
import { BarsPlot } from './bars-plot.tsx';
import { BridgePlot } from './bridge-plot.tsx';
import { ColumnsPlot } from './columns-plot.tsx';
import { HEAD } from './gantt-layout.ts';
import { GanttPlot } from './gantt-plot.tsx';
import { HatchPattern } from './hatch.tsx';
import { BESIDE_HEAD, ROW } from './plot.ts';

export interface PlotViewProps {
  readonly chart: Chart;
  /** Pixels; nothing is drawn at 0. */
  readonly width: number;
  readonly height: number;
}

export function Plot({ chart, width, height }: PlotViewProps): ReactElement | null {
  const id = useId();
  if (width <= 0) return null;
  const plot = { width, height, hatch: `hatch-${id.replaceAll(/\W/g, '')}` };
  return (
    <svg width={width} height={plotHeight(chart, height)} aria-hidden="true" focusable="false">
      <defs>
        <HatchPattern id={plot.hatch} />
      </defs>
      {chart.kind === 'columns' && <ColumnsPlot {...plot} chart={chart} />}
      {chart.kind === 'bars' && <BarsPlot {...plot} chart={chart} />}
      {chart.kind === 'bridge' && <BridgePlot {...plot} chart={chart} />}
      {chart.kind === 'gantt' && <GanttPlot {...plot} chart={chart} />}
    </svg>
  );
}

/** Pixels: what its rows take, else `height`. */
export function plotHeight(chart: Chart, height: number): number {
  if (chart.kind === 'bars') {
    const [head, total] = chart.beside ? [BESIDE_HEAD, 1] : [0, 0];
    return head + (chart.categories.length + total) * ROW.bars + 1;
  }
  return chart.kind === 'gantt' ? chart.rows.length * ROW.gantt + HEAD + 1 : height;
}
