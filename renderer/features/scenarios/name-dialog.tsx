/** The name of a scenario. */
import { type ReactElement, useState } from 'react';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/text-input.tsx';

export function NameDialog({
  title,
  name,
  onClose,
  onName,
}: {
  readonly title: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}): ReactElement {
  const [typed, setTyped] = useState(name);
  const isEmpty = typed.trim() === '';
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => !isEmpty && onName(typed.trim())}
      footer={
        <>
          <Button onClick={onClose}>{strings.app.cancel}</Button>
          <Button kind="primary" type="submit" disabled={isEmpty}>
            {strings.scenarios.keep}
          </Button>
        </>
      }
    >
      <TextInput autoFocus label={strings.scenarios.name} value={typed} maxLength={60} onChange={setTyped} />
    </Dialog>
  );
}
