/** One workbook of the list. Its name opens it; the rest is in its menu and on the keys. */
import type { ReactElement } from 'react';
import type { LibraryEntry } from '../../../shared/ipc/contract.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { editedWords } from '../../ui/edited-words.ts';
import { Hidden } from '../../ui/hidden.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { ProblemCell, RowLine } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { actionsOf, type OnEntryAction } from './entry-actions.ts';
import { goalOf, writtenOf } from './entry-text.ts';
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
  const { title } = entry;
  const menu = actionsOf(entry).map((group) =>
    group.map(({ action, label, keys }) => ({
      id: action,
      label,
      keys,
      onSelect: () => onAction(action, entry),
    })),
  );
  return (
    <RowLine
      id={entry.id}
      title={title}
      tag={entry.sample && <Tag>{strings.home.sampleTag}</Tag>}
      sub={entry.company}
      isStop={isStop}
      menuLabel={strings.home.actionsFor(title)}
      menu={menu}
      onOpen={() => onAction('open', entry)}
      onFocus={onFocus}
    >
      {entry.damaged === null ? (
        <>
          <td className={css.figure}>{goalOf(entry) ?? <NoGoal />}</td>
          <td className={css.written}>
            <ProgressBar fraction={entry.progress} /> {writtenOf(entry)}
          </td>
        </>
      ) : (
        <ProblemCell title={strings.home.damaged} text={entry.damaged} span={2} />
      )}
      <td className={css.edited}>{editedWords(entry.editedAt, now)}</td>
    </RowLine>
  );
}

function NoGoal(): ReactElement {
  return (
    <span className={css.blank}>
      <span aria-hidden="true">{strings.values.blank}</span>
      <Hidden>{strings.home.noGoalLong}</Hidden>
    </span>
  );
}
