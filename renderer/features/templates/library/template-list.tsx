/**
 * The templates by origin. One stop for Tab, arrows from there; Enter edits or shows, N starts a workbook,
 * D duplicates, and the menu of each row has it all.
 */
import type { ReactElement } from 'react';
import type { TemplateEntry } from '../../../../shared/ipc/contract.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { editedWords } from '../../../ui/edited-words.ts';
import { Hidden } from '../../../ui/hidden.tsx';
import { RowGroup, RowLine } from '../../../ui/row-list.tsx';
import { useRowList } from '../../../ui/use-row-list.ts';
import { origins } from '../origins.ts';
import css from './list.module.css';
import {
  isUnreadable,
  type OnTemplateAction,
  openingOf,
  type TemplateAction,
  templateActionOfKey,
  templateActions,
  whyNot,
} from './template-actions.ts';
import { templateTitle } from './template-text.ts';

export interface TemplateListProps {
  readonly entries: readonly TemplateEntry[];
  readonly now: Date;
  /** The template that has the focus from the start; null: the first. */
  readonly first: string | null;
  readonly onAction: OnTemplateAction;
  /** Says why a key does nothing on that template. */
  readonly onRefused: (reason: string) => void;
}

const text = strings.templatesLibrary;

export function TemplateList({ entries, now, first, onAction, onRefused }: TemplateListProps): ReactElement {
  const groups = origins
    .map((origin) => ({ origin, members: entries.filter((entry) => entry.origin === origin) }))
    .filter(({ members }) => members.length > 0);
  const rows = groups.flatMap(({ members }) => members);
  const run = (action: TemplateAction, entry: TemplateEntry): void => {
    list.expectMove(action !== openingOf(entry) && action !== 'start');
    onAction(action, entry);
  };
  const list = useRowList({
    rows,
    order: rows.map(({ id }) => id).join(),
    first: first ?? rows[0]?.id ?? null,
    onKey: (key, entry) => {
      const action = templateActionOfKey(key);
      if (action === null) return false;
      const reason = whyNot(action, entry);
      if (reason === null) run(action, entry);
      else onRefused(reason);
      return true;
    },
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows inside, which are buttons.
    <div ref={list.box} onKeyDown={list.press}>
      {groups.map(({ origin, members }, index) => (
        <RowGroup
          key={origin}
          title={text.origins[origin]}
          columns={[
            { label: text.columns.template },
            { label: text.columns.sections, className: css.figure },
            { label: text.columns.version, className: css.figure },
            { label: text.columns.edited, className: css.edited },
          ]}
          menuColumn={text.actionsColumn}
          hasHead={index === 0}
        >
          {members.map((entry) => (
            <TemplateRow
              key={entry.id}
              entry={entry}
              now={now}
              isStop={entry.id === list.stop}
              onAction={run}
              onFocus={() => list.onFocus(entry.id)}
            />
          ))}
        </RowGroup>
      ))}
    </div>
  );
}

interface TemplateRowProps {
  readonly entry: TemplateEntry;
  readonly now: Date;
  readonly isStop: boolean;
  readonly onAction: OnTemplateAction;
  readonly onFocus: () => void;
}

function TemplateRow({ entry, now, isStop, onAction, onFocus }: TemplateRowProps): ReactElement {
  const title = templateTitle(entry);
  const menu = templateActions(entry).map((group) =>
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
      sub={
        entry.importedFrom === null
          ? entry.description
          : text.importedFrom(entry.importedFrom, entry.description)
      }
      problem={entry.problem === null ? undefined : { title: text.unusable, text: entry.problem }}
      isStop={isStop}
      menuLabel={text.actionsFor(title)}
      menu={menu}
      onOpen={() => onAction(openingOf(entry), entry)}
      onFocus={onFocus}
    >
      <td className={css.figure}>{isUnreadable(entry) ? strings.values.blank : entry.sections}</td>
      <td className={css.figure}>{isUnreadable(entry) ? strings.values.blank : entry.version}</td>
      <td className={css.edited}>
        {entry.editedAt === null ? <NotEdited /> : editedWords(entry.editedAt, now)}
      </td>
    </RowLine>
  );
}

function NotEdited(): ReactElement {
  return (
    <span className={css.blank}>
      <span aria-hidden="true">{strings.values.blank}</span>
      <Hidden>{text.notEditedLong}</Hidden>
    </span>
  );
}
