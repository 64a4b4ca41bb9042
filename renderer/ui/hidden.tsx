/** There for screen readers alone. */
import type { ReactElement, ReactNode } from 'react';
import css from './hidden.module.css';

export function Hidden({ children }: { readonly children: ReactNode }): ReactElement {
  return <span className={css.hidden}>{children}</span>;
}
