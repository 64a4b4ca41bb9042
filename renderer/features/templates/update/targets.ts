/** Which templates of the library a workbook can be updated to. */
import type { TemplateEntry } from '../../../../shared/ipc/contract.ts';
import type { Template } from '../../../../shared/template/types.ts';

/** Usable ones; an unchanged state of its own template is no update. */
export const updateTargets = (
  entries: readonly TemplateEntry[],
  template: Template,
): readonly TemplateEntry[] =>
  entries.filter(
    ({ id, version, problem }) => problem === null && (id !== template.id || version !== template.version),
  );

/** The newer state of the workbook's own template, or null. */
export const newerState = (entries: readonly TemplateEntry[], template: Template): TemplateEntry | null =>
  entries.find(
    ({ id, version, problem }) => id === template.id && version > template.version && problem === null,
  ) ?? null;

/** What is meant most likely: the newer state, an own one of the same origin, the first there is. */
export function likelyTarget(entries: readonly TemplateEntry[], template: Template): TemplateEntry | null {
  const targets = updateTargets(entries, template);
  const root = template.base ?? template.id;
  const related = targets.find(({ origin, base }) => origin === 'own' && base === root);
  return (
    newerState(entries, template) ??
    related ??
    targets.find(({ origin }) => origin === 'own') ??
    targets[0] ??
    null
  );
}
