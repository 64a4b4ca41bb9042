/** Who says it: square M, circle S, half square and half circle with =, and an outlined C. Never hue alone. */
import type { ReactElement } from 'react';
import { strings } from '../../shared/strings/catalogue.ts';
import { classNames } from './class-names.ts';
import css from './party-mark.module.css';

export type Party = 'company' | 'marketing' | 'sales' | 'agreed';

export interface PartyMarkProps {
  readonly party: Party;
  /** The party's name stands beside the mark: screen readers pass over it. */
  readonly quiet?: boolean;
}

export function PartyMark({ party, quiet = false }: PartyMarkProps): ReactElement {
  const named = quiet
    ? ({ 'aria-hidden': true } as const)
    : ({ role: 'img', 'aria-label': strings.words.parties[party] } as const);
  return (
    <span className={classNames(css.mark, css[party])} {...named}>
      {party === 'agreed' ? (
        <svg width="12" height="12" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 9h14M5 15h14" stroke="currentColor" strokeWidth="3.4" strokeLinecap="round" />
        </svg>
      ) : (
        strings.words.partyLetters[party]
      )}
    </span>
  );
}
