/** How far something is, 0–1. Unfinished is grey, finished green. */
import type { ReactElement } from 'react';
import { classNames } from './class-names.ts';
import css from './progress-bar.module.css';

export interface ProgressBarProps {
  /** 0–1. */
  readonly fraction: number;
  /** Without it the bar is decoration beside a figure. */
  readonly label?: string;
  readonly wide?: boolean;
}

export function ProgressBar({ fraction, label, wide = false }: ProgressBarProps): ReactElement {
  const percent = Math.round(Math.min(1, Math.max(0, fraction)) * 100);
  const named =
    label === undefined
      ? ({ 'aria-hidden': true } as const)
      : ({
          role: 'progressbar',
          'aria-label': label,
          'aria-valuemin': 0,
          'aria-valuemax': 100,
          'aria-valuenow': percent,
        } as const);
  return (
    <span className={classNames(css.track, wide && css.wide)} {...named}>
      <span className={classNames(css.fill, fraction >= 1 && css.full)} style={{ width: `${percent}%` }} />
    </span>
  );
}
