/** The `.accord` file: one JSON object with its format and version, the workbook and its pictures. */
import { z } from 'zod';
import { foreignIdPattern, madeIdPattern } from '../template/ids.ts';
import { longest } from '../template/limits.ts';
import { columnSchema, fieldSchema, tableSchema } from '../template/schema.ts';
import { type PictureType, pictureTypes } from '../values/value.ts';
import type { Workbook } from '../workbook/types.ts';
import { FORMAT_VERSION } from '../workbook/types.ts';
import { limits } from './scan.ts';

z.config({ jitless: true });

export const FORMAT = 'accord-workbook';

/** A picture inside the file, by its digest; `data` is base64. */
export interface PackedPicture {
  readonly sha256: string;
  readonly mime: PictureType;
  readonly data: string;
}

export interface Envelope {
  readonly format: typeof FORMAT;
  readonly formatVersion: typeof FORMAT_VERSION;
  readonly workbook: Workbook;
  readonly pictures: readonly PackedPicture[];
}

const id = z.string().regex(madeIdPattern);
const slotId = z.string().regex(foreignIdPattern);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const mime = z.enum(pictureTypes);
const text = z.string();

const picture = z.strictObject({
  sha256,
  mime,
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
const value = z.union([text, z.number(), z.boolean(), z.array(text).max(10_000), picture]);
const row = z.strictObject({ id, cells: z.record(slotId, value) });
const rows = z.array(row).max(100_000);

const key = z.string().max(limits.key);
/** Two ids and the dot between them. */
const answerKeyText = z.string().max(2 * longest.id + 1);
/** What is not the writer's own words yet, by place. */
export const marksSchema = z.record(key, z.enum(['example', 'pasted']));
const basis = z.record(key, z.union([z.number(), text, z.null()]));
const side = z.enum(['marketing', 'sales']).nullable();
const signed = { at: z.iso.datetime({ offset: true }), by: text, side };
const agreed = z.strictObject({ ...signed, value, reason: text, basis });
const decision = z.strictObject({
  ...signed,
  status: z.enum(['open', 'agreed', 'waived']),
  decision: text,
  rationale: text,
  owner: text.nullable(),
  due: z.iso.date().nullable(),
  finding: z.strictObject({
    message: text,
    severity: text,
    money: z.number().nullable(),
    title: text.optional(),
    statements: z
      .array(z.strictObject({ label: text, value: text }))
      .max(10)
      .optional(),
  }),
  basis,
});
const scenario = z.strictObject({
  name: text,
  note: text,
  at: z.iso.datetime(),
  answers: z.record(key, value),
  cells: z.record(key, value),
  agreed: z.record(key, value).optional(),
});

const taken = { at: z.iso.datetime(), section: text };
export const archivedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...taken, kind: z.literal('answer'), field: fieldSchema, value }),
  z.strictObject({
    ...taken,
    kind: z.literal('column'),
    table: slotId,
    column: columnSchema,
    cells: z.record(id, value),
  }),
  z.strictObject({ ...taken, kind: z.literal('table'), table: tableSchema, rows }),
]);

/** The template is checked by its own rules; ids of answers and rows against it by the repair. */
export const envelopeSchema = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  workbook: z.strictObject({
    formatVersion: z.literal(FORMAT_VERSION),
    id,
    revision: z.number().int().nonnegative(),
    template: z.unknown(),
    answers: z.record(answerKeyText, value),
    tables: z.record(slotId, rows),
    marks: marksSchema,
    agreed: z.record(key, agreed),
    decisions: z.record(key, decision),
    tuning: z.record(key, z.number()),
    scenarios: z.record(key, scenario),
    seals: z.record(key, z.strictObject({ at: z.iso.datetime(), basis })),
    archive: z.record(key, archivedSchema),
    meta: z.strictObject({
      createdAt: z.iso.datetime(),
      editedAt: z.iso.datetime(),
      sample: z.boolean(),
      previousId: id.optional(),
    }),
  }),
  pictures: z
    .array(z.strictObject({ sha256, mime, data: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/) }))
    .max(200),
});

export const packEnvelope = (workbook: Workbook, pictures: readonly PackedPicture[]): Envelope => ({
  format: FORMAT,
  formatVersion: FORMAT_VERSION,
  workbook,
  pictures,
});

/** The file's text. Compact: it is read by programs. */
export const envelopeText = (envelope: Envelope): string => `${JSON.stringify(envelope)}\n`;
