/** Older shapes of a workbook, brought to today's; each version has one step. */

type Raw = { readonly [key: string]: unknown };

/** Version 2 added what is settled between the plans: all of it starts empty. */
const toVersion2 = (workbook: Raw): Raw => ({
  ...workbook,
  formatVersion: 2,
  agreed: {},
  decisions: {},
  tuning: {},
  scenarios: {},
  seals: {},
});

/** A raw workbook of any released version in today's shape; what it holds is checked afterwards. */
export function migrateWorkbook(workbook: unknown): unknown {
  if (typeof workbook !== 'object' || workbook === null) return workbook;
  const raw = workbook as Raw;
  return raw.formatVersion === 1 ? toVersion2(raw) : raw;
}
