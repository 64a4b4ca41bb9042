/** Owner, due date and reason of a decision; the decision's own words where no option says them. */
import type { ReactElement } from 'react';
import { latenessOf } from '../../../shared/checks/register.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { rowLabel, rowsOf } from '../../../shared/workbook/read.ts';
import type { Decision, Workbook } from '../../../shared/workbook/types.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import css from './conflicts.module.css';

export interface TypedVerdict {
  readonly decision: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly reason: string;
}

export const emptyVerdict = (before: Decision | null): TypedVerdict => ({
  decision: '',
  owner: before?.owner ?? null,
  due: before?.due ?? null,
  reason: '',
});

const NOBODY = '';
const text = strings.conflicts;

export function VerdictForm({
  workbook,
  verdict,
  needsWords,
  onChange,
}: {
  readonly workbook: Workbook;
  readonly verdict: TypedVerdict;
  readonly needsWords: boolean;
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
      <Select
        label={text.owner}
        value={verdict.owner ?? NOBODY}
        options={[
          { id: NOBODY, label: text.noOwner },
          ...rowsOf(workbook, 'people').map((row) => ({
            id: row.id,
            label: rowLabel(workbook, ['people'], row.id),
          })),
        ]}
        onChange={(owner) => onChange({ ...verdict, owner: owner === NOBODY ? null : owner })}
      />
      <DateInput
        label={text.due}
        hint={latenessOf(workbook)(verdict.due) ?? undefined}
        value={verdict.due}
        onChange={(due) => onChange({ ...verdict, due })}
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
