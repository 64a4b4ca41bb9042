/** A new name for a workbook. */
import type { ReactElement } from 'react';
import type { LibraryEntry } from '../../../shared/ipc/contract.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { LibraryStore } from '../../state/library-store.ts';
import { NameDialog } from '../../ui/name-dialog.tsx';

export interface EntryDialogProps {
  readonly entry: LibraryEntry;
  readonly library: LibraryStore;
  readonly onClose: () => void;
  /** With the name it then has. */
  readonly onDone: (title: string) => void;
}

export function RenameDialog({ entry, library, onClose, onDone }: EntryDialogProps): ReactElement {
  const text = strings.home.rename;
  return (
    <NameDialog
      title={text.title}
      label={text.name}
      hint={text.text}
      name={entry.title}
      needsName={strings.home.create.needsName}
      submit={text.rename}
      onName={async (title) => {
        const renamed = await library.rename(entry.id, title);
        if (renamed.ok) onDone(title);
        return renamed;
      }}
      onClose={onClose}
    />
  );
}
