/** The conflict register as printed (L10): what is open, and what was decided by whom with which reason. */
import { bySize, openConflicts, type RegisterEntry, register } from '../checks/register.ts';
import { sayIn } from '../checks/say.ts';
import { strings } from '../strings/catalogue.ts';
import { rowLabel } from '../workbook/read.ts';
import { recordedDay } from '../workbook/recorded-day.ts';
import type { Workbook } from '../workbook/types.ts';
import { conflictTable } from './conflict-table.ts';
import type { Block } from './model.ts';
import { bodyRow, textColumn } from './table-parts.ts';

const text = strings.document.register;

export function registerBlocks(workbook: Workbook): readonly Block[] {
  const entries = register(workbook).filter((entry) => entry.severity !== 'info' || entry.decision !== null);
  const open = openConflicts(workbook);
  const decided = entries.filter((entry) => entry.status !== 'open').sort(bySize);
  if (entries.length === 0) return [{ kind: 'paragraph', content: [{ text: text.none }], origin: 'L10' }];
  return [
    ...(open.length === 0
      ? [{ kind: 'paragraph' as const, content: [{ text: text.noneOpen }], origin: 'L10' }]
      : [{ ...conflictTable(workbook, open), origin: 'L10' }]),
    ...(decided.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: text.decided(decided.length),
            description: text.decidedDescription,
            origin: 'L10',
            columns: [
              textColumn(text.check),
              textColumn(text.finding),
              textColumn(text.decision),
              textColumn(text.who),
              textColumn(text.status),
            ],
            rows: decided.map((entry) => bodyRow(...decidedCells(workbook, entry))),
          },
        ]),
  ];
}

/** Who has it, by when, and that the day is past. */
function takenLines(workbook: Workbook, { decision, late }: RegisterEntry): readonly string[] {
  if (decision === null) return [];
  const { owner, due } = decision;
  return [
    ...(owner === null ? [] : [text.owner(rowLabel(workbook, ['people'], owner))]),
    ...(due === null ? [] : [text.due(sayIn(workbook).date(due))]),
    ...(late === null ? [] : [late]),
  ];
}

function decidedCells(workbook: Workbook, entry: RegisterEntry): readonly string[] {
  const { decision } = entry;
  const say = sayIn(workbook);
  const who =
    decision === null
      ? ''
      : [
          ...(decision.by === '' ? [] : [strings.words.signed(decision.by, decision.side)]),
          say.date(recordedDay(decision)),
          ...takenLines(workbook, entry),
        ].join('\n');
  const words = [decision?.decision ?? '', decision?.status === 'waived' ? '' : (decision?.rationale ?? '')];
  return [
    entry.check ?? '',
    entry.message,
    words.filter((word) => word !== '').join('\n'),
    who,
    strings.conflicts.statuses[entry.status],
  ];
}
