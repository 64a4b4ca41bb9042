/** C27: two tools for one purpose, data one side lacks, go-live after the agreement takes effect. */
import { plainWords } from '../../lib/plain-words.ts';
import { term } from '../../plan/agreement.ts';
import { cellAt } from '../../plan/cells.ts';
import type { Reader } from '../../plan/derived.ts';
import { tools } from '../../plan/sales-work.ts';
import { strings } from '../../strings/catalogue.ts';
import { sides, type Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { titleWith } from '../title.ts';
import { isUsedBy, toolsByPurpose } from '../tools-by-purpose.ts';

const text = strings.checks.c27;

export const c27: Check = {
  id: 'C27',
  severity: 'minor',
  name: text.name,
  find: finds((read): readonly Finding[] => [...differentTools(read), ...lackedData(read), ...late(read)]),
  options,
};

const base = { check: 'C27', severity: 'minor', impact: noImpact, statements: [] } as const;

/** Two tools of one team are its own affair; two teams with different tools cannot hand over. */
function differentTools(read: Reader): readonly Finding[] {
  const say = read.from(sayIn);
  return read.from(toolsByPurpose).flatMap(({ purpose, rows, used, isSame }): readonly Finding[] => {
    if (used.marketing.length === 0 || used.sales.length === 0 || isSame) return [];
    const [first] = rows;
    return [
      {
        ...base,
        key: `C27:${first.id}`,
        title: titleWith(purpose, text.differentTitle),
        message: text.different(purpose, say.list(used.marketing), say.list(used.sales)),
        cost: text.toolCount(new Set([...used.marketing, ...used.sales].map(plainWords)).size),
        figures: { purpose, ...used },
        statements: sides.map((side) => ({
          side,
          label: text.toolOf(strings.numbers.sides[side]),
          value: say.list(used[side]),
          place: cellAt('tools', rows.find((row) => isUsedBy(row, side))?.id ?? first.id, 'tool'),
        })),
        places: rows.map((row) => cellAt('tools', row.id, 'tool')),
      },
    ];
  });
}

/** What one side keeps reaches the other through any tool that side uses; without one it does not. */
function lackedData(read: Reader): readonly Finding[] {
  const rows = read.from(tools);
  const say = read.from(sayIn);
  return sides.flatMap((lacking): readonly Finding[] => {
    if (rows.some((row) => isUsedBy(row, lacking))) return [];
    const holding = rows.filter(
      (row) => row.tool !== null && row.dataShared !== null && row.usedBy !== null && row.usedBy !== 'both',
    );
    if (holding.length === 0) return [];
    const names = holding.map((row) => row.tool ?? '');
    return [
      {
        ...base,
        key: `C27:data:${lacking}`,
        title: titleWith(names[0] ?? '', (tool) =>
          text.dataTitle(tool, names.length, strings.numbers.sides[lacking]),
        ),
        message: text.data(say.list(names), names.length, strings.numbers.sides[lacking]),
        cost: text.toolCount(names.length),
        figures: { side: lacking, tools: names },
        places: holding.flatMap((row) => [
          cellAt('tools', row.id, 'data_shared'),
          cellAt('tools', row.id, 'used_by'),
        ]),
      },
    ];
  });
}

function late(read: Reader): readonly Finding[] {
  const { effective } = read.from(term);
  const say = read.from(sayIn);
  if (effective === null) return [];
  return read.from(tools).flatMap(({ id, tool, goLive }): readonly Finding[] => {
    if (tool === null || goLive === null || goLive <= effective) return [];
    return [
      {
        ...base,
        key: `C27:${id}:date`,
        title: titleWith(tool, text.lateTitle),
        message: text.late(tool, say.date(goLive), say.date(effective)),
        cost: say.date(goLive),
        figures: { tool, goLive, effective },
        places: [cellAt('tools', id, 'go_live'), 'L1.effective'],
      },
    ];
  });
}

function options(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  const { effective } = term(workbook);
  const row = tools(workbook).find((one) => finding.key === `C27:${one.id}:date`);
  if (!row || effective === null) return [];
  return [
    {
      id: 'go_live',
      change: text.forward(row.tool ?? '', sayIn(workbook).date(effective)),
      to: effective,
      changes: [
        {
          kind: 'set-cells',
          table: 'tools',
          cells: [{ row: row.id, column: 'go_live', value: effective }],
        },
      ],
    },
  ];
}
