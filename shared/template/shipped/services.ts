/**
 * The plan of a services firm (consulting, agency, IT services): every question of the full plan in
 * the words of firms that sell days of people, and what only they have to plan.
 */
import type { Section, Template } from '../types.ts';
import { fullTemplate } from './full.ts';
import { reword } from './reword.ts';
import { agreementWords } from './services/agreement.ts';
import { companyWords } from './services/company.ts';
import { delivery } from './services/delivery.ts';
import { marketingWords } from './services/marketing.ts';
import { salesWords } from './services/sales.ts';

const reworded = reword(fullTemplate.sections, {
  ...companyWords,
  ...marketingWords,
  ...salesWords,
  ...agreementWords,
});

/** Delivery capacity follows the people who sell; the sections after it move down by one. */
const withDelivery: readonly Section[] = reworded.flatMap((section) => {
  if (section.part !== delivery.part || section.order < delivery.order) return [section];
  const moved = { ...section, order: section.order + 1 };
  return section.order === delivery.order ? [delivery, moved] : [moved];
});

export const servicesTemplate: Template = {
  id: 'services',
  version: 1,
  base_version: 1,
  kind: 'services',
  title: 'Services firm plan',
  description:
    'For consultancies, agencies and IT services: the full plan with offerings, day rates, utilisation and key accounts.',
  sections: withDelivery,
};
