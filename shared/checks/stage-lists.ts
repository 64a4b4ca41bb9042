/** The two lists of stages (S3, L4) and where each stage is used. */
import { type Deliverable, deliverables, type StageDefinition, stageDefinitions } from '../plan/agreement.ts';
import { derived } from '../plan/derived.ts';
import { type ProcessRow, salesProcess, stages } from '../plan/sales-work.ts';
import { findTable } from '../template/find.ts';

export type StageUse = 'funnel' | 'process' | 'agreement';

/** Codes of the stages that the funnel computes with. SAL is an event, not a stage. */
const funnelCodes = new Set(['LEAD', 'MQL', 'SQL', 'OPP', 'WON']);
const codeOfMetric: Readonly<Record<string, string>> = { leads: 'LEAD', mql: 'MQL', sql: 'SQL' };

export interface KnownStage {
  readonly id: string;
  /** Its code, or its name where it has none. */
  readonly label: string;
  readonly uses: readonly StageUse[];
  /** The first row of either list that is about it. */
  readonly definition: StageDefinition | null;
  readonly process: ProcessRow | null;
}

/** Every stage of the registry in its order; rows about a removed stage are about none. */
export const knownStages = derived((read): readonly KnownStage[] => {
  const definitions = firstBy(read.from(stageDefinitions));
  const process = firstBy(read.from(salesProcess));
  const counted = (row: Deliverable): readonly string[] => {
    const code = row.metric === null ? undefined : codeOfMetric[row.metric];
    return code === undefined ? [] : [code];
  };
  const promised = new Set(
    [...read.from(deliverables.marketing), ...read.from(deliverables.sales)].flatMap(counted),
  );
  const hasProcess = findTable(read.template(), 'process') !== undefined;
  return read.from(stages).flatMap((stage): readonly KnownStage[] => {
    const code = stage.code?.trim().toUpperCase() ?? '';
    const label = stage.code ?? stage.name;
    if (label === null) return [];
    const definition = definitions.get(stage.id) ?? null;
    const step = hasProcess ? (process.get(stage.id) ?? null) : null;
    const uses: readonly StageUse[] = [
      ...(funnelCodes.has(code) ? (['funnel'] as const) : []),
      ...(step ? (['process'] as const) : []),
      ...(definition || promised.has(code) ? (['agreement'] as const) : []),
    ];
    return [{ id: stage.id, label, uses, definition, process: step }];
  });
});

function firstBy<R extends { readonly stage: string | null }>(rows: readonly R[]): ReadonlyMap<string, R> {
  const byStage = new Map<string, R>();
  for (const row of rows) if (row.stage !== null && !byStage.has(row.stage)) byStage.set(row.stage, row);
  return byStage;
}

/** Stages that stand in both lists, in the order of each. */
export const sharedOrders = derived((read) => {
  const known = new Map(read.from(knownStages).map((stage) => [stage.id, stage]));
  const inBoth = (id: string | null): KnownStage | undefined => {
    const stage = id === null ? undefined : known.get(id);
    return stage?.definition && stage.process ? stage : undefined;
  };
  const orderOf = (rows: readonly { readonly stage: string | null }[]): readonly KnownStage[] => [
    ...new Set(rows.flatMap((row) => inBoth(row.stage) ?? [])),
  ];
  return {
    process: orderOf(read.from(salesProcess)),
    agreement: orderOf(read.from(stageDefinitions)),
  };
});
