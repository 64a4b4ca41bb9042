/** The conflicts that cost most, each one press from being settled. */
import type { ReactElement } from 'react';
import { openConflicts } from '../../../shared/checks/register.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import type { ViewProps } from '../../state/view-props.ts';
import { SeverityLabel } from '../../ui/severity-mark.tsx';
import css from './dashboard.module.css';

const SHOWN = 6;

export function LargestConflicts({
  workbook,
  openView,
}: {
  readonly workbook: Workbook;
  readonly openView: ViewProps['openView'];
}): ReactElement {
  const open = openConflicts(workbook);
  return (
    <section className={css.exhibit}>
      <div className={css.titleLine}>
        <h2>{open.length === 0 ? strings.dashboard.noConflicts : strings.dashboard.largest}</h2>
        {open.length > 0 && (
          <button type="button" className={css.all} onClick={() => openView('conflicts')}>
            {strings.dashboard.all(open.length)}
          </button>
        )}
      </div>
      <ul className={css.conflicts}>
        {open.slice(0, SHOWN).map((entry) => (
          <li key={entry.key}>
            <button type="button" onClick={() => openView('conflicts', entry.key)}>
              <SeverityLabel severity={entry.severity} />
              <span className={css.check}>{entry.check}</span>
              <span>{entry.finding?.title}</span>
              <b>{entry.finding?.cost}</b>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
