/** Open conflicts as a table, largest first: in the register of the agreement and among the open items. */
import type { RegisterEntry } from '../checks/register.ts';
import { sayIn } from '../checks/say.ts';
import { strings } from '../strings/catalogue.ts';
import { rowLabel } from '../workbook/read.ts';
import type { Workbook } from '../workbook/types.ts';
import { keepTogether } from './keep-together.ts';
import type { TableBlock } from './model.ts';
import { bodyRow, figureColumn, textColumn } from './table-parts.ts';

const text = strings.document.register;

/** `open` as `openConflicts` orders them; owner and date are those of a decision that has been overtaken. */
export function conflictTable(workbook: Workbook, open: readonly RegisterEntry[]): TableBlock {
  const say = sayIn(workbook);
  return {
    kind: 'table',
    caption: text.open(open.length),
    description: text.openDescription,
    columns: [
      textColumn(text.check),
      textColumn(text.severity),
      textColumn(text.finding),
      figureColumn(text.cost),
      textColumn(strings.conflicts.owner),
      textColumn(strings.conflicts.due),
    ],
    rows: open.map(({ check, severity, reopened, message, finding, decision, late }) =>
      bodyRow(
        check ?? '',
        strings.conflicts.severities[severity],
        reopened ? `${message} ${text.reopened}` : message,
        keepTogether(finding?.cost ?? ''),
        decision === null || decision.owner === null
          ? strings.values.blank
          : rowLabel(workbook, ['people'], decision.owner),
        decision === null || decision.due === null
          ? strings.values.blank
          : [keepTogether(say.date(decision.due)), ...(late === null ? [] : [late])].join('\n'),
      ),
    ),
  };
}
