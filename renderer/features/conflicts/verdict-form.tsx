/** Owner and due date, kept at once; reason of a decision, and its own words where no option says them. */
import { type ReactElement, useState } from 'react';
import type { Assignment } from '../../../shared/checks/assign.ts';
import { latenessOf } from '../../../shared/checks/register.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import css from './conflicts.module.css';
import { peopleOptions } from './people-options.ts';

export interface TypedVerdict {
  readonly decision: string;
  readonly reason: string;
}

export const emptyVerdict: TypedVerdict = { decision: '', reason: '' };

const NOBODY = '';
/** While a year is typed its first figures are one too: 0002, 0020, 0202. */
const FIRST_DAY = '1900-01-01';
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
  const [half, setHalf] = useState<string | null>(null);
  const due = half ?? assigned.due;
  const takeDue = (typed: string | null): void => {
    const isHalf = typed !== null && typed < FIRST_DAY;
    setHalf(isHalf ? typed : null);
    if (!isHalf) onAssign({ ...assigned, due: typed });
  };
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
      <Select
        label={text.owner}
        value={assigned.owner ?? NOBODY}
        options={[{ id: NOBODY, label: text.noOwner }, ...peopleOptions(workbook)]}
        onChange={(owner) => onAssign({ ...assigned, owner: owner === NOBODY ? null : owner })}
      />
      <DateInput
        label={text.due}
        hint={latenessOf(workbook)(due) ?? undefined}
        value={due}
        onChange={takeDue}
      />
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
