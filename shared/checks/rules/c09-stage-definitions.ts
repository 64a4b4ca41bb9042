/**
 * C09: a stage in use lacks definition, entry criterion or owner; the stages of the two lists stand in
 * another order; Marketing hands over and nobody accepts.
 */
import { stageDefinitions } from '../../plan/agreement.ts';
import { isColumnAsked } from '../../plan/asked.ts';
import { cellAt } from '../../plan/cells.ts';
import type { Reader } from '../../plan/derived.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { type KnownStage, knownStages, sharedOrders } from '../stage-lists.ts';
import { titleWith } from '../title.ts';

const text = strings.checks.c09;
type Lack = keyof typeof text.lacks;

export const c09: Check = {
  id: 'C09',
  severity: 'major',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    // No definition at all is a section not written yet, not a gap in it.
    if (!read.from(knownStages).some((stage) => stage.definition !== null)) return [];
    return [...gaps(read), ...otherOrder(read), ...noAcceptance(read)];
  }),
  options,
};

const base = { check: 'C09', severity: 'major', impact: noImpact } as const;

const columns = { definition: 'definition', entry: 'entry', owner: 'owner_party' } as const;

function gaps(read: Reader): readonly Finding[] {
  const say = read.from(sayIn);
  const asked = (Object.keys(columns) as readonly Lack[]).filter((lack) =>
    isColumnAsked(read.template(), 'stage_defs', columns[lack]),
  );
  return read.from(knownStages).flatMap((stage): readonly Finding[] => {
    if (stage.uses.length === 0) return [];
    const has = {
      definition: stage.definition?.definition,
      entry: stage.definition?.entry,
      owner: stage.definition?.ownerParty,
    };
    const lacks = asked.filter((lack) => (has[lack] ?? null) === null);
    if (lacks.length === 0) return [];
    const missing = oneOf(lacks.map((lack) => text.lacks[lack]));
    const used = say.list(stage.uses.map((use) => text.uses[use]));
    const row = stage.definition;
    const at = row ? lacks.map((lack) => cellAt('stage_defs', row.id, columns[lack])) : ['stage_defs'];
    const process = stage.process;
    return [
      {
        ...base,
        key: `C09:${stage.id}`,
        title: titleWith(stage.label, (label) => text.title(label, missing)),
        message: (stage.uses.length === 1 ? text.messageOne : text.message)(stage.label, missing, used),
        cost: text.cost(stage.uses.length),
        figures: { stage: stage.label, missing: lacks, used: stage.uses },
        statements:
          process?.entry && lacks.includes('entry')
            ? [
                {
                  side: 'sales',
                  label: text.inProcess(stage.label),
                  value: process.entry,
                  place: cellAt('process', process.id, 'entry'),
                },
                {
                  side: null,
                  label: text.inAgreement(stage.label),
                  value: text.missing,
                  place: at[0] ?? 'stage_defs',
                },
              ]
            : [],
        places: [...at, ...(process ? [cellAt('process', process.id, 'entry')] : [])],
      },
    ];
  });
}

const oneOf = (words: readonly string[]): string => {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : text.or(words.slice(0, -1).join(', '), last);
};

const arrows = (order: readonly KnownStage[]): string => order.map((stage) => stage.label).join(' → ');

function otherOrder(read: Reader): readonly Finding[] {
  const { process, agreement } = read.from(sharedOrders);
  const moved = process.filter((stage, at) => agreement[at] !== stage);
  if (moved.length === 0) return [];
  return [
    {
      ...base,
      key: 'C09:order',
      title: text.titleOrder,
      message: text.messageOrder(arrows(process), arrows(agreement)),
      cost: text.costOrder(moved.length),
      figures: {
        stage: moved[0]?.label ?? null,
        missing: [],
        process: process.map((stage) => stage.label),
        agreement: agreement.map((stage) => stage.label),
      },
      statements: [
        { side: 'sales', label: text.order, value: arrows(process), place: 'process' },
        { side: null, label: text.order, value: arrows(agreement), place: 'stage_defs' },
      ],
      places: ['stage_defs', 'process'],
    },
  ];
}

/** Every stage that is defined has a party, some are Marketing's, and none is accepted by Sales. */
function noAcceptance(read: Reader): readonly Finding[] {
  const owned = read.from(knownStages).filter((stage) => stage.definition !== null);
  const parties = owned.map((stage) => stage.definition?.ownerParty ?? null);
  const last = owned[owned.length - 1];
  if (!last || owned.length < 2 || parties.some((party) => party !== 'marketing')) return [];
  return [
    {
      ...base,
      key: 'C09:handover',
      title: text.titleHandover,
      message: text.messageHandover(last.label, owned.length),
      cost: text.costHandover,
      figures: { stage: last.label, missing: ['acceptance'] },
      statements: [
        { side: 'marketing', label: text.lastOfMarketing, value: last.label, place: 'stage_defs' },
        { side: 'sales', label: text.ownedBySales, value: text.none, place: 'stage_defs' },
      ],
      places: ['stage_defs'],
    },
  ];
}

/** An entry criterion may be taken from the sales process; a definition or an owner is for people to say. */
function options(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  if (finding.key === 'C09:order') return reorder(workbook);
  const all = knownStages(workbook);
  const at = all.findIndex((stage) => `C09:${stage.id}` === finding.key);
  const stage = all[at];
  const row = stage?.definition;
  if (!stage || !row || row.entry !== null) return [];
  const set = (id: string, change: string, entry: string): OptionDraft => ({
    id,
    change,
    to: entry,
    changes: [
      { kind: 'set-cells', table: 'stage_defs', cells: [{ row: row.id, column: 'entry', value: entry }] },
    ],
  });
  const [entry, before] = [stage.process?.entry, all[at - 1]];
  const exit = before?.process?.exit;
  return [
    ...(entry ? [set('process_entry', text.copyEntry(stage.label, entry), entry)] : []),
    ...(before && exit && exit !== entry
      ? [set('process_exit', text.copyExit(stage.label, before.label, exit), exit)]
      : []),
  ];
}

/** Only the rows that stand in both lists change places; whatever stands between them stays. */
function reorder(workbook: Workbook): readonly OptionDraft[] {
  const { process } = sharedOrders(workbook);
  const rows = stageDefinitions(workbook);
  const shared = new Set(process.map((stage) => stage.definition?.id));
  const inOrder = process.flatMap((stage) => stage.definition?.id ?? []);
  let next = 0;
  const wanted = rows.map((row) => (shared.has(row.id) ? (inOrder[next++] ?? row.id) : row.id));
  return [
    {
      id: 'reorder',
      change: text.reorder(arrows(process)),
      to: null,
      changes: wanted.map((row, to) => ({ kind: 'move-row', table: 'stage_defs', row, to })),
    },
  ];
}
