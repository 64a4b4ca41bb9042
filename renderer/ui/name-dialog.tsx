/** A name is asked for: a new one, or another one. A refusal stands under the field. */
import { type ReactElement, useState } from 'react';
import type { Result } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { TextInput } from './text-input.tsx';

export interface NameDialogProps {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  /** The name it has, or one to begin with. */
  readonly name: string;
  /** Said when nothing is written. */
  readonly needsName: string;
  /** Characters. */
  readonly maxLength?: number;
  /** The verb on the button. */
  readonly submit: string;
  /** With the trimmed name; the dialog closes when that worked. */
  readonly onName: (name: string) => Promise<Result<unknown>>;
  readonly onClose: () => void;
}

export function NameDialog(props: NameDialogProps): ReactElement {
  const { title, label, hint, needsName, maxLength, submit, onName, onClose } = props;
  const [name, setName] = useState(props.name);
  const [error, setError] = useState<string | null>(null);
  const take = async (): Promise<void> => {
    const written = name.trim();
    if (written === '') return setError(needsName);
    const taken = await onName(written);
    if (taken.ok) onClose();
    else setError(taken.error.message);
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => void take()}
      footer={
        <>
          <Button onClick={onClose}>{strings.app.cancel}</Button>
          <Button kind="primary" type="submit">
            {submit}
          </Button>
        </>
      }
    >
      <TextInput
        label={label}
        hint={hint}
        value={name}
        error={error}
        maxLength={maxLength}
        onChange={setName}
        autoFocus
      />
    </Dialog>
  );
}
