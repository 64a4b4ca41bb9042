/** Who has a conflict and by when: kept at once, before a decision and after it. */
import { type ReactElement, useState } from 'react';
import type { Assignment } from '../../../shared/checks/assign.ts';
import { latenessOf } from '../../../shared/checks/register.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { Select } from '../../ui/select.tsx';
import { peopleOptions } from './people-options.ts';

const NOBODY = '';
/** While a year is typed its first figures are one too: 0002, 0020, 0202. */
const FIRST_DAY = '1900-01-01';
const text = strings.conflicts;

export function AssignFields({
  workbook,
  assigned,
  onAssign,
}: {
  readonly workbook: Workbook;
  readonly assigned: Assignment;
  readonly onAssign: (to: Assignment) => void;
}): ReactElement {
  const [half, setHalf] = useState<string | null>(null);
  const due = half ?? assigned.due;
  const takeDue = (typed: string | null): void => {
    const isHalf = typed !== null && typed < FIRST_DAY;
    setHalf(isHalf ? typed : null);
    if (!isHalf) onAssign({ ...assigned, due: typed });
  };
  return (
    <>
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
    </>
  );
}
