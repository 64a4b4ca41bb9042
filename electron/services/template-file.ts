/** Template files outside the app's own folder: which ones a folder holds, and reading one through the guard. */
import { readdir } from 'node:fs/promises';
import { extname } from 'node:path';
import { templateExtensions } from '../../shared/exchange/file-names.ts';
import { limits } from '../../shared/exchange/scan.ts';
import { type ImportedTemplate, importTemplate } from '../../shared/exchange/template-file.ts';
import type { Result } from '../../shared/lib/result.ts';
import { decodeUtf8 } from '../storage/bytes.ts';
import { readWhole } from './whole-file.ts';

export const isTemplateName = (name: string): boolean =>
  templateExtensions.includes(extname(name).toLowerCase());

/** The names of a folder's template files, in their order. Throws as the file system does. */
export const templateNamesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter(isTemplateName).toSorted();

export async function readTemplateFile(path: string): Promise<Result<ImportedTemplate>> {
  const bytes = await readWhole(path, limits.bytes);
  return bytes.ok ? importTemplate(bytes.value, decodeUtf8) : bytes;
}
