/** A word that marks a row: Sample, Pinned. */
import type { ReactElement } from 'react';
import css from './tag.module.css';

export function Tag({ children }: { readonly children: string }): ReactElement {
  return <span className={css.tag}>{children}</span>;
}
