/** Where a fault of the template is mended in the editor. */
import { findField, findSection, findTable } from '../../../../shared/template/find.ts';
import type { Template } from '../../../../shared/template/types.ts';
import type { WritingFault } from '../../../../shared/template/validate.ts';
import { placeOf, propertyPlace } from './places.ts';

/** The property whose box a fault is said at. */
const propertyOf: { readonly [K in WritingFault['kind']]?: string } = {
  'double-name': 'label',
  'double-month': 'month',
  choices: 'choices',
  'double-choice': 'choices',
  bounds: 'min',
  reference: 'ref',
  narrowing: 'ref',
  formula: 'formula',
  circle: 'formula',
  default: 'default',
};

/** The place of the editor, its section where the template has lost the place itself; null when it has neither. */
export function faultPlace(
  template: Template,
  { place, kind }: Pick<WritingFault, 'place' | 'kind'>,
): string | null {
  if (findSection(template, place)) return place;
  const property = propertyOf[kind];
  const at = (slot: string): string => (property === undefined ? slot : propertyPlace(slot, property));
  const field = findField(template, place);
  if (field) return at(placeOf(field.section.id, field.field.id));
  const [first = '', id = '', column] = place.split('.');
  const found = first === 'T' ? findTable(template, id) : undefined;
  if (!found) return findSection(template, first) ? first : null;
  const table = placeOf(found.section.id, id);
  return column === undefined ? table : at(placeOf(table, column));
}

export const faultSection = (template: Template, fault: WritingFault): string | null =>
  faultPlace(template, fault)?.split(/[/#]/)[0] ?? null;

/** Whether the fault lies at the place, as faults name it, or inside it. */
export const liesIn = ({ place, others = [] }: WritingFault, outer: string): boolean =>
  [place, ...others].some((one) => one === outer || one.startsWith(`${outer}.`));

/** What is wrong with a property of the field or column that faults call `place`; null when nothing is. */
export const faultAt = (faults: readonly WritingFault[], place: string, property: string): string | null =>
  faults.find(
    (fault) => propertyOf[fault.kind] === property && [fault.place, ...(fault.others ?? [])].includes(place),
  )?.message ?? null;
