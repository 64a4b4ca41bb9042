import { strings } from '../../shared/strings/catalogue.ts';
import { newWorkbook } from '../../shared/workbook/new-workbook.ts';
import { type Command, hasSwitch, optionText } from './command.ts';
import { workbookPath } from './out-path.ts';
import { findTemplate } from './template-files.ts';
import { freshId, now, writeWorkbookFile } from './workbook-files.ts';

/** Writes a new workbook from a shipped template or a template file. */
export const create: Command = {
  name: 'new',
  takes: [],
  switches: ['force'],
  values: ['template', 'out'],
  needs: ['template', 'out'],
  async run(invocation, output) {
    const id = optionText(invocation, 'template') ?? '';
    const found = await findTemplate(id);
    if (!found.ok) return found;
    const { template, remark } = found.value;
    if (remark !== null) output.message(remark);
    const path = workbookPath(optionText(invocation, 'out') ?? '');
    const workbook = newWorkbook(template, { id: freshId(), at: now(), title: template.title });
    const written = await writeWorkbookFile(path, workbook, [], hasSwitch(invocation, 'force'));
    if (written.ok) output.message(strings.cli.wrote(path));
    return written;
  },
};
