/** The outline: a tree of the plan's parts and sections with their progress; any section in one press. */
import {
  ChevronDown,
  ChevronRight,
  Columns2,
  EqualNot,
  Layers,
  LayoutDashboard,
  type LucideIcon,
} from 'lucide-react';
import { type KeyboardEvent, type ReactElement, useDeferredValue, useEffect, useRef, useState } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { findSection } from '../../../../shared/template/find.ts';
import { shownId } from '../../../../shared/template/place-name.ts';
import { Hidden } from '../../../ui/hidden.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { type Severity, SeverityMark } from '../../../ui/severity-mark.tsx';
import { useGuide, useSession, useWorkbook } from '../context.ts';
import { focusSection, useOpenPlace } from '../open-place.ts';
import { PartMark, ProgressRing, progressWords } from './marks.tsx';
import css from './outline.module.css';
import {
  type GroupRow,
  type OutlineRow,
  outlineRows,
  rowForKey,
  rowForText,
  type SectionRow,
  sectionFindings,
  type ViewRow,
} from './outline-rows.ts';

/** Letters typed within this time belong together. */
const TYPE_AHEAD = 800;

export function Outline({ current }: { readonly current: string | null }): ReactElement {
  const { store, session } = useGuide();
  const openPlace = useOpenPlace();
  // Progress follows typing, but never holds it up.
  const workbook = useDeferredValue(useWorkbook());
  const folded = useSession((state) => state.folded);
  const rows = outlineRows(workbook, folded);
  const findings = sectionFindings(workbook);
  const [active, setActive] = useState<string | null>(null);
  const typed = useRef({ text: '', at: 0 });
  const tree = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    rows.findIndex((row) => row.id === (active ?? current)),
  );

  // Wherever a jump led from, the outline shows where one is now.
  useEffect(() => {
    if (current === null) return;
    const part = findSection(store.getState().workbook.template, current)?.part;
    if (part !== undefined) session.setFolded(part, false);
    setActive(null);
  }, [store, session, current]);
  const inView = useRef<string | null>(null);
  useEffect(() => {
    if (current === null || inView.current === current) return;
    const row = tree.current?.querySelector(`[data-row="${CSS.escape(current)}"]`);
    // Not there while its part is still folded.
    if (!row) return;
    inView.current = current;
    row.scrollIntoView({ block: 'nearest' });
  });

  const focusRow = (index: number): void => {
    const row = rows[index];
    if (!row) return;
    setActive(row.id);
    tree.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row.id)}"]`)?.focus();
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[at];
    const target = rowForKey(rows, at, event.key);
    if (target !== null) focusRow(target);
    else if (event.key === 'ArrowRight' && row?.kind === 'group') session.setFolded(row.id, false);
    else if (event.key === 'ArrowLeft' && row?.kind === 'group') session.setFolded(row.id, true);
    else if (event.key === 'Enter' && row) openRow(row);
    else if (event.key.length === 1) {
      const fresh = event.timeStamp - typed.current.at > TYPE_AHEAD;
      // A space opens the row, but inside a name that is being typed it is a letter of the name.
      if (fresh && event.key === ' ') {
        if (row) openRow(row);
        event.preventDefault();
        return;
      }
      typed.current = { text: (fresh ? '' : typed.current.text) + event.key, at: event.timeStamp };
      const found = rowForText(rows, at, typed.current.text);
      if (found !== null) focusRow(found);
    } else return;
    event.preventDefault();
  };
  const openRow = (row: OutlineRow): void => {
    setActive(row.id);
    if (row.kind === 'group') session.setFolded(row.id, row.open);
    else if (row.kind === 'view') {
      session.openView(row.id);
      requestAnimationFrame(focusSection);
    } else openPlace(row.id);
  };
  return (
    <div ref={tree} role="tree" className={css.tree} aria-label={strings.guide.outline} onKeyDown={press}>
      {rows.map((row, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of all its rows.
        <div
          key={row.id}
          role="treeitem"
          className={css[row.kind]}
          data-row={row.id}
          data-setup={row.kind === 'group' && row.id === 'setup' ? '' : undefined}
          tabIndex={index === at ? 0 : -1}
          aria-level={row.kind === 'section' ? 2 : 1}
          aria-posinset={row.position}
          aria-setsize={row.size}
          aria-expanded={row.kind === 'group' ? row.open : undefined}
          aria-current={row.id === current ? 'page' : undefined}
          aria-selected={row.id === current}
          title={row.kind === 'section' ? undefined : row.title}
          onClick={() => openRow(row)}
        >
          {row.kind === 'group' && <Group row={row} />}
          {row.kind === 'view' && <View row={row} />}
          {row.kind === 'section' && <Line row={row} finding={findings.get(row.id)} />}
        </div>
      ))}
    </div>
  );
}

function Group({ row }: { readonly row: GroupRow }): ReactElement {
  const Chevron = row.open ? ChevronDown : ChevronRight;
  return (
    <>
      <Chevron className={css.chevron} size={14} strokeWidth={1.6} aria-hidden="true" />
      <PartMark part={row.id} />
      <span className={css.name}>{row.title}</span>
      <span className={css.count}>
        {strings.guide.groupDone(row.done, row.total)}
        <Hidden> {strings.guide.sectionsComplete}</Hidden>
      </span>
    </>
  );
}

const viewIcons: { readonly [V in ViewRow['id']]: LucideIcon } = {
  dashboard: LayoutDashboard,
  conflicts: EqualNot,
  assumptions: Columns2,
  scenarios: Layers,
};

function View({ row }: { readonly row: ViewRow }): ReactElement {
  return (
    <>
      <span className={css.mark} data-part={row.id}>
        <Icon of={viewIcons[row.id]} />
      </span>
      <span className={css.name}>{row.title}</span>
      {row.count !== null && row.count > 0 && <span className={css.count}>{row.count}</span>}
    </>
  );
}

function Line({
  row,
  finding,
}: {
  readonly row: SectionRow;
  readonly finding: { readonly count: number; readonly worst: Severity } | undefined;
}): ReactElement {
  return (
    <>
      <span className={css.id}>{shownId(row.section)}</span>
      <span className={css.name}>{row.section.short}</span>
      {finding && (
        <span className={css.finding} data-severity={finding.worst}>
          <SeverityMark severity={finding.worst} />
          <span>{finding.count}</span>
          <Hidden> {strings.guide.findingsHere(finding.count)}</Hidden>
        </span>
      )}
      <ProgressRing progress={row.progress} />
      <Hidden>, {progressWords(row.progress)}</Hidden>
    </>
  );
}
