/** What can be done to an entry of the list: one table for its menu and its keys. */
import type { LibraryEntry } from '../../../shared/ipc/contract.ts';
import { strings } from '../../../shared/strings/catalogue.ts';

export type EntryAction =
  | 'open'
  | 'pin'
  | 'unpin'
  | 'rename'
  | 'duplicate'
  | 'nextYear'
  | 'saveCopy'
  | 'delete';

export type OnEntryAction = (action: EntryAction, entry: LibraryEntry) => void;

const { keys } = strings.home;
const keyOf: { readonly [A in EntryAction]?: string } = {
  open: keys.open,
  pin: keys.pin,
  unpin: keys.pin,
  rename: keys.rename,
  delete: keys.delete,
};

export interface OfferedAction {
  readonly action: EntryAction;
  readonly label: string;
  readonly keys: string | undefined;
}

/** In groups, as the menu shows them. What cannot be read can only be put away. */
export function actionsOf(entry: LibraryEntry): readonly (readonly OfferedAction[])[] {
  const pin = entry.pinned ? 'unpin' : 'pin';
  const groups: readonly (readonly EntryAction[])[] =
    entry.damaged !== null
      ? [[pin], ['delete']]
      : [['open', pin, 'rename'], ['duplicate', 'nextYear', 'saveCopy'], ['delete']];
  return groups.map((group) =>
    group.map((action) => ({ action, label: strings.home.actions[action], keys: keyOf[action] })),
  );
}

/** The action a key stands for on that entry, or null. */
export function actionOfKey(key: string, entry: LibraryEntry): EntryAction | null {
  const wanted: EntryAction | null =
    key === 'p' || key === 'P'
      ? entry.pinned
        ? 'unpin'
        : 'pin'
      : key === 'F2'
        ? 'rename'
        : key === 'Delete' || key === 'Backspace'
          ? 'delete'
          : null;
  const offered = actionsOf(entry)
    .flat()
    .some(({ action }) => action === wanted);
  return offered ? wanted : null;
}
