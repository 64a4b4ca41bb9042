/** Templates the company hands out in a folder: read once at the start, never written. */
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { limits } from '../../shared/exchange/scan.ts';
import { importTemplate } from '../../shared/exchange/template-file.ts';
import type { Result } from '../../shared/lib/result.ts';
import { fail, ok } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import type { Template } from '../../shared/template/types.ts';
import { decodeUtf8, sha256Of } from '../storage/bytes.ts';
import { readWhole } from './whole-file.ts';

export interface CompanyTemplate {
  /** Of the file's name, so that the same file is the same template at every start. */
  readonly id: string;
  readonly fileName: string;
  /** Why it cannot be used, where it cannot. */
  readonly template: Result<Template>;
}

const extensions: readonly string[] = ['.accord-template', '.json'];
/** More than this is no folder of templates. */
const MOST = 200;

/** `folder` null: the company has none. A folder that cannot be read is a failure and stops nothing. */
export async function readCompanyTemplates(
  folder: string | null,
): Promise<Result<readonly CompanyTemplate[]>> {
  if (folder === null) return ok([]);
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch {
    return fail('not-found', strings.host.templatesFolderUnreadable(folder));
  }
  const files = names.filter((name) => extensions.includes(extname(name).toLowerCase())).toSorted();
  return ok(await Promise.all(files.slice(0, MOST).map((name) => readOne(folder, name))));
}

async function readOne(folder: string, fileName: string): Promise<CompanyTemplate> {
  const id = `company_${sha256Of(fileName).slice(0, 16)}`;
  const bytes = await readWhole(join(folder, fileName), limits.bytes);
  const template = bytes.ok ? importTemplate(bytes.value, decodeUtf8) : bytes;
  return { id, fileName, template: template.ok ? ok({ ...template.value.template, id }) : template };
}
