/** The import guard: what comes in is refused with one sentence, or repaired and reported, never half taken. */
import type { z } from 'zod';
import { fail, ok, type Result } from '../lib/result.ts';
import { strings } from '../strings/catalogue.ts';
import { mendTemplate } from '../template/mend/mend-template.ts';
import { isRaw } from '../template/raw.ts';
import { problemOf, shown } from '../template/shape-problems.ts';
import { migrateWorkbook } from '../workbook/migrate.ts';
import type { Workbook } from '../workbook/types.ts';
import { FORMAT_VERSION } from '../workbook/types.ts';
import { envelopeSchema, FORMAT, type PackedPicture } from './envelope.ts';
import { type DecodeUtf8, readJson } from './read-json.ts';
import { repairWorkbook } from './repair.ts';

export interface ImportedWorkbook {
  readonly workbook: Workbook;
  readonly pictures: readonly PackedPicture[];
  /** One sentence for each thing that was left out or changed; empty for a sound file. */
  readonly report: readonly string[];
}

export function importWorkbook(bytes: Uint8Array, decode: DecodeUtf8): Result<ImportedWorkbook> {
  const read = readJson(bytes, decode);
  if (!read.ok) return read;
  const version = formatOf(read.value);
  if (version === null) return fail('invalid', strings.files.foreign);
  // The workbook inside has a version of its own.
  const newest = Math.max(version, innerVersion(read.value));
  if (newest > FORMAT_VERSION) return fail('newer', strings.files.newer(String(newest)));
  const file = migrated(read.value);
  const parsed = envelopeSchema.safeParse(file);
  if (!parsed.success) return fail('invalid', shapeOf(file, parsed.error.issues));
  const { template, remarks } = mendTemplate(parsed.data.workbook.template);
  const { previousId, ...meta } = parsed.data.workbook.meta;
  const repaired = repairWorkbook({
    ...parsed.data.workbook,
    template,
    meta: previousId === undefined ? meta : { ...meta, previousId },
  });
  return ok({
    workbook: repaired.workbook,
    report: [...remarks, ...repaired.report],
    pictures: parsed.data.pictures,
  });
}

/** The first thing that is wrong, with its place as the file has it. */
function shapeOf(file: unknown, [issue]: readonly z.core.$ZodIssue[]): string {
  const { whole, place, shape, unknownPart, badForm, badName } = strings.files;
  const path = issue?.path.slice(0, 6).map((step) => shown(step)) ?? [];
  const where = path.length === 0 ? whole : place(path.join(' › '));
  if (!issue) return shape(where, badForm);
  switch (issue.code) {
    case 'unrecognized_keys':
      return shape(where, unknownPart(issue.keys.slice(0, 3).map(shown).join(', ')));
    case 'invalid_format':
      return shape(where, badForm);
    case 'invalid_key':
      return shape(where, badName);
    default:
      return shape(where, problemOf(file, issue));
  }
}

function migrated(value: unknown): unknown {
  if (!isRaw(value) || !('workbook' in value)) return value;
  return { ...value, formatVersion: FORMAT_VERSION, workbook: migrateWorkbook(value.workbook) };
}

/** The version of the workbook in the file; 0 where there is none. */
function innerVersion(value: unknown): number {
  if (!isRaw(value) || !isRaw(value.workbook)) return 0;
  const { formatVersion } = value.workbook;
  return typeof formatVersion === 'number' ? formatVersion : 0;
}

/** The version of an Accord file, null for anything else. */
function formatOf(value: unknown): number | null {
  if (!isRaw(value) || value.format !== FORMAT) return null;
  return typeof value.formatVersion === 'number' ? value.formatVersion : null;
}
