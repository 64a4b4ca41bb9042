import { readJson } from '../../shared/exchange/read-json.ts';
import { limits } from '../../shared/exchange/scan.ts';
import { isTemplateFile, templateIn } from '../../shared/exchange/template-file.ts';
import { type Failure, fail, ok, type Result } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { templateDifference } from '../../shared/template/difference/template-difference.ts';
import { sectionCount } from '../../shared/template/find.ts';
import { plainTexts } from '../../shared/template/plain-texts.ts';
import type { Raw } from '../../shared/template/raw.ts';
import { shippedTemplate } from '../../shared/template/shipped/catalogue.ts';
import type { Template } from '../../shared/template/types.ts';
import { allProblems, validateTemplate } from '../../shared/template/validate.ts';
import { titleOf } from '../../shared/workbook/read.ts';
import { readWhole } from '../services/whole-file.ts';
import { unpackWorkbook } from '../services/workbook-file.ts';
import { decodeUtf8 } from '../storage/bytes.ts';
import { type Command, hasSwitch, type Output } from './command.ts';

/** Reads a workbook or template file through the import guard and prints the repair report. */
export const validate: Command = {
  name: 'validate',
  takes: ['FILE'],
  switches: ['json'],
  values: [],
  async run(invocation, output) {
    const [path = ''] = invocation.arguments;
    const asJson = hasSwitch(invocation, 'json');
    const read = await readWhole(path, limits.bytes);
    if (!read.ok) return refuse(read.error, { kind: null, problems: [read.error.message], asJson, output });
    const json = readJson(read.value, decodeUtf8);
    return json.ok && isTemplateFile(json.value)
      ? validateTemplateFile(json.value, asJson, output)
      : validateWorkbook(read.value, asJson, output);
  },
};

function validateTemplateFile(file: Raw, asJson: boolean, output: Output): Result<null> {
  const kind = 'template';
  const inside = templateIn(file);
  if (!inside.ok) return refuse(inside.error, { kind, problems: [inside.error.message], asJson, output });
  const { value, cleaned } = plainTexts(inside.value);
  const remarks = cleaned === 0 ? [] : [strings.template.unseen(cleaned)];
  for (const remark of remarks) output.message(remark);
  const template = validateTemplate(value);
  if (!template.ok) {
    const found = allProblems(value);
    const problems = found.length === 0 ? [template.error.message] : found;
    return refuse(template.error, { kind, problems, asJson, output });
  }
  const { title, sections } = template.value;
  const added = additions(template.value);
  if (asJson) {
    const names = sections.map((section) => ({ id: section.id, title: section.title }));
    output.result(JSON.stringify({ kind, title, sections: names, added, report: remarks, problems: [] }));
    return ok(null);
  }
  output.result(strings.cli.soundTemplate(title, String(sectionCount(template.value))));
  for (const section of sections) output.result(`  ${section.id}\t${section.title}`);
  if (added.length > 0) output.result(strings.cli.added(String(added.length)));
  for (const one of added) output.result(`  ${one.place}\t${one.title}`);
  return ok(null);
}

function validateWorkbook(bytes: Uint8Array, asJson: boolean, output: Output): Result<null> {
  const kind = 'workbook';
  const opened = unpackWorkbook(bytes);
  if (!opened.ok) return refuse(opened.error, { kind, problems: [opened.error.message], asJson, output });
  const { workbook, report } = opened.value;
  const title = titleOf(workbook);
  if (asJson) output.result(JSON.stringify({ kind, title, report, problems: [] }));
  else {
    const sections = String(sectionCount(workbook.template));
    output.result(
      report.length === 0
        ? strings.cli.sound(title, sections)
        : strings.cli.repaired(title, sections, report.length),
    );
    for (const line of report) output.result(`  ${line}`);
  }
  return ok(null);
}

interface Refused {
  /** null: nothing could be read. */
  readonly kind: 'template' | 'workbook' | null;
  readonly problems: readonly string[];
  readonly asJson: boolean;
  readonly output: Output;
}

/** One a line in their order, the last as what the command ends with; with `--json` all of them as the result too. */
function refuse(error: Failure, { kind, problems, asJson, output }: Refused): Result<null> {
  if (asJson) output.result(JSON.stringify({ kind, title: null, report: [], problems }));
  for (const problem of problems.slice(0, -1)) output.message(problem);
  return fail(error.code, problems.at(-1) ?? error.message);
}

/** What the shipped template it was made from does not have; nothing where it was made from none. */
function additions(template: Template): readonly { readonly place: string; readonly title: string }[] {
  const base = shippedTemplate(template.base ?? template.id);
  if (!base) return [];
  return templateDifference(base, template)
    .flatMap(({ differences }) => differences)
    .filter(({ kind }) => kind === 'added')
    .map(({ place, title }) => ({ place, title }));
}
