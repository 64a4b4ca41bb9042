/** A view of its own: its title and what it is about above, a sheet that scrolls below. */
import type { ReactElement, ReactNode } from 'react';
import css from './sheet.module.css';

export interface SheetProps {
  readonly title: string;
  readonly note: string;
  /** What can be done here, at the end of the head. */
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

export const Sheet = ({ title, note, acts, children }: SheetProps): ReactElement => (
  <div className={css.screen}>
    <header className={css.head}>
      <h1 tabIndex={-1} data-section-heading="">
        {title}
      </h1>
      <span className={css.note}>{note}</span>
      {acts}
    </header>
    <div className={css.sheet}>{children}</div>
  </div>
);
