/** What of the list is shown. */
import type { Severity } from '../../../shared/checks/finding.ts';
import type { RegisterEntry } from '../../../shared/checks/register.ts';
import { sectionAt } from '../../../shared/template/find.ts';
import type { Part } from '../../../shared/template/types.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';

export interface Shown {
  readonly severity: Severity | 'all';
  /** The part of the plan a finding touches. */
  readonly part: Extract<Part, 'marketing' | 'sales' | 'agreement'> | 'all';
  /** A row of `people`, `none` for conflicts nobody has taken. */
  readonly owner: string;
}

export const allShown: Shown = { severity: 'all', part: 'all', owner: 'all' };

export function matches(workbook: Workbook, entry: RegisterEntry, shown: Shown): boolean {
  if (shown.severity !== 'all' && entry.severity !== shown.severity) return false;
  if (shown.owner !== 'all' && (entry.decision?.owner ?? 'none') !== shown.owner) return false;
  return (
    shown.part === 'all' ||
    (entry.finding?.places ?? []).some((place) => partOf(workbook, place) === shown.part)
  );
}

/** The part of the plan a place stands in. */
export const partOf = ({ template }: Pick<Workbook, 'template'>, place: string): Part | undefined =>
  sectionAt(template, place)?.part;

/** The ids of the sections a finding lives in, in its own order, each once: "M9 and S10". */
export function sectionsOfEntry({ template }: Workbook, entry: RegisterEntry): readonly string[] {
  const ids = (entry.finding?.places ?? []).flatMap((place) => {
    const section = sectionAt(template, place);
    return section && section.part !== 'setup' ? [section.id] : [];
  });
  return [...new Set(ids)];
}
