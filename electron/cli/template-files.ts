/** Templates for the commands: shipped ones by id, others from their files. */
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { limits } from '../../shared/exchange/scan.ts';
import { type ImportedTemplate, importTemplate } from '../../shared/exchange/template-file.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { shippedTemplate, shippedTemplates } from '../../shared/template/shipped/catalogue.ts';
import { readWhole } from '../services/whole-file.ts';
import { decodeUtf8 } from '../storage/bytes.ts';

const extensions: readonly string[] = ['.accord-template', '.json'];

async function readTemplateFile(path: string): Promise<Result<ImportedTemplate>> {
  const bytes = await readWhole(path, limits.bytes);
  return bytes.ok ? importTemplate(bytes.value, decodeUtf8) : bytes;
}

/** `name` is the id of a shipped template or the path of a template file. */
export async function findTemplate(name: string): Promise<Result<ImportedTemplate>> {
  const shipped = shippedTemplate(name);
  if (shipped) return ok({ template: shipped, remark: null });
  if (extensions.includes(extname(name).toLowerCase())) return readTemplateFile(name);
  return fail(
    'not-found',
    strings.cli.unknownTemplate(name, shippedTemplates.map(({ id }) => id).join(', ')),
  );
}

export interface FoundTemplate {
  readonly fileName: string;
  readonly template: Result<ImportedTemplate>;
}

/** The template file at a path, or all of a folder in the order of their names. */
export async function templatesAt(path: string): Promise<Result<readonly FoundTemplate[]>> {
  let names: readonly string[] | null;
  try {
    names = (await stat(path)).isDirectory() ? (await readdir(path)).toSorted() : null;
  } catch {
    return fail('not-found', strings.files.notThere(path));
  }
  const paths =
    names === null
      ? [path]
      : names
          .filter((name) => extensions.includes(extname(name).toLowerCase()))
          .map((name) => join(path, name));
  return ok(
    await Promise.all(
      paths.map(async (one) => ({ fileName: basename(one), template: await readTemplateFile(one) })),
    ),
  );
}
