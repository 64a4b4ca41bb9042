/** Owner and due date, kept at once; reason of a decision, and its own words where no option says them. */
import type { ReactElement } from 'react';
import type { Assignment } from '../../../shared/checks/assign.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { AssignFields } from './assign-fields.tsx';
import css from './conflicts.module.css';

export interface TypedVerdict {
  readonly decision: string;
  readonly reason: string;
}

export const emptyVerdict: TypedVerdict = { decision: '', reason: '' };

const text = strings.conflicts;

export function VerdictForm({
  workbook,
  assigned,
  verdict,
  needsWords,
  onAssign,
  onChange,
}: {
  readonly workbook: Workbook;
  readonly assigned: Assignment;
  readonly verdict: TypedVerdict;
  readonly needsWords: boolean;
  readonly onAssign: (to: Assignment) => void;
  readonly onChange: (verdict: TypedVerdict) => void;
}): ReactElement {
  return (
    <div className={css.verdict}>
      {needsWords && (
        <div className={css.wide}>
          <TextInput
            label={text.decision}
            hint={text.decisionHint}
            value={verdict.decision}
            onChange={(decision) => onChange({ ...verdict, decision })}
          />
        </div>
      )}
      <AssignFields workbook={workbook} assigned={assigned} onAssign={onAssign} />
      <div className={css.wide}>
        <TextInput
          label={text.reason}
          value={verdict.reason}
          maxLength={2000}
          onChange={(reason) => onChange({ ...verdict, reason })}
        />
      </div>
    </div>
  );
}
