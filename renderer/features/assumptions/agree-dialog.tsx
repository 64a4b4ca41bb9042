/** Agreeing on one value: either plan's or another, with a reason, written back to both plans or only recorded. */
import { type ReactElement, useState } from 'react';
import { readAgreed } from '../../../shared/checks/agree.ts';
import { pairWords } from '../../../shared/numbers/pair-words.ts';
import type { AssumptionPair } from '../../../shared/plan/pairs.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { type AskedWho, WhoFields } from '../../ui/who-fields.tsx';
import css from './assumptions.module.css';

export interface AgreeChoice {
  readonly value: number | string;
  readonly reason: string;
  readonly writeBack: boolean;
}

const text = strings.assumptions;

export function AgreeDialog({
  workbook,
  pair,
  asked,
  onClose,
  onAgree,
}: {
  readonly workbook: Workbook;
  readonly pair: AssumptionPair;
  readonly asked: AskedWho;
  readonly onClose: () => void;
  readonly onAgree: (choice: AgreeChoice) => void;
}): ReactElement {
  const words = pairWords(workbook);
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [writeBack, setWriteBack] = useState(true);
  const { value, error } = readAgreed(workbook, pair, typed);
  return (
    <Dialog
      title={text.dialogTitle(words.label(pair))}
      onClose={onClose}
      onSubmit={() => value !== null && onAgree({ value, reason, writeBack })}
      footer={
        <>
          <Button onClick={onClose}>{strings.app.cancel}</Button>
          <Button kind="primary" type="submit" disabled={value === null}>
            {writeBack ? strings.conflicts.agreeAndWrite : strings.conflicts.recordOnly}
          </Button>
        </>
      }
    >
      <div className={css.form}>
        <div className={css.suggestions}>
          {(['marketing', 'sales'] as const).map(
            (side) =>
              pair[side] !== null && (
                <Button key={side} small onClick={() => setTyped(words.value(pair, pair[side]))}>
                  {text.take(strings.words.parties[side], words.value(pair, pair[side]))}
                </Button>
              ),
          )}
        </div>
        <TextInput
          autoFocus
          label={strings.conflicts.agreedValue}
          value={typed}
          error={typed !== '' ? error : null}
          onChange={setTyped}
          maxLength={2000}
        />
        <TextInput label={strings.conflicts.reason} value={reason} maxLength={2000} onChange={setReason} />
        <WhoFields asked={asked} />
        <Checkbox label={text.writeBack} checked={writeBack} onChange={setWriteBack} />
      </div>
    </Dialog>
  );
}
