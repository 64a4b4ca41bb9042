import { repairedSample } from '../../shared/sample/repaired.ts';
import { sampleWorkbook } from '../../shared/sample/sample.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { type Command, hasSwitch, optionText } from './command.ts';
import { workbookPath } from './out-path.ts';
import { freshId, now, writeWorkbookFile } from './workbook-files.ts';

/** Writes the sample company. */
export const sample: Command = {
  name: 'sample',
  takes: [],
  switches: ['force', 'repaired'],
  values: ['out'],
  needs: ['out'],
  async run(invocation, output) {
    const path = workbookPath(optionText(invocation, 'out') ?? '');
    const build = hasSwitch(invocation, 'repaired') ? repairedSample : sampleWorkbook;
    const workbook = build({ id: freshId(), at: now() });
    const written = await writeWorkbookFile(path, workbook, [], hasSwitch(invocation, 'force'));
    if (written.ok) output.message(strings.cli.wrote(path));
    return written;
  },
};
