/** The first screen: the ways to begin, pinned and recent workbooks, the bin. Its frame is the caller's. */
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Bridge, LibraryEntry } from '../../../shared/ipc/contract.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { isDialogOpen } from '../../state/dialog-open.ts';
import type { LibraryStore } from '../../state/library-store.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListPage, ListSheet, NoList } from '../../ui/list-page.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { isFound } from './entry-text.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { FirstStart } from './first-start.tsx';
import css from './home.module.css';
import type { StartActs, StartKeys } from './home-types.ts';
import { WorkbookKeys } from './key-hints.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { StartPanel } from './start-panel.tsx';
import { type EntryDialog, useHomeActs } from './use-home-acts.ts';
import { WorkbookBin } from './workbook-bin.tsx';
import { WorkbookList, type WorkbookListHandle } from './workbook-list.tsx';

export interface HomeScreenProps {
  readonly library: LibraryStore;
  readonly bridge: Pick<Bridge, 'saveCopy'>;
  readonly now: Date;
  readonly start: StartActs;
  readonly keys: StartKeys;
  /** The workbook that was open before: the list begins there. */
  readonly last: string | null;
  readonly onOpen: (id: string) => void;
  readonly onNextYear: (id: string) => void;
  readonly say: (text: string, undo?: () => void) => void;
  readonly explain: (problem: string | null) => void;
}

export function HomeScreen(props: HomeScreenProps): ReactElement {
  const { library, start, keys, now } = props;
  const entries = useStore(library, (state) => state.entries);
  const failure = useStore(library, (state) => state.failure);
  const [dialog, setDialog] = useState<EntryDialog | null>(null);
  const { onAction, restore } = useHomeActs({ ...props, ask: setDialog });
  useEffect(() => void library.refresh(), [library]);
  // A workbook combined or exported elsewhere may have changed what the list shows.
  useEffect(() => {
    const refresh = (): void => void library.refresh();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [library]);

  if (entries === null)
    return (
      <NoList
        failure={failure?.message ?? null}
        failedTitle={strings.home.failedTitle}
        onRetry={() => void library.refresh()}
      />
    );
  const here = entries.filter((entry) => entry.deletedAt === null);
  const binned = entries.filter((entry) => entry.deletedAt !== null);
  const bin = (
    <WorkbookBin
      entries={binned}
      now={now}
      onRestore={restore}
      onErase={(entry) => setDialog({ kind: 'erase', entry })}
    />
  );
  return (
    <ListSheet>
      {here.length === 0 && binned.length === 0 ? (
        <FirstStart acts={start} keys={keys} />
      ) : (
        <ListPage panel={<StartPanel acts={start} keys={keys} />}>
          <Library entries={here} now={now} last={props.last} onAction={onAction} onNew={start.fromTemplate}>
            {bin}
          </Library>
        </ListPage>
      )}
      {dialog?.kind === 'rename' && (
        <RenameDialog
          entry={dialog.entry}
          library={library}
          onClose={() => setDialog(null)}
          onDone={(title) => props.say(strings.home.renamedDone(title))}
        />
      )}
      {dialog?.kind === 'erase' && (
        <EraseDialog
          entry={dialog.entry}
          library={library}
          onClose={() => setDialog(null)}
          onDone={(title) => props.say(strings.home.erasedDone(title))}
        />
      )}
    </ListSheet>
  );
}

interface LibraryProps {
  readonly entries: readonly LibraryEntry[];
  readonly now: Date;
  readonly last: string | null;
  readonly onAction: ReturnType<typeof useHomeActs>['onAction'];
  readonly onNew: () => void;
  readonly children: ReactElement;
}

/** The list with its search; `/` leads to the search, ↓ from there into the list. */
function Library({ entries, now, last, onAction, onNew, children }: LibraryProps): ReactElement {
  const [search, setSearch] = useState('');
  const list = useRef<WorkbookListHandle>(null);
  const box = useRef<HTMLInputElement>(null);
  const text = strings.home;
  const found = entries.filter((entry) => isFound(entry, search.trim()));
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isDialogOpen() || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const backToSearch = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || search === '') return;
    setSearch('');
    box.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere in the list ends the search.
    <div className={css.library} onKeyDown={backToSearch}>
      <SearchBox
        ref={box}
        label={text.search}
        placeholder={text.searchHint(entries.length)}
        clearLabel={text.clearSearch}
        value={search}
        onChange={setSearch}
        onDown={() => list.current?.focus()}
        keys={text.keys.search}
      />
      {entries.length === 0 ? (
        <EmptyState title={text.empty.title} text={text.empty.text}>
          <Button onClick={onNew}>{text.fromTemplate}</Button>
        </EmptyState>
      ) : found.length === 0 ? (
        <EmptyState title={text.nothingFound(search.trim())}>
          <Button onClick={() => setSearch('')}>{text.clearSearch}</Button>
        </EmptyState>
      ) : (
        <>
          <WorkbookList ref={list} entries={found} now={now} first={last} onAction={onAction} />
          <WorkbookKeys />
        </>
      )}
      {children}
    </div>
  );
}
