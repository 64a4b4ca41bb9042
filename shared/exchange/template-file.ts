/** The `.accord-template` file: a template with its format and version; a bare template is read too. */
import { fail, ok, type Result } from '../lib/result.ts';
import { strings } from '../strings/catalogue.ts';
import { plainTexts } from '../template/plain-texts.ts';
import { isRaw, type Raw } from '../template/raw.ts';
import type { Template } from '../template/types.ts';
import { validateTemplate } from '../template/validate.ts';
import { type DecodeUtf8, readJson } from './read-json.ts';

const TEMPLATE_FORMAT = 'accord-template';
const TEMPLATE_FORMAT_VERSION = 1;

export const templateText = (template: Template): string =>
  `${JSON.stringify({ format: TEMPLATE_FORMAT, formatVersion: TEMPLATE_FORMAT_VERSION, template })}\n`;

export interface ImportedTemplate {
  readonly template: Template;
  /** What the guard took out of it, one sentence; null for a sound file. */
  readonly remark: string | null;
}

/** Through the guard for files from elsewhere; the template can be used, or the sentence says why not. */
export function importTemplate(bytes: Uint8Array, decode: DecodeUtf8): Result<ImportedTemplate> {
  const json = readJson(bytes, decode);
  if (!json.ok) return json;
  const found = templateIn(json.value);
  if (!found.ok) return found;
  const { value, cleaned } = plainTexts(found.value);
  const template = validateTemplate(value);
  const remark = cleaned === 0 ? null : strings.template.unseen(cleaned);
  return template.ok ? ok({ template: template.value, remark }) : template;
}

/** Whether parsed JSON is meant as a template rather than a workbook. */
export const isTemplateFile = (value: unknown): value is Raw =>
  isRaw(value) && ('format' in value ? value.format === TEMPLATE_FORMAT : 'sections' in value);

/** The same for a file's bytes; what cannot be read is no template. */
export function holdsTemplate(bytes: Uint8Array, decode: DecodeUtf8): boolean {
  const json = readJson(bytes, decode);
  return json.ok && isTemplateFile(json.value);
}

/** The template in a template file, not validated yet. */
export function templateIn(value: unknown): Result<unknown> {
  if (!isTemplateFile(value)) return fail('invalid', strings.files.notATemplate);
  if (!('format' in value)) return ok(value);
  const { formatVersion: version, template = null } = value;
  if (typeof version !== 'number') return fail('invalid', strings.files.notATemplate);
  if (version > TEMPLATE_FORMAT_VERSION) return fail('newer', strings.files.newerTemplate(String(version)));
  return ok(template);
}
