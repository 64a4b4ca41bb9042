/** A new name for a workbook. A refusal stands under the field. */
import { type ReactElement, useState } from 'react';
import type { LibraryEntry } from '../../../shared/ipc/contract.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { LibraryStore } from '../../state/library-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/text-input.tsx';

export interface EntryDialogProps {
  readonly entry: LibraryEntry;
  readonly library: LibraryStore;
  readonly onClose: () => void;
  /** With the name it then has. */
  readonly onDone: (title: string) => void;
}

export function RenameDialog({ entry, library, onClose, onDone }: EntryDialogProps): ReactElement {
  const [name, setName] = useState(entry.title);
  const [error, setError] = useState<string | null>(null);
  const text = strings.home.rename;
  const rename = async (): Promise<void> => {
    const title = name.trim();
    if (title === '') return setError(strings.home.create.needsName);
    const renamed = await library.rename(entry.id, title);
    if (!renamed.ok) return setError(renamed.error.message);
    onClose();
    onDone(title);
  };
  return (
    <Dialog
      title={text.title}
      onClose={onClose}
      onSubmit={() => void rename()}
      footer={
        <>
          <Button onClick={onClose}>{strings.app.cancel}</Button>
          <Button kind="primary" type="submit">
            {text.rename}
          </Button>
        </>
      }
    >
      <TextInput label={text.name} hint={text.text} value={name} error={error} onChange={setName} autoFocus />
    </Dialog>
  );
}
