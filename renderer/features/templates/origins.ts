/** Where templates come from, in the order they are offered: those of the planner and the company are the ones meant. */
import type { TemplateOrigin } from '../../../shared/ipc/contract.ts';

export const origins: readonly TemplateOrigin[] = ['own', 'company', 'shipped'];
