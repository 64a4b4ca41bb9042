/** A page with ways on beside a list of rows, and the keys of the list in sight. */
import type { ReactElement, ReactNode } from 'react';
import { strings } from '../../shared/strings/catalogue.ts';
import { Button } from './button.tsx';
import { Keys } from './keys.tsx';
import css from './list-page.module.css';
import { Problem } from './problem.tsx';
import { useLate } from './use-late.ts';

export interface ListPageProps {
  readonly panel: ReactNode;
  readonly children: ReactNode;
}

export function ListPage({ panel, children }: ListPageProps): ReactElement {
  return (
    <div className={css.columns}>
      {panel}
      {children}
    </div>
  );
}

/** The whole main area; it scrolls. */
export function ListSheet({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={css.page}>{children}</div>;
}

export interface NoListProps {
  /** Why it cannot be read; null while it is being read. */
  readonly failure: string | null;
  readonly failedTitle: string;
  readonly onRetry: () => void;
}

/** What stands alone while there is no list: nothing at first, then that it is read, or why it cannot be. */
export function NoList({ failure, failedTitle, onRetry }: NoListProps): ReactElement | null {
  const isLate = useLate(failure === null);
  if (failure === null) return isLate ? <div className={css.alone}>{strings.app.reading}</div> : null;
  return (
    <div className={css.alone}>
      <h1>{failedTitle}</h1>
      <Problem message={failure}>
        <Button onClick={onRetry}>{strings.app.tryAgain}</Button>
      </Problem>
    </div>
  );
}

export interface KeyHint {
  readonly keys: readonly string[];
  readonly word: string;
}

export function KeyHints({ hints }: { readonly hints: readonly KeyHint[] }): ReactElement {
  return (
    <p className={css.hints}>
      {hints.map(({ keys, word }) => (
        <span key={word}>
          {keys.map((key) => (
            <Keys key={key}>{key}</Keys>
          ))}{' '}
          {word}
        </span>
      ))}
    </p>
  );
}
