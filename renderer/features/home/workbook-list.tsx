/**
 * Pinned and recent workbooks. One stop for Tab, arrows from there; Enter opens, P pins, F2 renames,
 * Delete moves to the bin, and the menu of each row has it all.
 */
import { type ReactElement, type Ref, useImperativeHandle } from 'react';
import type { LibraryEntry } from '../../../shared/ipc/contract.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { RowGroup } from '../../ui/row-list.tsx';
import { useRowList } from '../../ui/use-row-list.ts';
import { actionOfKey, type EntryAction, type OnEntryAction } from './entry-actions.ts';
import css from './list.module.css';
import { WorkbookRow } from './workbook-row.tsx';

export interface WorkbookListHandle {
  /** Into the row where the person was last, or the first. */
  focus(): void;
}

export interface WorkbookListProps {
  readonly entries: readonly LibraryEntry[];
  readonly now: Date;
  /** The entry that has the focus from the start; null leaves it where it is. */
  readonly first: string | null;
  readonly onAction: OnEntryAction;
  readonly ref?: Ref<WorkbookListHandle>;
}

export function WorkbookList({ entries, now, first, onAction, ref }: WorkbookListProps): ReactElement {
  const pinned = entries.filter((entry) => entry.pinned);
  const recent = entries.filter((entry) => !entry.pinned);
  const rows = [...pinned, ...recent];
  const run = (action: EntryAction, entry: LibraryEntry): void => {
    list.expectMove(action !== 'open');
    onAction(action, entry);
  };
  const list = useRowList({
    rows,
    order: rows.map((entry) => `${entry.pinned ? 'pinned' : ''} ${entry.id}`).join(),
    first,
    onKey: (key, entry) => {
      const action = actionOfKey(key, entry);
      if (action !== null) run(action, entry);
      return action !== null;
    },
  });
  useImperativeHandle(ref, () => ({ focus: list.focus }));

  const { columns, actionsColumn } = strings.home;
  const group = (title: string, members: readonly LibraryEntry[], hasHead: boolean): ReactElement | null =>
    members.length === 0 ? null : (
      <RowGroup
        title={title}
        columns={[
          { label: columns.workbook },
          { label: columns.goal, className: css.figure },
          { label: columns.written, className: css.written },
          { label: columns.edited, className: css.edited },
        ]}
        menuColumn={actionsColumn}
        hasHead={hasHead}
      >
        {members.map((entry) => (
          <WorkbookRow
            key={entry.id}
            entry={entry}
            now={now}
            isStop={entry.id === list.stop}
            onAction={run}
            onFocus={() => list.onFocus(entry.id)}
          />
        ))}
      </RowGroup>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows inside, which are buttons.
    <div ref={list.box} onKeyDown={list.press}>
      {group(strings.home.pinned, pinned, true)}
      {group(strings.home.recent, recent, pinned.length === 0)}
    </div>
  );
}
