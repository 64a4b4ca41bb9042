/** Erasing for good: only after the workbook's name was typed. */
import { type ReactElement, useState } from 'react';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { EntryDialogProps } from './rename-dialog.tsx';

export function EraseDialog({ entry, library, onClose, onDone }: EntryDialogProps): ReactElement {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const text = strings.home.erase;
  const title = entry.title;
  const erase = async (): Promise<void> => {
    if (typed.trim() !== title.trim()) return setError(text.mismatch);
    const erased = await library.erase(entry.id, typed.trim());
    if (!erased.ok) return setError(erased.error.message);
    onClose();
    onDone(title);
  };
  return (
    <Dialog
      title={text.title}
      alert
      onClose={onClose}
      onSubmit={() => void erase()}
      footer={
        <>
          <Button onClick={onClose}>{text.keep}</Button>
          <Button kind="primary" type="submit">
            {text.erase}
          </Button>
        </>
      }
    >
      <p>{text.text(title)}</p>
      <TextInput
        label={text.type(title)}
        value={typed}
        error={error}
        onChange={(value) => {
          setTyped(value);
          setError(null);
        }}
        autoFocus
      />
    </Dialog>
  );
}
