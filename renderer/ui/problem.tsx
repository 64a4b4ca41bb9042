/** Something did not work, said in place: one sentence and the ways out of it. */
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import css from './problem.module.css';
import { SeverityMark } from './severity-mark.tsx';

export interface ProblemProps {
  /** One sentence that names the place. */
  readonly message: string;
  /** Buttons. */
  readonly children?: ReactNode;
  /** Across the whole window, under the title bar. */
  readonly bar?: boolean;
}

export function Problem({ message, children, bar = false }: ProblemProps): ReactElement {
  return (
    <div className={classNames(css.problem, bar && css.bar)} role="alert">
      <SeverityMark severity="blocker" />
      <span className={css.message}>{message}</span>
      {children}
    </div>
  );
}
