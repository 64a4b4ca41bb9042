/**
 * A chart as SVG, with its figures as a table one press away. The plot is one stop for Tab; arrow keys
 * walk over its marks and say them.
 */
import { ChartColumn, Table2 } from 'lucide-react';
import { type KeyboardEvent, type ReactElement, useId, useRef, useState } from 'react';
import type { Chart as ChartData } from '../../../shared/lib/chart.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { IconButton } from '../button.tsx';
import { BarsPlot } from './bars-plot.tsx';
import { BridgePlot } from './bridge-plot.tsx';
import css from './charts.module.css';
import { ColumnsPlot } from './columns-plot.tsx';
import { DataTable } from './data-table.tsx';
import { GanttPlot } from './gantt-plot.tsx';
import { HatchPattern } from './hatch.tsx';
import { Legend } from './legend.tsx';
import { marksOf } from './marks.ts';
import { ROW } from './plot.ts';
import { useWidth } from './use-width.ts';

export interface ChartProps {
  readonly chart: ChartData;
  /** Pixels; bars and gantt take what their rows need. */
  readonly height?: number;
  /** On paper: nothing to press. */
  readonly still?: boolean;
}

export function Chart({ chart, height = 200, still = false }: ChartProps): ReactElement {
  const [asTable, setAsTable] = useState(false);
  const [at, setAt] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const id = useId().replaceAll(':', '');
  const marks = marksOf(chart);
  const current = at === null ? undefined : marks[at];
  const press = (event: KeyboardEvent): void => {
    const from = at ?? -1;
    const to = {
      ArrowRight: from + 1,
      ArrowDown: from + 1,
      ArrowLeft: from - 1,
      ArrowUp: from - 1,
      Home: 0,
      End: marks.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setAt(Math.min(Math.max(to, 0), marks.length - 1));
  };
  if (asTable)
    return (
      <div className={css.chart}>
        <div className={css.tools}>
          <IconButton icon={ChartColumn} label={strings.charts.showChart} onClick={() => setAsTable(false)} />
        </div>
        <DataTable chart={chart} />
      </div>
    );
  const plot = { chart, width, height, hatch: `hatch-${id}`, current: current?.key ?? null };
  return (
    <div className={css.chart}>
      <div className={css.tools}>
        <Legend chart={chart} />
        {!still && (
          <IconButton
            icon={Table2}
            label={strings.charts.showTable(chart.title)}
            onClick={() => setAsTable(true)}
          />
        )}
      </div>
      <div
        ref={box}
        className={css.plot}
        role="img"
        aria-label={current ? `${chart.title}. ${current.words}` : `${chart.title}. ${strings.charts.walk}`}
        tabIndex={still ? undefined : 0}
        onKeyDown={press}
        onBlur={() => setAt(null)}
      >
        {width > 0 && (
          <svg width={width} height={plotHeight(chart, height)} aria-hidden="true" focusable="false">
            <defs>
              <HatchPattern id={plot.hatch} />
            </defs>
            {chart.kind === 'columns' && <ColumnsPlot {...plot} chart={chart} />}
            {chart.kind === 'bars' && <BarsPlot {...plot} chart={chart} />}
            {chart.kind === 'bridge' && <BridgePlot {...plot} chart={chart} />}
            {chart.kind === 'gantt' && <GanttPlot {...plot} chart={chart} />}
          </svg>
        )}
      </div>
      <p className={css.said} role="status">
        {current ? current.words : chart.source}
      </p>
    </div>
  );
}

function plotHeight(chart: ChartData, height: number): number {
  if (chart.kind === 'bars') return chart.categories.length * ROW.bars + 4;
  return chart.kind === 'gantt' ? chart.rows.length * ROW.gantt + 24 : height;
}
