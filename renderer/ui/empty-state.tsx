/** Nothing here yet: what this is, one sentence, one action. No pictures. */
import type { ReactElement, ReactNode } from 'react';
import css from './empty-state.module.css';

export interface EmptyStateProps {
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}

export function EmptyState({ title, text, children }: EmptyStateProps): ReactElement {
  return (
    <div className={css.empty}>
      <h3>{title}</h3>
      {text !== undefined && <p>{text}</p>}
      {children != null && <div className={css.actions}>{children}</div>}
    </div>
  );
}
