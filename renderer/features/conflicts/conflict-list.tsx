/** The list: by severity, largest first; two lines a conflict. One stop for Tab, arrows inside. */
import { type KeyboardEvent, type ReactElement, useRef } from 'react';
import { severities } from '../../../shared/checks/finding.ts';
import type { RegisterEntry } from '../../../shared/checks/register.ts';
import { sayIn } from '../../../shared/checks/say.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { rowLabel } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { SeverityLabel } from '../../ui/severity-mark.tsx';
import listCss from './conflict-list.module.css';
import css from './conflicts.module.css';
import { type Shown, sectionsOfEntry } from './filters.ts';
import { peopleOptions } from './people-options.ts';

const text = strings.conflicts;

export function ConflictList({
  workbook,
  entries,
  current,
  shown,
  onShow,
  onChoose,
  onChecks,
}: {
  readonly workbook: Workbook;
  readonly entries: readonly RegisterEntry[];
  readonly current: string | null;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  readonly onChoose: (key: string) => void;
  readonly onChecks: () => void;
}): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const open = entries.filter((entry) => entry.status === 'open');
  const settled = entries.filter((entry) => entry.status !== 'open');
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const at = entries.findIndex((entry) => entry.key === current);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
    const next = to === undefined ? undefined : entries[to];
    if (!next) return;
    event.preventDefault();
    onChoose(next.key);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(next.key)}"]`)?.focus(),
    );
  };
  const group = (title: ReactElement, members: readonly RegisterEntry[], count: string): ReactElement => (
    <>
      <h2 className={listCss.group}>
        {title}
        <span className={css.dim}>{count}</span>
      </h2>
      <ul>
        {members.map((entry) => (
          <li key={entry.key}>
            <button
              type="button"
              className={listCss.entry}
              data-key={entry.key}
              aria-current={entry.key === current || undefined}
              tabIndex={entry.key === current ? 0 : -1}
              onClick={() => onChoose(entry.key)}
            >
              <Lines workbook={workbook} entry={entry} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
  return (
    <section className={listCss.list} aria-label={text.list}>
      <header className={listCss.head}>
        <h1 tabIndex={-1} data-section-heading="">
          {strings.words.views.conflicts}
        </h1>
        <span className={css.space} />
        <Button small kind="quiet" onClick={onChecks}>
          {text.checks}
        </Button>
        <span className={css.dim}>
          {text.openCount(open.filter((one) => one.severity !== 'info').length)}
        </span>
      </header>
      <div className={listCss.filters}>
        <Select
          label={text.severity}
          value={shown.severity}
          options={[
            { id: 'all', label: text.all },
            ...severities.map((id) => ({ id, label: text.severities[id] })),
          ]}
          onChange={(severity) => onShow({ ...shown, severity })}
        />
        <Select
          label={text.plan}
          value={shown.part}
          options={[
            { id: 'all', label: text.all },
            ...(['marketing', 'sales', 'agreement'] as const).map((id) => ({
              id,
              label: strings.words.parts[id],
            })),
          ]}
          onChange={(part) => onShow({ ...shown, part })}
        />
        <Select
          label={text.owner}
          value={shown.owner}
          options={[
            { id: 'all', label: text.all },
            { id: 'none', label: text.noOwner },
            ...peopleOptions(workbook),
          ]}
          onChange={(owner) => onShow({ ...shown, owner })}
        />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys over the buttons inside. */}
      <div ref={list} className={listCss.scroll} onKeyDown={press}>
        {severities.map((severity) => {
          const members = open.filter((entry) => entry.severity === severity);
          return members.length === 0 ? null : (
            <div key={severity}>
              {group(<SeverityLabel severity={severity} />, members, String(members.length))}
            </div>
          );
        })}
        {settled.length > 0 &&
          group(<span className={css.closed}>= {text.closed}</span>, settled, text.closedCount(settled))}
      </div>
    </section>
  );
}

function Lines({
  workbook,
  entry,
}: {
  readonly workbook: Workbook;
  readonly entry: RegisterEntry;
}): ReactElement {
  const say = sayIn(workbook);
  const sections = sectionsOfEntry(workbook, entry);
  const owner = entry.decision?.owner ?? null;
  const due = entry.decision?.due ?? null;
  const cost = entry.finding?.cost ?? (entry.money === null ? '' : say.money(entry.money));
  const taken = text.takenBy(
    owner === null ? null : rowLabel(workbook, ['people'], owner),
    due === null ? null : say.date(due),
  );
  // What is said for information alone is nobody's to settle.
  const whose = entry.severity === 'info' && owner === null ? '' : taken;
  const standing = entry.status === 'open' ? whose : text.statuses[entry.status];
  return (
    <>
      <span className={listCss.line}>
        <span className={listCss.title}>{entry.title}</span>
        <b>{cost}</b>
      </span>
      <span className={listCss.line}>
        <span className={listCss.meta}>{text.where(entry.check ?? '', sections)}</span>
        <span className={listCss.meta}>{entry.reopened ? text.reopenedAnd(taken) : standing}</span>
      </span>
    </>
  );
}
