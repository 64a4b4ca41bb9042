/** A computed figure, underlined with dots: pressed, it explains itself. */
import type { ReactElement } from 'react';
import { classNames } from './class-names.ts';
import css from './figure-button.module.css';

export function FigureButton({
  children,
  className,
  tabIndex,
  onExplain,
}: {
  readonly children: string;
  readonly className?: string | undefined;
  /** Where several figures are one stop of Tab. */
  readonly tabIndex?: number | undefined;
  readonly onExplain: (anchor: HTMLElement) => void;
}): ReactElement {
  return (
    <button
      type="button"
      className={classNames(css.figure, className)}
      tabIndex={tabIndex}
      onClick={(event) => onExplain(event.currentTarget)}
    >
      {children}
    </button>
  );
}
