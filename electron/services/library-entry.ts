/** What the home screen shows of a workbook, read from the workbook alone. */
import { z } from 'zod';
import type { LibraryEntry } from '../../shared/ipc/contract.ts';
import { newBusinessGoal } from '../../shared/numbers/goal.ts';
import { orNull } from '../../shared/plan/outcome.ts';
import { workbookProgress } from '../../shared/workbook/progress.ts';
import { currencyOf, localeOf, textOf, titleOf } from '../../shared/workbook/read.ts';
import type { Workbook } from '../../shared/workbook/types.ts';

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
  goal: orNull(newBusinessGoal(workbook)),
  currency: currencyOf(workbook),
  locale: localeOf(workbook),
  progress: workbookProgress(workbook),
  editedAt: workbook.meta.editedAt,
  sample: workbook.meta.sample,
});

/** Newest first; pinned ones lead. */
export const compareEntries = (a: LibraryEntry, b: LibraryEntry): number =>
  Number(b.pinned) - Number(a.pinned) || b.editedAt.localeCompare(a.editedAt) || a.id.localeCompare(b.id);
