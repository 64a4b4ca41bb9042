/** A chart under its finding; while its inputs are missing, what to write. */
import type { ReactElement } from 'react';
import type { Chart as ChartData, Target } from '../../../shared/lib/chart.ts';
import { Chart } from '../../ui/charts/chart.tsx';
import { plotHeight } from '../../ui/charts/plot-view.tsx';
import css from './dashboard.module.css';

/** Pixels. */
const LOWEST = 200;

export function Exhibit({
  chart,
  beside = null,
  empty,
  open,
}: {
  readonly chart: ChartData | null;
  /** The chart in the same row: where its rows take more, this one is drawn as tall. */
  readonly beside?: ChartData | null;
  readonly empty: string;
  readonly open: (target: Target, anchor: HTMLElement) => void;
}): ReactElement {
  return (
    <section className={css.exhibit}>
      {chart ? (
        <>
          <h2>{chart.title}</h2>
          <Chart chart={chart} height={beside ? plotHeight(beside, LOWEST) : LOWEST} onOpen={open} />
        </>
      ) : (
        <p className={css.empty}>{empty}</p>
      )}
    </section>
  );
}
