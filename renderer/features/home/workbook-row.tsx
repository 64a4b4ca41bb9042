/** One workbook of the list. Its name opens it; the rest is in its menu and on the keys. */
import { Ellipsis } from 'lucide-react';
import type { ReactElement } from 'react';
import type { LibraryEntry } from '../../../shared/ipc/contract.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Hidden } from '../../ui/hidden.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { Tag } from '../../ui/tag.tsx';
import { editedWords } from './edited-words.ts';
import { actionsOf, type OnEntryAction } from './entry-actions.ts';
import { goalOf, titleOf, writtenOf } from './entry-text.ts';
import css from './list.module.css';

export interface WorkbookRowProps {
  readonly entry: LibraryEntry;
  readonly now: Date;
  /** The one row that Tab stops at. */
  readonly isStop: boolean;
  readonly onAction: OnEntryAction;
  readonly onFocus: () => void;
}

export function WorkbookRow({ entry, now, isStop, onAction, onFocus }: WorkbookRowProps): ReactElement {
  const title = titleOf(entry);
  const tabIndex = isStop ? 0 : -1;
  const groups = actionsOf(entry).map((group) =>
    group.map(({ action, label, keys }) => ({
      id: action,
      label,
      keys,
      onSelect: () => onAction(action, entry),
    })),
  );
  return (
    <tr
      className={css.row}
      data-entry={entry.id}
      onFocus={onFocus}
      onContextMenu={(event) => {
        event.preventDefault();
        event.currentTarget.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
      }}
    >
      <th scope="row">
        <span className={css.name}>
          <button
            type="button"
            className={css.open}
            tabIndex={tabIndex}
            onClick={() => onAction('open', entry)}
          >
            {title}
          </button>
          {entry.sample && <Tag>{strings.home.sampleTag}</Tag>}
        </span>
        {entry.company !== '' && <span className={css.company}>{entry.company}</span>}
      </th>
      {entry.damaged === null ? (
        <>
          <td className={css.figure}>{goalOf(entry) ?? <NoGoal />}</td>
          <td className={css.written}>
            <ProgressBar fraction={entry.progress} /> {writtenOf(entry)}
          </td>
        </>
      ) : (
        <td className={css.damaged} colSpan={2}>
          <span>
            <SeverityMark severity="blocker" />
            <span>
              <b>{strings.home.damaged}.</b> {entry.damaged}
            </span>
          </span>
        </td>
      )}
      <td className={css.edited}>{editedWords(entry.editedAt, now)}</td>
      <td className={css.more}>
        <MenuButton
          icon={Ellipsis}
          label={strings.home.actionsFor(title)}
          groups={groups}
          align="end"
          tabIndex={tabIndex}
        />
      </td>
    </tr>
  );
}

function NoGoal(): ReactElement {
  return (
    <span className={css.blank}>
      <span aria-hidden="true">{strings.home.noGoal}</span>
      <Hidden>{strings.home.noGoalLong}</Hidden>
    </span>
  );
}
