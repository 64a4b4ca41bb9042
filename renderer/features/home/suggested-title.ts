/** What a new workbook is called until a person says otherwise. */
import { strings } from '../../../shared/strings/catalogue.ts';

/** Next year's workbook: `FY 2026 plan` → `FY 2027 plan`; said in words where the name has no year. */
export function nextTitle(title: string): string {
  const next = title.replace(/\b(?:19|20)\d\d\b/g, (year) => String(Number(year) + 1));
  return next === title ? strings.home.lastYear.copyName(title) : next;
}

/** The year a new plan is most likely for: from summer on people write the next one. */
export const planYear = (now: Date): number => now.getFullYear() + (now.getMonth() >= 6 ? 1 : 0);
