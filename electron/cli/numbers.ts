import { ok } from '../../shared/lib/result.ts';
import { explainedFigures } from '../../shared/numbers/explain/figures.ts';
import { explain } from '../../shared/numbers/explain.ts';
import { numbersJson } from '../../shared/numbers/numbers-json.ts';
import { quotaTree } from '../../shared/numbers/quota-tree.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import { type Command, hasSwitch } from './command.ts';
import { readWorkbookFile } from './workbook-files.ts';

/** Prints every computed figure: as JSON, or a figure a line with its formula in words. */
export const numbers: Command = {
  name: 'numbers',
  takes: ['FILE'],
  switches: ['json'],
  values: [],
  async run(invocation, output) {
    const [path = ''] = invocation.arguments;
    const opened = await readWorkbookFile(path);
    if (!opened.ok) return opened;
    const { workbook } = opened.value;
    if (hasSwitch(invocation, 'json')) output.result(JSON.stringify(numbersJson(workbook), null, 2));
    else for (const line of linesOf(workbook)) output.result(line);
    return ok(null);
  },
};

const series = ['goal', 'need.mql', 'need.leads', 'street', 'capacity', 'gap'] as const;

/** `label<TAB>value<TAB>formula`, as the window writes them. */
function linesOf(workbook: Workbook): readonly string[] {
  const months = series.flatMap((id) => Array.from({ length: 12 }, (_, at) => `${id}.m${at + 1}`));
  const nodes = quotaTree(workbook).nodes.map((node) => `quota.${node.row.id}`);
  return [...explainedFigures, ...months, ...nodes].flatMap((id) => {
    const figure = explain(workbook, id);
    return figure ? [strings.cli.figure(figure.label, figure.value, figure.formula)] : [];
  });
}
