/** Templates for the commands: shipped ones by id, others from their files. */
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ImportedTemplate } from '../../shared/exchange/template-file.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { shippedTemplate, shippedTemplates } from '../../shared/template/shipped/catalogue.ts';
import { isTemplateName, readTemplateFile, templateNamesIn } from '../services/template-file.ts';

/** `name` is the id of a shipped template or the path of a template file. */
export async function findTemplate(name: string): Promise<Result<ImportedTemplate>> {
  const shipped = shippedTemplate(name);
  if (shipped) return ok({ template: shipped, remark: null });
  if (isTemplateName(name)) return readTemplateFile(name);
  return fail(
    'not-found',
    strings.cli.unknownTemplate(name, shippedTemplates.map(({ id }) => id).join(', ')),
  );
}

export interface FoundTemplate {
  readonly fileName: string;
  readonly template: Result<ImportedTemplate>;
}

export interface FoundTemplates {
  readonly isFolder: boolean;
  readonly files: readonly FoundTemplate[];
}

/** The template file at a path, or all of a folder in the order of their names. */
export async function templatesAt(path: string): Promise<Result<FoundTemplates>> {
  let paths: readonly string[];
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
    paths = isFolder ? (await templateNamesIn(path)).map((name) => join(path, name)) : [path];
  } catch {
    return fail('not-found', strings.files.notThere(path));
  }
  const files = await Promise.all(
    paths.map(async (one) => ({ fileName: basename(one), template: await readTemplateFile(one) })),
  );
  return ok({ isFolder, files });
}
