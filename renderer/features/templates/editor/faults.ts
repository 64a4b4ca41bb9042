/** Where a fault of the template is mended in the editor. */
import { findField, findSection, findTable } from '../../../../shared/template/find.ts';
import type { Template } from '../../../../shared/template/types.ts';
import type { TemplateFault } from '../../../../shared/template/validate.ts';
import { placeOf, propertyPlace } from './places.ts';

/** The place of the editor; null when the template no longer has it. */
export function faultPlace(template: Template, { place }: Pick<TemplateFault, 'place'>): string | null {
  if (findSection(template, place)) return place;
  const field = findField(template, place);
  if (field) return slotPlace(placeOf(field.section.id, field.field.id), field.field.formula !== undefined);
  const [, id = '', column] = place.split('.');
  const found = findTable(template, id);
  if (!found) return null;
  const table = placeOf(found.section.id, id);
  if (column === undefined) return table;
  const slot = found.table.columns.find((one) => one.id === column);
  return slotPlace(placeOf(table, column), slot?.formula !== undefined);
}

export const faultSection = (template: Template, fault: TemplateFault): string | null =>
  faultPlace(template, fault)?.split(/[/#]/)[0] ?? null;

/** What is computed is mended at its formula. */
const slotPlace = (place: string, isComputed: boolean): string =>
  isComputed ? propertyPlace(place, 'formula') : place;
