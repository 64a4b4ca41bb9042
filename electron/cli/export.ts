import { buildDocument } from '../../shared/document/build-document.ts';
import { type ExportPart, exportParts } from '../../shared/document/model.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { writeWhole } from '../services/whole-file.ts';
import { type Command, hasSwitch, optionText } from './command.ts';
import { wordPath } from './out-path.ts';
import { UsageError } from './usage-error.ts';
import { now, readWorkbookFile } from './workbook-files.ts';

/** Writes the Word document. `--no-data` is how every document is written in this version. */
export const exportWord: Command = {
  name: 'export',
  takes: ['FILE'],
  switches: ['no-data', 'with-pay', 'force'],
  values: ['out', 'part', 'at'],
  needs: ['out'],
  async run(invocation, output) {
    const part = optionText(invocation, 'part') ?? 'all';
    if (!isPart(part)) throw new UsageError(strings.cli.unknownPart(part));
    const at = optionText(invocation, 'at') ?? now();
    if (Number.isNaN(Date.parse(at))) throw new UsageError(strings.cli.badTime(at));
    const [file = ''] = invocation.arguments;
    const path = wordPath(optionText(invocation, 'out') ?? '', file);
    const opened = await readWorkbookFile(file, output);
    if (!opened.ok) return opened;
    const model = buildDocument(opened.value.workbook, {
      part,
      includeCompensation: hasSwitch(invocation, 'with-pay'),
    });
    const pictures = new Map(opened.value.pictures.map((picture) => [picture.sha256, picture.bytes]));
    // Loaded only here: every other command starts without the Word renderer.
    const { renderDocument } = await import('../word/render-document.ts');
    const { bytes, pages } = await renderDocument(model, pictures, { at: new Date(at).toISOString() });
    const written = await writeWhole(path, bytes, { replace: hasSwitch(invocation, 'force') });
    if (written.ok) output.message(strings.cli.wrotePages(path, String(pages)));
    return written;
  },
};

const isPart = (text: string): text is ExportPart => exportParts.some((part) => part === text);
