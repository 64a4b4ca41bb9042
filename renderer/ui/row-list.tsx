/** Rows that are opened by their name, in titled groups, each with a menu of all it can do. */
import { Ellipsis } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import hidden from './hidden.module.css';
import { Hidden } from './hidden.tsx';
import type { MenuGroups } from './menu.tsx';
import { MenuButton } from './menu-button.tsx';
import css from './row-list.module.css';
import { SeverityMark } from './severity-mark.tsx';

export interface RowColumn {
  readonly label: string;
  /** On the column and its head: the width, the side it is set to. */
  readonly className?: string | undefined;
}

export interface RowGroupProps {
  readonly title: string;
  /** The first is that of the names. */
  readonly columns: readonly RowColumn[];
  /** The head of the column of menus, for screen readers. */
  readonly menuColumn: string;
  /** Only the first group shows its head. */
  readonly hasHead: boolean;
  readonly children: ReactNode;
}

export function RowGroup({ title, columns, menuColumn, hasHead, children }: RowGroupProps): ReactElement {
  return (
    <section className={css.group} aria-label={title}>
      <h2 className={css.heading}>{title}</h2>
      <table className={css.table}>
        <colgroup>
          {columns.map(({ label, className }) => (
            <col key={label} className={className} />
          ))}
          <col className={css.more} />
        </colgroup>
        <thead className={hasHead ? undefined : hidden.hidden}>
          <tr>
            {columns.map(({ label, className }) => (
              <th key={label} scope="col" className={className}>
                {label}
              </th>
            ))}
            <th scope="col" className={css.more}>
              <Hidden>{menuColumn}</Hidden>
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

export interface RowLineProps {
  readonly id: string;
  readonly title: string;
  /** Beside the name. */
  readonly tag?: ReactNode;
  /** Under the name; '' for none. */
  readonly sub: string;
  /** What is wrong with it, under that. */
  readonly problem?: { readonly title: string; readonly text: string } | undefined;
  /** The one row that Tab stops at. */
  readonly isStop: boolean;
  readonly menuLabel: string;
  readonly menu: MenuGroups;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
  /** The cells between the name and the menu. */
  readonly children: ReactNode;
}

export function RowLine(props: RowLineProps): ReactElement {
  const { id, title, tag, sub, problem, isStop, menuLabel, menu, onOpen, onFocus, children } = props;
  const tabIndex = isStop ? 0 : -1;
  return (
    <tr
      className={css.row}
      data-entry={id}
      onFocus={onFocus}
      onContextMenu={(event) => {
        event.preventDefault();
        event.currentTarget.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
      }}
    >
      <th scope="row">
        <span className={css.name}>
          <button type="button" className={css.open} tabIndex={tabIndex} onClick={onOpen}>
            {title}
          </button>
          {tag}
        </span>
        {sub !== '' && <span className={css.sub}>{sub}</span>}
        {problem && (
          <span className={css.problem}>
            <ProblemWords {...problem} />
          </span>
        )}
      </th>
      {children}
      <td className={css.more}>
        <MenuButton icon={Ellipsis} label={menuLabel} groups={menu} align="end" tabIndex={tabIndex} />
      </td>
    </tr>
  );
}

/** In place of the cells of a row that cannot be used: what is wrong, and why. */
export function ProblemCell(props: {
  readonly title: string;
  readonly text: string;
  readonly span: number;
}): ReactElement {
  return (
    <td className={css.problem} colSpan={props.span}>
      <ProblemWords title={props.title} text={props.text} />
    </td>
  );
}

function ProblemWords({ title, text }: { readonly title: string; readonly text: string }): ReactElement {
  return (
    <span>
      <SeverityMark severity="blocker" />
      <span>
        <b>{title}.</b> {text}
      </span>
    </span>
  );
}
