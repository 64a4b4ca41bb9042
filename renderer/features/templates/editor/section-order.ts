/** The sections as the outline lists them: the plan first, the set-up last. */
import { sectionsOfPart } from '../../../../shared/template/find.ts';
import { partsInOrder, type Section, type Template } from '../../../../shared/template/types.ts';

export const sectionsInOrder = (template: Template): readonly Section[] =>
  partsInOrder.flatMap((part) => sectionsOfPart(template, part));

/** The section that is shown when this one goes. */
export function sectionBeside(template: Template, id: string): string {
  const all = sectionsInOrder(template);
  const at = all.findIndex((section) => section.id === id);
  return (all[at + 1] ?? all[at - 1])?.id ?? id;
}
