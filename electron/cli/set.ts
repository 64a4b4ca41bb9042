import { isSignature, signChanges } from '../../shared/checks/sign.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { formatValue } from '../../shared/values/format.ts';
import { parseValue } from '../../shared/values/parse.ts';
import { plainStyle } from '../../shared/values/parse-number.ts';
import type { Value } from '../../shared/values/value.ts';
import { applyEdit, applyLogEntry } from '../../shared/workbook/apply-edit.ts';
import { CURRENCY, currencyChange } from '../../shared/workbook/currency-change.ts';
import type { Change } from '../../shared/workbook/edit.ts';
import { type Place, resolvePlace } from '../../shared/workbook/place-path.ts';
import { formatContextOf, parseContextOf, rowsOf } from '../../shared/workbook/read.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import { type Command, hasSwitch, optionText } from './command.ts';
import { workbookPath } from './out-path.ts';
import { freshId, now, readWorkbookFile, writeWorkbookFile } from './workbook-files.ts';

/** Sets one answer or cell, read in the workbook's locale. */
export const set: Command = {
  name: 'set',
  takes: ['FILE', 'PATH', 'VALUE'],
  switches: ['plain', 'force'],
  values: ['out'],
  async run(invocation, output) {
    const [file = '', path = '', text = ''] = invocation.arguments;
    const out = workbookPath(optionText(invocation, 'out') ?? file);
    const opened = await readWorkbookFile(file, output);
    if (!opened.ok) return opened;
    const { workbook, pictures } = opened.value;
    const place = resolvePlace(workbook, path);
    if (!place.ok) return place;
    const value = readValue(workbook, place.value, path, text, hasSwitch(invocation, 'plain'));
    if (!value.ok) return value;
    const edited = setPlace(workbook, place.value, value.value, path);
    output.message(
      edited === workbook ? strings.cli.unchanged(path) : said(edited, place.value, value.value, path),
    );
    const replace = optionText(invocation, 'out') === undefined || hasSwitch(invocation, 'force');
    return await writeWorkbookFile(out, edited, pictures, replace);
  },
};

const slotOf = (place: Place) => (place.kind === 'answer' ? place.field : place.column);

function heldAt(workbook: Workbook, place: Place): Value | undefined {
  if (place.kind === 'new-row') return undefined;
  return place.kind === 'answer' ? workbook.answers[place.key] : place.row.cells[place.column.id];
}

function readValue(
  workbook: Workbook,
  place: Place,
  path: string,
  text: string,
  plain: boolean,
): Result<Value | null> {
  const current = heldAt(workbook, place);
  const context = parseContextOf(workbook, current);
  const parsed = parseValue(slotOf(place), text, plain ? { ...context, numberStyle: plainStyle } : context);
  return parsed.ok ? ok(parsed.value) : fail('invalid', strings.cli.valueRefused(path, parsed.message));
}

/** As in the window: another currency takes every amount along, a signature keeps its figures. */
function answerChange(workbook: Workbook, key: string, value: Value | null): Change {
  const text = value === null || typeof value === 'string' ? value : undefined;
  if (key === CURRENCY && text !== undefined) return currencyChange(workbook, text).change;
  if (isSignature(key) && text !== undefined)
    return { kind: 'group', changes: signChanges(workbook, key, text, now()) };
  return { kind: 'set-answer', key, value };
}

function changeOf(workbook: Workbook, place: Place, value: Value | null): Change {
  switch (place.kind) {
    case 'answer':
      return answerChange(workbook, place.key, value);
    case 'cell':
      return {
        kind: 'set-cells',
        table: place.table.id,
        cells: [{ row: place.row.id, column: place.column.id, value }],
      };
    case 'new-row':
      return {
        kind: 'insert-rows',
        table: place.table.id,
        at: rowsOf(workbook, place.table.id).length,
        rows: [{ id: freshId(), cells: value === null ? {} : { [place.column.id]: value } }],
      };
  }
}

/** The same workbook when it already held the value. */
function setPlace(workbook: Workbook, place: Place, value: Value | null, path: string): Workbook {
  const change = changeOf(workbook, place, value);
  const at = now();
  const { patches } = applyEdit(workbook, { id: freshId(), at, label: path, change });
  return patches.length === 0 ? workbook : applyLogEntry(workbook, { at, patches });
}

function said(workbook: Workbook, place: Place, value: Value | null, path: string): string {
  if (value === null) return strings.cli.cleared(path);
  return strings.cli.changed(
    path,
    formatValue(slotOf(place), value, formatContextOf(workbook), { sign: true }),
  );
}
