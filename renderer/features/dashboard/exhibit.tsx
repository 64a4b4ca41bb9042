/** A chart under its finding; while its inputs are missing, what to write. */
import type { ReactElement } from 'react';
import type { Chart as ChartData } from '../../../shared/lib/chart.ts';
import { Chart } from '../../ui/charts/chart.tsx';
import css from './dashboard.module.css';

export function Exhibit({
  chart,
  empty,
}: {
  readonly chart: ChartData | null;
  readonly empty: string;
}): ReactElement {
  return (
    <section className={css.exhibit}>
      {chart ? (
        <>
          <h2>{chart.title}</h2>
          <Chart chart={chart} />
        </>
      ) : (
        <p className={css.empty}>{empty}</p>
      )}
    </section>
  );
}
