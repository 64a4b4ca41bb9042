/** Reading and writing workbook files for the commands. */
import { randomUUID } from 'node:crypto';
import { limits } from '../../shared/exchange/scan.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import type { StoredPicture } from '../services/ports.ts';
import { readWhole, writeWhole } from '../services/whole-file.ts';
import { type OpenedFile, packWorkbook, unpackWorkbook } from '../services/workbook-file.ts';

export async function readWorkbookFile(path: string): Promise<Result<OpenedFile>> {
  const read = await readWhole(path, limits.bytes);
  return read.ok ? unpackWorkbook(read.value) : read;
}

export async function writeWorkbookFile(
  path: string,
  workbook: Workbook,
  pictures: readonly StoredPicture[],
  replace: boolean,
): Promise<Result<null>> {
  const written = await writeWhole(path, packWorkbook(workbook, pictures), { replace });
  return written.ok ? ok(null) : written;
}

export const freshId = (): string => randomUUID();
export const now = (): string => new Date().toISOString();
