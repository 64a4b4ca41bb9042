/** A key or a combination as people read it on a keyboard. */
import type { ReactElement } from 'react';
import css from './keys.module.css';

export interface KeysProps {
  readonly children: string;
  /** Beside a control whose name says enough: screen readers pass over it. */
  readonly quiet?: boolean;
}

export function Keys({ children, quiet = false }: KeysProps): ReactElement {
  return (
    <kbd className={css.keys} aria-hidden={quiet || undefined}>
      {children}
    </kbd>
  );
}
