/** The template inside a workbook from elsewhere: whatever its faults, the workbook opens. */
import { strings } from '../../strings/catalogue.ts';
import { asNeeded, coreDeviations, coreSlotAt } from '../core-slots.ts';
import { answerKey } from '../find.ts';
import { shippedTemplate } from '../shipped/catalogue.ts';
import { fullTemplate } from '../shipped/full.ts';
import type { Template } from '../types.ts';
import { validateTemplate } from '../validate.ts';
import { mendFaults } from './mend-faults.ts';
import { isRaw, mendShape } from './mend-shape.ts';

export interface Mended {
  readonly template: Template;
  /** A sentence for each thing that was changed; empty for a sound template, which comes back as it was. */
  readonly remarks: readonly string[];
}

/**
 * A template that can be used. A sound one stays itself, but for places of the calculation that mean something
 * else in it: they become again what the calculation needs, as in a faulty one.
 */
export function mendTemplate(value: unknown): Mended {
  const sound = validateTemplate(value);
  if (sound.ok && coreDeviations(sound.value).length === 0) return { template: sound.value, remarks: [] };
  const remarks = new Set<string>();
  const tell = (remark: string): void => {
    remarks.add(remark);
  };
  const shaped = sound.ok ? sound.value : mendShape(value, tell);
  // The calculation's first: formulas over its figures then keep what they compute with.
  const mended = shaped && mendFaults(mendCore(shaped, tell), tell);
  if (mended && validateTemplate(mended).ok) return { template: mended, remarks: [...remarks] };
  const known = isRaw(value) && typeof value.id === 'string' ? shippedTemplate(value.id) : undefined;
  const instead = known ?? fullTemplate;
  return { template: instead, remarks: [strings.template.mended.replaced(instead.title)] };
}

function mendCore(template: Template, tell: (remark: string) => void): Template {
  const deviations = coreDeviations(template);
  if (deviations.length === 0) return template;
  for (const { where, label, property } of deviations)
    tell(strings.template.mended.core(`${where} › ${label}`, strings.template.mended.properties[property]));
  const wrong = new Set(deviations.map(({ place }) => place));
  const neededAt = (place: string) => (wrong.has(place) ? coreSlotAt(place) : undefined);
  return {
    ...template,
    sections: template.sections.map((section) => ({
      ...section,
      fields: section.fields.map((field) => {
        const needed = neededAt(answerKey(section.id, field.id));
        return needed ? asNeeded(field, needed) : field;
      }),
      tables: section.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) => {
          const needed = neededAt(`T.${table.id}.${column.id}`);
          return needed ? asNeeded(column, needed) : column;
        }),
      })),
    })),
  };
}
