/** What was decided, by whom, and what has moved since where that opened it again. */
import type { ReactElement } from 'react';
import type { Assignment } from '../../../shared/checks/assign.ts';
import type { RegisterEntry } from '../../../shared/checks/register.ts';
import { sayIn } from '../../../shared/checks/say.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { rowLabel } from '../../../shared/workbook/read.ts';
import { recordedDay } from '../../../shared/workbook/recorded-day.ts';
import type { Decision, Workbook } from '../../../shared/workbook/types.ts';
import { Button } from '../../ui/button.tsx';
import { AssignFields } from './assign-fields.tsx';
import css from './conflicts.module.css';

const text = strings.conflicts;

export function Decided({
  workbook,
  entry,
  decision,
  assigned,
  onAssign,
  onReopen,
}: {
  readonly workbook: Workbook;
  readonly entry: RegisterEntry;
  readonly decision: Decision;
  readonly assigned: Assignment;
  readonly onAssign: (to: Assignment) => void;
  readonly onReopen: () => void;
}): ReactElement {
  const say = sayIn(workbook);
  // Somebody still has it: the fields below say who and by when.
  const isHeld = entry.status !== 'open' && entry.finding !== null;
  return (
    <div className={css.decided} data-status={entry.status}>
      {entry.reopened && <b>{text.reopenedLong}</b>}
      {entry.reopened && <Moved entry={entry} decision={decision} />}
      <p>{decision.decision}</p>
      <p className={css.dim}>
        {text.decidedBy(
          strings.words.signed(decision.by, decision.side),
          say.date(recordedDay(decision)),
          decision.owner === null ? null : rowLabel(workbook, ['people'], decision.owner),
          decision.due === null ? null : say.date(decision.due),
        )}
      </p>
      {entry.late !== null && !isHeld && <p>{entry.late}</p>}
      {decision.rationale !== '' && decision.status !== 'waived' && <p>{decision.rationale}</p>}
      {isHeld && (
        <div className={css.assigned}>
          <AssignFields workbook={workbook} assigned={assigned} onAssign={onAssign} />
        </div>
      )}
      {entry.status !== 'open' && (
        <Button small onClick={onReopen}>
          {text.reopen}
        </Button>
      )}
    </div>
  );
}

/** The figures in the finding's words; where they have not moved, the whole sentence of that day. */
function Moved({
  entry: { moved, message },
  decision: { finding },
}: {
  readonly entry: RegisterEntry;
  readonly decision: Decision;
}): ReactElement | null {
  if (moved.length > 0)
    return (
      <ul className={css.moved}>
        {moved.map(({ label, before, after }) => (
          <li key={label}>
            {label}: <s>{before}</s> <span aria-hidden="true">→</span> <b>{after}</b>
          </li>
        ))}
      </ul>
    );
  return finding.message === message ? null : <p>{text.saidThen(finding.message)}</p>;
}
