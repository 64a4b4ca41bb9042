import { fail } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { shippedTemplate, shippedTemplates } from '../../shared/template/shipped/catalogue.ts';
import { newWorkbook } from '../../shared/workbook/new-workbook.ts';
import { type Command, hasSwitch, optionText } from './command.ts';
import { workbookPath } from './out-path.ts';
import { freshId, now, writeWorkbookFile } from './workbook-files.ts';

/** Writes a new workbook from a template. */
export const create: Command = {
  name: 'new',
  takes: [],
  switches: ['force'],
  values: ['template', 'out'],
  needs: ['template', 'out'],
  async run(invocation, output) {
    const id = optionText(invocation, 'template') ?? '';
    const template = shippedTemplate(id);
    if (!template) {
      const known = shippedTemplates.map((one) => one.id).join(', ');
      return fail('not-found', strings.cli.unknownTemplate(id, known));
    }
    const path = workbookPath(optionText(invocation, 'out') ?? '');
    const workbook = newWorkbook(template, { id: freshId(), at: now(), title: template.title });
    const written = await writeWorkbookFile(path, workbook, [], hasSwitch(invocation, 'force'));
    if (written.ok) output.message(strings.cli.wrote(path));
    return written;
  },
};
