/** Letting a conflict stand: only with a reason, which is printed. */
import { type ReactElement, useState } from 'react';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { type AskedWho, WhoFields } from '../../ui/who-fields.tsx';

const text = strings.conflicts;

export function WaiveDialog({
  title,
  asked,
  onClose,
  onWaive,
}: {
  readonly title: string;
  readonly asked: AskedWho;
  readonly onClose: () => void;
  readonly onWaive: (reason: string) => void;
}): ReactElement {
  const [reason, setReason] = useState('');
  const isEmpty = reason.trim() === '';
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => !isEmpty && onWaive(reason.trim())}
      footer={
        <>
          <Button onClick={onClose}>{strings.app.cancel}</Button>
          <Button kind="primary" type="submit" disabled={isEmpty}>
            {text.waiveAct}
          </Button>
        </>
      }
    >
      <TextInput
        autoFocus
        label={text.reason}
        hint={text.waiveHint}
        value={reason}
        maxLength={2000}
        onChange={setReason}
      />
      <WhoFields asked={asked} />
    </Dialog>
  );
}
