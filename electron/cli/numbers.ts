import { ok } from '../../shared/lib/result.ts';
import { numbersJson } from '../../shared/numbers/numbers-json.ts';
import { type Command, hasSwitch } from './command.ts';
import { readWorkbookFile } from './workbook-files.ts';

/** Prints every computed figure: as JSON, or one figure a line. */
export const numbers: Command = {
  name: 'numbers',
  takes: ['FILE'],
  switches: ['json'],
  values: [],
  async run(invocation, output) {
    const [path = ''] = invocation.arguments;
    const opened = await readWorkbookFile(path);
    if (!opened.ok) return opened;
    const figures = numbersJson(opened.value.workbook);
    if (hasSwitch(invocation, 'json')) output.result(JSON.stringify(figures, null, 2));
    else for (const line of linesOf(figures, '')) output.result(line);
    return ok(null);
  },
};

/** `supply.leads<TAB>9000`; lists of plain figures on one line. */
function linesOf(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one !== 'object' || one === null))
      return [`${path}\t${value.map((one) => String(one ?? 'n/a')).join(' ')}`];
    return value.flatMap((one, at) => linesOf(one, `${path}[${at}]`));
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) =>
      linesOf(inner, path === '' ? name : `${path}.${name}`),
    );
  return [`${path}\t${value === null ? 'n/a' : String(value)}`];
}
