/** The templates that ship with the program. */
import type { Template } from '../types.ts';
import { fullTemplate } from './full.ts';
import { leanTemplate } from './lean.ts';
import { quarterlyTemplate } from './quarterly.ts';
import { servicesTemplate } from './services.ts';

export const shippedTemplates: readonly Template[] = [
  fullTemplate,
  leanTemplate,
  quarterlyTemplate,
  servicesTemplate,
];

export const shippedTemplate = (id: string): Template | undefined =>
  shippedTemplates.find((template) => template.id === id);
