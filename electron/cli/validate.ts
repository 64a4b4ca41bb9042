import { readJson } from '../../shared/exchange/read-json.ts';
import { limits } from '../../shared/exchange/scan.ts';
import { ok } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { validateTemplate } from '../../shared/template/validate.ts';
import { textOf } from '../../shared/workbook/read.ts';
import { readWhole } from '../services/whole-file.ts';
import { decodeUtf8, unpackWorkbook } from '../services/workbook-file.ts';
import { type Command, hasSwitch } from './command.ts';

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
    if (!read.ok) return read;
    const json = readJson(read.value, decodeUtf8);
    if (json.ok && isTemplateFile(json.value)) {
      const template = validateTemplate(json.value);
      if (!template.ok) return template;
      const { title, sections } = template.value;
      if (asJson) output.result(JSON.stringify({ kind: 'template', title, report: [] }));
      else output.result(strings.cli.soundTemplate(title, String(sections.length)));
      return ok(null);
    }
    const opened = unpackWorkbook(read.value);
    if (!opened.ok) return opened;
    const { workbook, report } = opened.value;
    const title = textOf(workbook, 'settings.plan_title') ?? strings.document.untitledPlan;
    if (asJson) output.result(JSON.stringify({ kind: 'workbook', title, report }));
    else {
      output.result(strings.cli.sound(title, String(workbook.template.sections.length)));
      if (report.length > 0) output.result(strings.cli.repaired(String(report.length)));
      for (const line of report) output.result(`  ${line}`);
    }
    return ok(null);
  },
};

/** A template file is a template; a workbook file says its format. */
const isTemplateFile = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !('format' in value) && 'sections' in value;
