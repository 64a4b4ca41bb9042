/** Which templates of the library a workbook can be updated to. */
import type { TemplateEntry } from '../../../../shared/ipc/contract.ts';
import type { Template } from '../../../../shared/template/types.ts';
import { origins } from '../origins.ts';

/** Usable ones, the newer state of its own template first; an unchanged state of that is no update. */
export const updateTargets = (
  entries: readonly TemplateEntry[],
  template: Template,
): readonly TemplateEntry[] => {
  const rank = ({ id, origin }: TemplateEntry): number => (id === template.id ? -1 : origins.indexOf(origin));
  return entries
    .filter(
      ({ id, version, problem }) => problem === null && (id !== template.id || version !== template.version),
    )
    .toSorted((one, other) => rank(one) - rank(other));
};

/** The newer state of the workbook's own template, or null. */
export const newerState = (entries: readonly TemplateEntry[], template: Template): TemplateEntry | null =>
  entries.find(
    ({ id, version, problem }) => id === template.id && version > template.version && problem === null,
  ) ?? null;
