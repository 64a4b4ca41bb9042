/** The outline as one list of rows: groups, and the sections of those that are open. */
import { type Severity, severities } from '../../../../shared/checks/finding.ts';
import { openConflicts } from '../../../../shared/checks/register.ts';
import { derived } from '../../../../shared/plan/derived.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { sectionAt, sectionsOf } from '../../../../shared/template/find.ts';
import type { Part, Section, Template } from '../../../../shared/template/types.ts';
import { type Progress, sectionProgress } from '../../../../shared/workbook/progress.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import { type ViewId, viewIds } from '../../../state/drafts.ts';

/** The order of the outline: the plan first, the set-up last. */
export const outlineParts = [
  'company',
  'marketing',
  'sales',
  'agreement',
  'setup',
] as const satisfies readonly Part[];

export interface GroupRow {
  readonly kind: 'group';
  readonly id: Part;
  readonly title: string;
  readonly open: boolean;
  /** Sections with nothing required missing, of all. */
  readonly done: number;
  readonly total: number;
  readonly position: number;
  readonly size: number;
}

export interface SectionRow {
  readonly kind: 'section';
  readonly id: string;
  readonly section: Section;
  readonly progress: Progress;
  readonly part: Part;
  readonly position: number;
  readonly size: number;
}

/** A view over both plans, above the parts. */
export interface ViewRow {
  readonly kind: 'view';
  readonly id: ViewId;
  readonly title: string;
  readonly count: number | null;
  readonly position: number;
  readonly size: number;
}

export type OutlineRow = ViewRow | GroupRow | SectionRow;

/** Visible sections in the order of the outline, for previous and next. */
export const sectionsInOrder = (template: Template): readonly Section[] =>
  outlineParts.flatMap((part) => sectionsOf(template, part));

export const isComplete = (progress: Progress): boolean =>
  progress.total > 0 && progress.missing.length === 0 && progress.written >= progress.total;

export function outlineRows(workbook: Workbook, folded: readonly string[]): readonly OutlineRow[] {
  const views = viewIds.map(
    (id, at): ViewRow => ({
      kind: 'view',
      id,
      title: strings.words.views[id],
      count: viewCount(workbook, id),
      position: at + 1,
      size: viewIds.length,
    }),
  );
  const groups = outlineParts
    .map((part) => ({ part, sections: sectionsOf(workbook.template, part) }))
    .filter(({ sections }) => sections.length > 0);
  const parts = groups.flatMap(({ part, sections }, index): readonly OutlineRow[] => {
    const rows = sections.map(
      (section, place): SectionRow => ({
        kind: 'section',
        id: section.id,
        section,
        progress: sectionProgress(workbook, section),
        part,
        position: place + 1,
        size: sections.length,
      }),
    );
    const countable = rows.filter((row) => row.progress.total > 0);
    const group: GroupRow = {
      kind: 'group',
      id: part,
      title: strings.words.parts[part],
      open: !folded.includes(part),
      done: countable.filter((row) => isComplete(row.progress)).length,
      total: countable.length,
      position: index + 1,
      size: groups.length,
    };
    return group.open ? [group, ...rows] : [group];
  });
  return [...views, ...parts];
}

/** What waits in a view; null where a number would say nothing. */
function viewCount(workbook: Workbook, view: ViewId): number | null {
  if (view === 'conflicts') return openConflicts(workbook).length;
  return view === 'scenarios' ? Object.keys(workbook.scenarios).length : null;
}

/** The findings that stand in each section: how many, and how bad the worst is. */
export const sectionFindings = derived(
  (read): ReadonlyMap<string, { readonly count: number; readonly worst: Severity }> => {
    const template = read.template();
    const found = new Map<string, { count: number; worst: Severity }>();
    for (const { finding } of read.from(openConflicts)) {
      if (!finding) continue;
      const sections = new Set(finding.places.map((place) => sectionAt(template, place)?.id));
      for (const section of sections) {
        if (section === undefined) continue;
        const before = found.get(section);
        const isWorse = before && severities.indexOf(finding.severity) > severities.indexOf(before.worst);
        found.set(section, {
          count: (before?.count ?? 0) + 1,
          worst: before && isWorse ? before.worst : finding.severity,
        });
      }
    }
    return found;
  },
);

/** The row a key leads to, or null when the key means something else. */
export function rowForKey(rows: readonly OutlineRow[], at: number, key: string): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, rows.length - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return rows.length - 1;
    case 'ArrowLeft': {
      const row = rows[at];
      if (row?.kind !== 'section') return null;
      return rows.findIndex((other) => other.kind === 'group' && other.id === row.part);
    }
    case 'ArrowRight': {
      const row = rows[at];
      return row?.kind === 'group' && row.open ? Math.min(at + 1, rows.length - 1) : null;
    }
    default:
      return null;
  }
}

/** The next row whose name or id begins with what was typed; null when there is none. */
export function rowForText(rows: readonly OutlineRow[], at: number, typed: string): number | null {
  const wanted = typed.toLowerCase();
  // A second letter narrows where the first one led; a first letter moves on.
  const start = wanted.length > 1 ? at : at + 1;
  for (let step = 0; step < rows.length; step++) {
    const index = (start + step) % rows.length;
    const row = rows[index];
    const names = !row ? [] : row.kind === 'section' ? [row.section.short, row.id] : [row.title];
    if (names.some((name) => name.toLowerCase().startsWith(wanted))) return index;
  }
  return null;
}
