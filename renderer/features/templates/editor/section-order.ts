/** The sections as the outline lists them: the plan first, the set-up last. */
import type { TemplateChange } from '../../../../shared/template/edit/change.ts';
import { sectionsOfPart } from '../../../../shared/template/find.ts';
import { partsInOrder, type Section, type Template } from '../../../../shared/template/types.ts';

export const sectionsInOrder = (template: Template): readonly Section[] =>
  partsInOrder.flatMap((part) => sectionsOfPart(template, part));

/** The section before or after its neighbour in the same part; null at the end of it. */
export function sectionMove(template: Template, section: Section, step: 1 | -1): TemplateChange | null {
  const siblings = sectionsOfPart(template, section.part);
  const to = siblings.findIndex(({ id }) => id === section.id) + step;
  return siblings[to] === undefined ? null : { kind: 'move-section', section: section.id, to };
}

/** The section that is shown when this one goes. */
export function sectionBeside(template: Template, id: string): string {
  const all = sectionsInOrder(template);
  const at = all.findIndex((section) => section.id === id);
  return (all[at + 1] ?? all[at - 1])?.id ?? id;
}
