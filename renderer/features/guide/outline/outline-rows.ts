/** The outline as one list of rows: groups, and the sections of those that are open. */
import { strings } from '../../../../shared/strings/catalogue.ts';
import { sectionsOf } from '../../../../shared/template/find.ts';
import type { Part, Section, Template } from '../../../../shared/template/types.ts';
import { type Progress, sectionProgress } from '../../../../shared/workbook/progress.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';

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

export type OutlineRow = GroupRow | SectionRow;

/** Visible sections in the order of the outline, for previous and next. */
export const sectionsInOrder = (template: Template): readonly Section[] =>
  outlineParts.flatMap((part) => sectionsOf(template, part));

export const isComplete = (progress: Progress): boolean =>
  progress.total > 0 && progress.missing.length === 0 && progress.written >= progress.total;

export function outlineRows(workbook: Workbook, folded: readonly string[]): readonly OutlineRow[] {
  const groups = outlineParts
    .map((part) => ({ part, sections: sectionsOf(workbook.template, part) }))
    .filter(({ sections }) => sections.length > 0);
  return groups.flatMap(({ part, sections }, index): readonly OutlineRow[] => {
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
}

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
    const names = !row ? [] : row.kind === 'group' ? [row.title] : [row.section.short, row.id];
    if (names.some((name) => name.toLowerCase().startsWith(wanted))) return index;
  }
  return null;
}
