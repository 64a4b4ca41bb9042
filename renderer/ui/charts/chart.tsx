/** A chart as SVG, with its figures as a table one press away. Its heading is the screen's. */
import { ChartColumn, Table2 } from 'lucide-react';
import { type ReactElement, useRef, useState } from 'react';
import type { Chart as ChartData, Target } from '../../../shared/lib/chart.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { IconButton } from '../button.tsx';
import css from './charts.module.css';
import { DataTable } from './data-table.tsx';
import { Legend } from './legend.tsx';
import { type Mark, marksOf } from './marks.ts';
import { Plot } from './plot-view.tsx';
import { useWidth } from './use-width.ts';
import { Walk } from './walk.tsx';

export interface ChartProps {
  readonly chart: ChartData;
  /** Pixels; bars and gantt take what their rows need. */
  readonly height?: number;
  /** On paper: nothing to press. */
  readonly still?: boolean;
  /** Enter or a click on a mark that leads somewhere; `anchor` lies over it and gives the focus back to it. */
  readonly onOpen?: (target: Target, anchor: HTMLElement) => void;
}

export function Chart({ chart, height = 200, still = false, onOpen }: ChartProps): ReactElement {
  const marks = marksOf(chart);
  if (marks.length === 0) return <p className={css.nothing}>{strings.charts.nothing}</p>;
  return <Drawn chart={chart} height={height} still={still} marks={marks} onOpen={onOpen} />;
}

function Drawn({
  chart,
  height,
  still,
  marks,
  onOpen,
}: Required<Omit<ChartProps, 'onOpen'>> & {
  readonly marks: readonly Mark[];
  readonly onOpen: ChartProps['onOpen'];
}): ReactElement {
  const [asTable, setAsTable] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const plot = <Plot chart={chart} width={width} height={height} />;
  return (
    <div className={css.chart} ref={box}>
      <div className={css.tools}>
        {/* On paper the note says what the diamonds of a calendar mean. */}
        {!asTable && !(still && chart.kind === 'gantt') && <Legend chart={chart} />}
        {!still && (
          <IconButton
            icon={asTable ? ChartColumn : Table2}
            label={asTable ? strings.charts.showChart(chart.title) : strings.charts.showTable(chart.title)}
            onClick={() => setAsTable(!asTable)}
          />
        )}
      </div>
      {asTable ? (
        <>
          <DataTable chart={chart} onOpen={onOpen} />
          <p className={css.said}>{chart.source}</p>
        </>
      ) : still ? (
        <div className={css.plot} role="img" aria-label={chart.title}>
          {plot}
        </div>
      ) : (
        <Walk name={chart.title} marks={marks} source={chart.source ?? ''} onOpen={onOpen}>
          {plot}
        </Walk>
      )}
    </div>
  );
}
