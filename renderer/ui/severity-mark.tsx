/** How bad it is, by shape: filled octagon, triangle, diamond, circle with i. The word stands beside it. */
import type { ReactElement } from 'react';
import { strings } from '../../shared/strings/catalogue.ts';
import css from './severity-mark.module.css';

export type Severity = 'blocker' | 'major' | 'minor' | 'info';

const outline = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinejoin: 'round' } as const;
const stroke = { stroke: 'currentColor', strokeWidth: 1.4 } as const;

const shapes: Readonly<Record<Severity, ReactElement>> = {
  blocker: (
    <>
      <path d="M4.4.8h5.2l3.6 3.6v5.2l-3.6 3.6H4.4L.8 9.6V4.4z" fill="currentColor" />
      <path d="M7 3.6v4M7 9.6v.9" stroke="var(--surface)" strokeWidth="1.6" />
    </>
  ),
  major: (
    <>
      <path d="M7 1.6 13 12.4H1z" {...outline} />
      <path d="M7 5.4v3.2M7 10v.9" {...stroke} />
    </>
  ),
  minor: <path d="M7 1.2 12.8 7 7 12.8 1.2 7z" {...outline} />,
  info: (
    <>
      <circle cx="7" cy="7" r="5.75" {...outline} />
      <path d="M7 6.2v3.6M7 4v.9" {...stroke} />
    </>
  ),
};

export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  return (
    <svg className={css[severity]} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {shapes[severity]}
    </svg>
  );
}

/** The mark with its word. */
export function SeverityLabel({
  severity,
  isQuiet = false,
}: {
  readonly severity: Severity;
  /** Nothing is left to be settled: no alarm. */
  readonly isQuiet?: boolean;
}): ReactElement {
  return (
    <span className={css.label} data-severity={isQuiet ? undefined : severity}>
      <SeverityMark severity={severity} />
      {strings.conflicts.severities[severity]}
    </span>
  );
}
