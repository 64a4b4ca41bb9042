/** The template inside a workbook from elsewhere: whatever its faults, the workbook opens. */
import { strings } from '../../strings/catalogue.ts';
import { plainTexts } from '../plain-texts.ts';
import { isRaw } from '../raw.ts';
import { shippedTemplate } from '../shipped/catalogue.ts';
import { fullTemplate } from '../shipped/full.ts';
import type { Template } from '../types.ts';
import { validateTemplate } from '../validate.ts';
import { mendFaults } from './mend-faults.ts';
import { mendShape } from './mend-shape.ts';

export interface Mended {
  readonly template: Template;
  /** A sentence for each thing that was changed; empty for a sound template, which comes back as it was. */
  readonly remarks: readonly string[];
}

/** A template that can be used; a sound one comes back as it is. */
export function mendTemplate(read: unknown): Mended {
  const plain = plainTexts(read);
  const { value } = plain;
  const remarks = new Set(plain.cleaned === 0 ? [] : [strings.template.unseen(plain.cleaned)]);
  const sound = validateTemplate(value);
  if (sound.ok) return { template: sound.value, remarks: [...remarks] };
  const tell = (remark: string): void => {
    remarks.add(remark);
  };
  const shaped = mendShape(value, tell);
  const mended = shaped && mendFaults(shaped, tell);
  if (mended && validateTemplate(mended).ok) return { template: mended, remarks: [...remarks] };
  const known = isRaw(value) && typeof value.id === 'string' ? shippedTemplate(value.id) : undefined;
  const instead = known ?? fullTemplate;
  return { template: instead, remarks: [strings.template.mended.replaced(instead.title)] };
}
