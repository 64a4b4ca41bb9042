/** Reading and writing workbook files for the commands. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { limits } from '../../shared/exchange/scan.ts';
import { holdsTemplate } from '../../shared/exchange/template-file.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import { readWhole, writeWhole } from '../services/whole-file.ts';
import { type OpenedFile, packFitting, unpackWorkbook } from '../services/workbook-file.ts';
import type { StoredPicture } from '../storage/assets.ts';
import { decodeUtf8 } from '../storage/bytes.ts';
import type { Output } from './command.ts';

/** What the guard changed is said beside the result, a line each. */
export async function readWorkbookFile(path: string, output: Output): Promise<Result<OpenedFile>> {
  const read = await readWhole(path, limits.bytes);
  const opened = read.ok ? unpackWorkbook(read.value) : read;
  if (opened.ok) for (const line of opened.value.report) output.message(line);
  else if (read.ok && holdsTemplate(read.value, decodeUtf8))
    return fail('invalid', strings.cli.isTemplate(basename(path)));
  return opened;
}

export async function writeWorkbookFile(
  path: string,
  workbook: Workbook,
  pictures: readonly StoredPicture[],
  replace: boolean,
): Promise<Result<null>> {
  const packed = packFitting(workbook, pictures);
  if (!packed.ok) return packed;
  // It may take the place of the only file that holds them.
  if (packed.value.leftOut > 0) return fail('too-large', strings.files.copyTooLarge(limits.megabytes));
  const written = await writeWhole(path, packed.value.bytes, { replace });
  return written.ok ? ok(null) : written;
}

export const freshId = (): string => randomUUID();
export const now = (): string => new Date().toISOString();
