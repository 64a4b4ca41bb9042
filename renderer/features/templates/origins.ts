/** Where templates come from, in the order they are offered: those of the planner and the company are the ones meant. */
import type { TemplateOrigin } from '../../../shared/ipc/contract.ts';

export const origins: readonly TemplateOrigin[] = ['own', 'imported', 'company', 'shipped'];

/** Whether a template from there is the planner's to change. */
export const isPlanners = (origin: TemplateOrigin): origin is 'own' | 'imported' =>
  origin === 'own' || origin === 'imported';
