/** Workbooks that were put away: restored with one press, erased only after their name was typed. */
import type { ReactElement } from 'react';
import type { LibraryEntry } from '../../../shared/ipc/contract.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Bin } from '../../ui/bin.tsx';
import { Button } from '../../ui/button.tsx';
import { editedWithin } from '../../ui/edited-words.ts';

export interface WorkbookBinProps {
  /** Those with `deletedAt`. */
  readonly entries: readonly LibraryEntry[];
  readonly now: Date;
  readonly onRestore: (entry: LibraryEntry) => void;
  readonly onErase: (entry: LibraryEntry) => void;
}

export function WorkbookBin({ entries, now, onRestore, onErase }: WorkbookBinProps): ReactElement {
  const text = strings.home.bin;
  return (
    <Bin
      title={text.title(entries.length)}
      entries={entries.map((entry) => ({
        id: entry.id,
        title: entry.title,
        when: text.deleted(editedWithin(entry.deletedAt ?? '', now)),
        actions: (
          <>
            <Button small aria-label={text.restoreNamed(entry.title)} onClick={() => onRestore(entry)}>
              {text.restore}
            </Button>
            <Button
              small
              kind="quiet"
              aria-label={text.eraseNamed(entry.title)}
              onClick={() => onErase(entry)}
            >
              {text.erase}
            </Button>
          </>
        ),
      }))}
    />
  );
}
