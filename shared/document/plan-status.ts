/** How far the plan has come, as the settings say it; a draft where they say nothing. */
import type { strings } from '../strings/catalogue.ts';
import { textOf } from '../workbook/read.ts';
import type { Workbook } from '../workbook/types.ts';

export type PlanStatus = keyof typeof strings.document.status;

export function planStatus(workbook: Workbook): PlanStatus {
  const status = textOf(workbook, 'settings.status');
  return status === 'in_review' || status === 'approved' ? status : 'draft';
}
