/** A page with ways on beside a list of rows, and the keys of the list in sight. */
import type { ReactElement, ReactNode } from 'react';
import { Keys } from './keys.tsx';
import css from './list-page.module.css';

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

/** What stands alone while there is no list: reading, or why it cannot be read. */
export function AlonePage(props: { readonly title?: string; readonly children: ReactNode }): ReactElement {
  const { title, children } = props;
  return (
    <div className={css.alone}>
      {title !== undefined && <h1>{title}</h1>}
      {children}
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
