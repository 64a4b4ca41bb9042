/** C27: two tools for one purpose, data one side lacks, go-live after the agreement takes effect. */
import { term } from '../../plan/agreement.ts';
import type { Reader } from '../../plan/derived.ts';
import { type Tool, tools } from '../../plan/sales-work.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Side, Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { titleWith } from '../title.ts';

const text = strings.checks.c27;
const { sides } = strings.numbers;

export const c27: Check = {
  id: 'C27',
  severity: 'minor',
  name: text.name,
  find: finds((read): readonly Finding[] => [...differentTools(read), ...lackedData(read), ...late(read)]),
  options,
};

const base = { check: 'C27', severity: 'minor', impact: noImpact, statements: [] } as const;
const normal = (words: string): string => words.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');
const isUsedBy = (row: Tool, side: Side): boolean => row.usedBy === side || row.usedBy === 'both';

/** Two tools of one team are its own affair; two teams with different tools cannot hand over. */
function differentTools(read: Reader): readonly Finding[] {
  const say = read.from(sayIn);
  const byPurpose = new Map<string, Tool[]>();
  for (const row of read.from(tools)) {
    if (row.purpose === null || row.tool === null || row.usedBy === null) continue;
    const group = byPurpose.get(normal(row.purpose));
    if (group) group.push(row);
    else byPurpose.set(normal(row.purpose), [row]);
  }
  return [...byPurpose.values()].flatMap((group): readonly Finding[] => {
    const namesOf = (side: Side): ReadonlyMap<string, string> =>
      new Map(
        group.filter((row) => isUsedBy(row, side)).map((row) => [normal(row.tool ?? ''), row.tool ?? '']),
      );
    const [marketing, sales, [first]] = [namesOf('marketing'), namesOf('sales'), group];
    const isSame = marketing.size === sales.size && [...marketing.keys()].every((tool) => sales.has(tool));
    if (!first || marketing.size === 0 || sales.size === 0 || isSame) return [];
    const purpose = first.purpose ?? '';
    const lists = { marketing: [...marketing.values()], sales: [...sales.values()] };
    return [
      {
        ...base,
        key: `C27:${first.id}`,
        title: titleWith(purpose, text.differentTitle),
        message: text.different(purpose, say.list(lists.marketing), say.list(lists.sales)),
        cost: text.toolCount(new Set([...marketing.keys(), ...sales.keys()]).size),
        figures: { purpose, ...lists },
        statements: (['marketing', 'sales'] as const).map((side) => ({
          side,
          label: text.toolOf(sides[side]),
          value: say.list(lists[side]),
          place: `tools/${group.find((row) => isUsedBy(row, side))?.id ?? first.id}/tool`,
        })),
        places: group.map((row) => `tools/${row.id}/tool`),
      },
    ];
  });
}

/** What one side keeps reaches the other through any tool that side uses; without one it does not. */
function lackedData(read: Reader): readonly Finding[] {
  const rows = read.from(tools);
  const say = read.from(sayIn);
  return (['marketing', 'sales'] as const).flatMap((lacking): readonly Finding[] => {
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
        title: titleWith(names[0] ?? '', (tool) => text.dataTitle(tool, names.length, sides[lacking])),
        message: text.data(say.list(names), names.length, sides[lacking]),
        cost: text.toolCount(names.length),
        figures: { side: lacking, tools: names },
        places: holding.flatMap((row) => [`tools/${row.id}/data_shared`, `tools/${row.id}/used_by`]),
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
        places: [`tools/${id}/go_live`, 'L1.effective'],
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
