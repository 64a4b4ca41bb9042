/** The shape of a template file. Strict: an unknown property is refused with its place. */
import { z } from 'zod';
import { idPattern, madeIdPattern } from './ids.ts';
import { longest, most } from './limits.ts';
import {
  type Column,
  type Field,
  fieldTypes,
  generatedBlocks,
  parts,
  type Table,
  type Template,
  templateKinds,
} from './types.ts';

z.config({ jitless: true });

const id = z.string().regex(idPattern);
const madeId = z.string().regex(madeIdPattern);
const shortText = z.string().max(longest.name);
const longText = z.string().max(longest.text);

/** What a slot, field, column, table, section and template hold, property by property. */
const slot = {
  id,
  label: shortText.min(1),
  type: z.enum(fieldTypes),
  unit: shortText.optional(),
  required: z.boolean().optional(),
  hidden: z.boolean().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  choices: z
    .array(z.strictObject({ id: z.string().min(1).max(longest.id), label: shortText.min(1) }))
    .min(1)
    .max(most.choices)
    .optional(),
  ref: z.array(id).min(1).max(most.references).optional(),
  ref_where: z.strictObject({ table: id, column: id, values: z.array(z.string()).min(1).max(50) }).optional(),
  help: longText.optional(),
  example: longText.optional(),
  formula: z.string().max(longest.formula).optional(),
  core: z.boolean().optional(),
  pay: z.boolean().optional(),
};

export const fieldShape = {
  ...slot,
  prompt: longText,
  help: longText,
  example: longText,
  good: z.array(longText).max(most.good),
  default: z.union([z.string(), z.number(), z.boolean()]).optional(),
};
export const fieldSchema: z.ZodType<Field> = z.strictObject(fieldShape) as z.ZodType<Field>;

export const columnShape = {
  ...slot,
  help: longText,
  total: z.enum(['sum', 'avg', 'none']).optional(),
  month: z.number().int().min(1).max(12).optional(),
  width: z.number().int().min(1).max(200).optional(),
};
export const columnSchema: z.ZodType<Column> = z.strictObject(columnShape) as z.ZodType<Column>;

export const tableShape = {
  id,
  title: shortText.min(1),
  row_name: shortText.min(1),
  prompt: longText,
  help: longText,
  example: longText,
  good: z.array(longText).max(most.good),
  min_rows: z.number().int().min(0).max(1000),
  columns: z.array(columnSchema).min(1).max(most.columns),
  label_column: id.optional(),
  sum_rule: z
    .strictObject({ column: id, equals: z.number().optional(), at_most: z.number().optional() })
    .optional(),
  hidden: z.boolean().optional(),
  wide: z.boolean().optional(),
  starter_rows: z
    .array(z.record(id, z.union([z.string(), z.number(), z.boolean()])))
    .max(200)
    .optional(),
};
export const tableSchema: z.ZodType<Table> = z.strictObject(tableShape) as z.ZodType<Table>;

export const sectionShape = {
  id,
  part: z.enum(parts),
  title: shortText.min(1),
  short: z.string().min(1).max(longest.short),
  prompt: longText,
  help: longText,
  example: longText,
  required: z.boolean(),
  order: z.number(),
  hidden: z.boolean(),
  fields: z.array(fieldSchema).max(most.fields),
  tables: z.array(tableSchema).max(most.tables),
  generated: z.array(z.enum(generatedBlocks)).max(8).optional(),
  layout: z
    .array(id)
    .max(most.fields + most.tables)
    .optional(),
};
const sectionSchema = z.strictObject(sectionShape);

export const templateShape = {
  id: madeId,
  version: z.number().int().min(1),
  base_version: z.number().int().min(1),
  base: madeId.optional(),
  kind: z.enum(templateKinds),
  title: shortText.min(1),
  description: longText,
  sections: z.array(sectionSchema).min(1).max(most.sections),
};
export const templateSchema: z.ZodType<Template> = z.strictObject(templateShape) as z.ZodType<Template>;
