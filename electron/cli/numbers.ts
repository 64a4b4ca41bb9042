import { columnLabel } from '../../shared/document/columns.ts';
import { ok } from '../../shared/lib/result.ts';
import { computeTotal } from '../../shared/numbers/compute.ts';
import { explainedFigures } from '../../shared/numbers/explain/figures.ts';
import { explain } from '../../shared/numbers/explain.ts';
import { numbersJson } from '../../shared/numbers/numbers-json.ts';
import { quotaTree } from '../../shared/numbers/quota-tree.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { answerKey } from '../../shared/template/find.ts';
import { formatComputed } from '../../shared/values/format.ts';
import { formatContextOf } from '../../shared/workbook/read.ts';
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
    const opened = await readWorkbookFile(path, output);
    if (!opened.ok) return opened;
    const { workbook } = opened.value;
    if (hasSwitch(invocation, 'json')) output.result(JSON.stringify(numbersJson(workbook), null, 2));
    else for (const line of linesOf(workbook)) output.result(line);
    return ok(null);
  },
};

const series = ['goal', 'need.mql', 'need.leads', 'street', 'capacity', 'gap'] as const;

/** `label<TAB>value<TAB>formula`, as the window writes them; single computed cells stand in the JSON alone. */
function linesOf(workbook: Workbook): readonly string[] {
  const months = series.flatMap((id) => Array.from({ length: 12 }, (_, at) => `${id}.m${at + 1}`));
  const nodes = quotaTree(workbook).nodes.map((node) => `quota.${node.row.id}`);
  const fields = workbook.template.sections.flatMap((section) =>
    section.fields.map((field) => `field:${answerKey(section.id, field.id)}`),
  );
  const figures = [...explainedFigures, ...months, ...nodes, ...fields].flatMap((id) => {
    const figure = explain(workbook, id);
    return figure ? [strings.cli.figure(figure.label, figure.value, figure.formula)] : [];
  });
  // A field may show a figure of the calculation under its own name: said once.
  return [...new Set([...figures, ...totalLines(workbook)])];
}

function totalLines(workbook: Workbook): readonly string[] {
  const context = formatContextOf(workbook);
  const tables = workbook.template.sections.flatMap((section) => section.tables);
  return tables.flatMap((table) =>
    table.columns.flatMap((column) => {
      const total = computeTotal(workbook, table, column);
      if (total === null || total.kind === 'blank') return [];
      const label = strings.cli.totalLabel(table.title, columnLabel(column, context));
      const formula = column.total === 'avg' ? strings.cli.mean : strings.cli.sum;
      return [strings.cli.figure(label, formatComputed(column, total, context, { sign: true }), formula)];
    }),
  );
}
