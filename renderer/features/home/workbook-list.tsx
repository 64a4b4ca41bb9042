/**
 * Pinned and recent workbooks. One stop for Tab, arrows from there; Enter opens, P pins, F2 renames,
 * Delete moves to the bin, and the menu of each row has it all.
 */
import {
  type KeyboardEvent,
  type ReactElement,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { LibraryEntry } from '../../../shared/ipc/contract.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { classNames } from '../../ui/class-names.ts';
import { actionOfKey, type EntryAction, type OnEntryAction } from './entry-actions.ts';
import css from './list.module.css';
import { WorkbookRow } from './workbook-row.tsx';

export interface WorkbookListHandle {
  /** Into the row where the person was last, or the first. */
  focus(): void;
}

export interface WorkbookListProps {
  /** Pinned ones first. */
  readonly entries: readonly LibraryEntry[];
  readonly now: Date;
  /** The entry that has the focus from the start; null leaves it where it is. */
  readonly first: string | null;
  readonly onAction: OnEntryAction;
  readonly ref?: Ref<WorkbookListHandle>;
}

export function WorkbookList({ entries, now, first, onAction, ref }: WorkbookListProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  /** Where the person is; the index serves when the entry has gone. */
  const [at, setAt] = useState({ id: first ?? '', index: 0 });
  const pending = useRef(first !== null);
  const stop = entries.find((entry) => entry.id === at.id) ?? entries[Math.min(at.index, entries.length - 1)];

  const focusRow = (id: string | undefined): void => {
    box.current?.querySelector<HTMLElement>(`[data-entry="${id ?? ''}"] th button`)?.focus();
  };
  useImperativeHandle(ref, () => ({ focus: () => focusRow(stop?.id) }));

  // What was done may have moved the row or taken it away, and the focus with it.
  const order = entries.map((entry) => `${entry.pinned ? 'pinned' : ''} ${entry.id}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each new order.
  useLayoutEffect(() => {
    if (!pending.current) return;
    pending.current = false;
    if (document.activeElement === document.body) focusRow(stop?.id);
  }, [order]);

  const run = (action: EntryAction, entry: LibraryEntry): void => {
    pending.current = action !== 'open';
    onAction(action, entry);
  };
  const press = (event: KeyboardEvent): void => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (!(target instanceof HTMLElement) || ctrlKey || metaKey || altKey) return;
    const id = target.closest('[data-entry]')?.getAttribute('data-entry');
    const index = entries.findIndex((entry) => entry.id === id);
    const entry = entries[index];
    if (!entry || target.closest('[role="menu"]')) return;
    const next = rowOfKey(key, index, entries.length);
    const action = actionOfKey(key, entry);
    if (next !== null) focusRow(entries[next]?.id);
    else if (action !== null) run(action, entry);
    else return;
    event.preventDefault();
  };

  const group = (title: string, members: readonly LibraryEntry[], hasHead: boolean): ReactElement | null =>
    members.length === 0 ? null : (
      <section className={css.group} aria-label={title}>
        <h2 className={css.heading}>{title}</h2>
        <table className={css.table}>
          <colgroup>
            <col />
            <col className={css.figure} />
            <col className={css.written} />
            <col className={css.edited} />
            <col className={css.more} />
          </colgroup>
          <Columns hidden={!hasHead} />
          <tbody>
            {members.map((entry) => (
              <WorkbookRow
                key={entry.id}
                entry={entry}
                now={now}
                isStop={entry.id === stop?.id}
                onAction={run}
                onFocus={() => setAt({ id: entry.id, index: entries.indexOf(entry) })}
              />
            ))}
          </tbody>
        </table>
      </section>
    );
  const pinned = entries.filter((entry) => entry.pinned);
  const recent = entries.filter((entry) => !entry.pinned);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows inside, which are buttons.
    <div ref={box} onKeyDown={press}>
      {group(strings.home.pinned, pinned, true)}
      {group(strings.home.recent, recent, pinned.length === 0)}
    </div>
  );
}

/** Home and End as in every list; arrows stop at the ends. */
function rowOfKey(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function Columns({ hidden }: { readonly hidden: boolean }): ReactElement {
  const { columns, actionsColumn } = strings.home;
  return (
    <thead className={classNames(hidden && css.hiddenHead)}>
      <tr>
        <th scope="col">{columns.workbook}</th>
        <th scope="col" className={css.figure}>
          {columns.goal}
        </th>
        <th scope="col" className={css.written}>
          {columns.written}
        </th>
        <th scope="col" className={css.edited}>
          {columns.edited}
        </th>
        <th scope="col" className={css.more}>
          <span className={css.unseen}>{actionsColumn}</span>
        </th>
      </tr>
    </thead>
  );
}
