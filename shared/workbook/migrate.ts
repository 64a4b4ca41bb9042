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

/**
 * Version 4 lets a decision be open and remembers more of its finding; what there was stays as it is. Older
 * programs would call a workbook with an open one damaged instead of newer.
 */
const toVersion4 = (workbook: Raw): Raw => ({ ...workbook, formatVersion: 4 });

/** A raw workbook of any released version in today's shape; what it holds is checked afterwards. */
export function migrateWorkbook(workbook: unknown): unknown {
  if (typeof workbook !== 'object' || workbook === null) return workbook;
  const raw = workbook as Raw;
  switch (raw.formatVersion) {
    case 1:
      return toVersion4(toVersion3(toVersion2(raw)));
    case 2:
      return toVersion4(toVersion3(raw));
    case 3:
      return toVersion4(raw);
    default:
      return raw;
  }
}
