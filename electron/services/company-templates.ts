/** Templates the company hands out in a folder: read once at the start, never written. */
import { join } from 'node:path';
import type { Result } from '../../shared/lib/result.ts';
import { fail, ok } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import type { Template } from '../../shared/template/types.ts';
import { sha256Of } from '../storage/bytes.ts';
import { readTemplateFile, templateNamesIn } from './template-file.ts';

export interface CompanyTemplate {
  /** Of the file's name, so that the same file is the same template at every start. */
  readonly id: string;
  readonly fileName: string;
  /** Why it cannot be used, where it cannot. */
  readonly template: Result<Template>;
}

/** More than this is no folder of templates. */
const MOST = 200;

/** `folder` null: the company has none. A folder that cannot be read is a failure and stops nothing. */
export async function readCompanyTemplates(
  folder: string | null,
): Promise<Result<readonly CompanyTemplate[]>> {
  if (folder === null) return ok([]);
  let names: readonly string[];
  try {
    names = await templateNamesIn(folder);
  } catch {
    return fail('not-found', strings.host.templatesFolderUnreadable(folder));
  }
  return ok(await Promise.all(names.slice(0, MOST).map((name) => readOne(folder, name))));
}

async function readOne(folder: string, fileName: string): Promise<CompanyTemplate> {
  const id = `company_${sha256Of(fileName).slice(0, 16)}`;
  const read = await readTemplateFile(join(folder, fileName));
  return { id, fileName, template: read.ok ? ok({ ...read.value.template, id }) : read };
}
