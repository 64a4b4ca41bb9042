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

/** Version 3 added the archive of what a change of template took out. */
const toVersion3 = (workbook: Raw): Raw => ({ ...workbook, formatVersion: 3, archive: {} });

/** A raw workbook of any released version in today's shape; what it holds is checked afterwards. */
export function migrateWorkbook(workbook: unknown): unknown {
  if (typeof workbook !== 'object' || workbook === null) return workbook;
  const raw = workbook as Raw;
  switch (raw.formatVersion) {
    case 1:
      return toVersion3(toVersion2(raw));
    case 2:
      return toVersion3(raw);
    default:
      return raw;
  }
}
