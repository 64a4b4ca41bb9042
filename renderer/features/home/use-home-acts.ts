/** What the rows of the list do, each with its word for the toast and its failure in place. */
import { useMemo } from 'react';
import type { Bridge, LibraryEntry } from '../../../shared/ipc/contract.ts';
import type { Result } from '../../../shared/lib/result.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { LibraryStore } from '../../state/library-store.ts';
import { settle } from '../../state/settle.ts';
import { nameButton } from '../../ui/use-row-list.ts';
import type { EntryAction } from './entry-actions.ts';

/** Dialogs of the list that are about one entry. */
export type EntryDialog = { readonly kind: 'rename' | 'erase'; readonly entry: LibraryEntry };

export interface HomeSurroundings {
  readonly library: LibraryStore;
  readonly bridge: Pick<Bridge, 'saveCopy'>;
  readonly onOpen: (id: string) => void;
  /** Starts a new year from that workbook. */
  readonly onNextYear: (id: string) => void;
  /** Says what was done; with `undo` it can be taken back. */
  readonly say: (text: string, undo?: () => void) => void;
  /** Says in place what did not work; null when it is settled. */
  readonly explain: (problem: string | null) => void;
  readonly ask: (dialog: EntryDialog | null) => void;
}

export interface HomeActs {
  readonly onAction: (action: EntryAction, entry: LibraryEntry) => void;
  readonly restore: (entry: LibraryEntry) => void;
}

/** The button that restored it has gone with its line: the workbook itself takes the focus. */
function focusEntry(id: string): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  nameButton(document, id)?.focus();
}

export function useHomeActs(surroundings: HomeSurroundings): HomeActs {
  const { library, bridge, onOpen, onNextYear, say, explain, ask } = surroundings;
  return useMemo(() => {
    const asked = <T>(answer: Promise<Result<T>>, done: (value: T) => void): Promise<void> =>
      settle(answer, explain, done);
    const text = strings.home;
    const restore = (entry: LibraryEntry): void =>
      void asked(library.restore(entry.id), () => {
        say(text.restoredDone(entry.title));
        requestAnimationFrame(() => focusEntry(entry.id));
      });
    const pin = (entry: LibraryEntry, pinned: boolean): Promise<void> =>
      asked(library.pin(entry.id, pinned), () =>
        say((pinned ? text.pinnedDone : text.unpinnedDone)(entry.title)),
      );
    const actions: { readonly [A in EntryAction]: (entry: LibraryEntry) => unknown } = {
      open: ({ id }) => onOpen(id),
      pin: (entry) => pin(entry, true),
      unpin: (entry) => pin(entry, false),
      rename: (entry) => ask({ kind: 'rename', entry }),
      duplicate: (entry) => asked(library.duplicate(entry.id), () => say(text.duplicatedDone(entry.title))),
      nextYear: ({ id }) => onNextYear(id),
      saveCopy: ({ id }) => asked(bridge.saveCopy(id, null), (copied) => say(strings.app.copySaved(copied))),
      delete: (entry) =>
        asked(library.remove(entry.id), () => say(text.deletedDone(entry.title), () => restore(entry))),
    };
    const onAction = (action: EntryAction, entry: LibraryEntry): void => void actions[action](entry);
    return { onAction, restore };
  }, [library, bridge, onOpen, onNextYear, say, explain, ask]);
}
