/** What the home screen shows of a workbook, read from the workbook alone. */
import { z } from 'zod';
import type { LibraryEntry } from '../../shared/ipc/contract.ts';
import { workbookProgress } from '../../shared/workbook/progress.ts';
import { currencyOf, localeOf, numberOf, textOf } from '../../shared/workbook/read.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import { titleOf } from '../storage/workbook-files.ts';

/** The part of an entry that the workbook itself determines, and that the index may keep. */
export const summarySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  company: z.string(),
  goal: z.number().nullable(),
  currency: z.string(),
  locale: z.string(),
  progress: z.number(),
  editedAt: z.string(),
  sample: z.boolean(),
});
export type Summary = z.infer<typeof summarySchema>;

export const summaryOf = (workbook: Workbook): Summary => ({
  id: workbook.id,
  title: titleOf(workbook),
  company: textOf(workbook, 'A1.legal_name') ?? '',
  goal: newBusinessGoal(workbook),
  currency: currencyOf(workbook),
  locale: localeOf(workbook),
  progress: workbookProgress(workbook),
  editedAt: workbook.meta.editedAt,
  sample: workbook.meta.sample,
});

/** Corporate goal − retained − expansion revenue, minor units; null until the corporate goal is written. */
function newBusinessGoal(workbook: Workbook): number | null {
  const corporate = numberOf(workbook, 'A3.corporate_revenue_goal');
  if (corporate === undefined) return null;
  const retained = numberOf(workbook, 'A3.retained_revenue') ?? 0;
  const expansion = numberOf(workbook, 'A3.expansion_revenue') ?? 0;
  return corporate - retained - expansion;
}

/** Newest first; pinned ones lead. */
export const compareEntries = (a: LibraryEntry, b: LibraryEntry): number =>
  Number(b.pinned) - Number(a.pinned) || b.editedAt.localeCompare(a.editedAt) || a.id.localeCompare(b.id);
