/**
 * What the company lays down for this machine: `policy.json` beside the program, read once at the start and
 * never written. Without the file, or with one that cannot be read, everything is as shipped.
 */
import { readFile } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';

export interface MachinePolicy {
  /** Where workbooks, templates and settings lie instead of the person's own folder. Absolute. */
  readonly dataFolder: string | null;
  /** Templates handed out to everybody. Absolute. */
  readonly templatesFolder: string | null;
}

export const noPolicy: MachinePolicy = { dataFolder: null, templatesFolder: null };

const folder = z.string().max(4096).refine(isAbsolute).nullable().default(null);
/** `exportWithoutData` is taken and asks for nothing: no Word document of this version holds the workbook. */
const schema = z.strictObject({
  dataFolder: folder,
  templatesFolder: folder,
  exportWithoutData: z.boolean().optional(),
});

/** One sentence where the file is there and cannot be used. */
export async function readMachinePolicy(path: string): Promise<Result<MachinePolicy>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const isThere = !(error instanceof Error && 'code' in error && error.code === 'ENOENT');
    return isThere ? fail('not-found', strings.host.policyUnreadable(path)) : ok(noPolicy);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('invalid', strings.host.policyInvalid(path, strings.host.policyNotJson));
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) {
    const { dataFolder, templatesFolder } = parsed.data;
    return ok({ dataFolder, templatesFolder });
  }
  return fail('invalid', strings.host.policyInvalid(path, whyNot(parsed.error)));
}

const known = Object.keys(schema.shape).join(', ');

function whyNot({ issues: [issue] }: z.ZodError): string {
  if (issue?.code === 'unrecognized_keys') return strings.host.policyUnknownKey(issue.keys[0] ?? '', known);
  const key = issue?.path.join('.') ?? '';
  if (key === '') return strings.host.policyNotAnObject(known);
  return key === 'exportWithoutData' ? strings.host.policyNoSwitch(key) : strings.host.policyNoFolder(key);
}
