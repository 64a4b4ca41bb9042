/** The side-by-side matrix (L9): what each plan says on processes, goals, tools and strategies, and whether it agrees. */

import { pairWords } from '../numbers/pair-words.ts';
import { pairsDiffer } from '../numbers/pairs.ts';
import { stageDefinitions } from '../plan/agreement.ts';
import { derived } from '../plan/derived.ts';
import { targetSegments } from '../plan/marketing.ts';
import { nameIn, registryNames } from '../plan/names.ts';
import { type AssumptionPair, assumptionPairs } from '../plan/pairs.ts';
import { territories } from '../plan/sales-targets.ts';
import { salesProcess, stages, tools } from '../plan/sales-work.ts';
import { strings } from '../strings/catalogue.ts';

export const matrixAxes = ['processes', 'goals', 'tools', 'strategies'] as const;
export type MatrixAxis = (typeof matrixAxes)[number];

export interface MatrixRow {
  readonly axis: MatrixAxis;
  readonly subject: string;
  readonly marketing: string;
  readonly sales: string;
  readonly status: 'same' | 'different' | 'missing';
  /** Free text: words that differ may mean the same, and only a person can say. */
  readonly isWorded: boolean;
  /** What was agreed, in words; '' where nothing was. */
  readonly agreed: string;
  /** Where each plan says it; null where it does not. */
  readonly places: { readonly marketing: string | null; readonly sales: string | null };
}

const text = strings.checks.matrix;

/** Same words in another case or spacing say the same. */
const normal = (words: string): string => words.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');

function row(
  axis: MatrixAxis,
  subject: string,
  marketing: string,
  sales: string,
  places: MatrixRow['places'],
  agreed = '',
): readonly MatrixRow[] {
  if (marketing === '' && sales === '') return [];
  const status =
    marketing === '' || sales === '' ? 'missing' : normal(marketing) === normal(sales) ? 'same' : 'different';
  return [{ axis, subject, marketing, sales, status, isWorded: false, agreed, places }];
}

/** Rows in the order of the axes; what neither plan says is left out. */
export const sideBySide = derived((read): readonly MatrixRow[] => {
  const names = read.from(registryNames);
  const words = read.from(pairWords);
  const pairs = read.from(assumptionPairs);
  const said = (pair: AssumptionPair, value: unknown): string =>
    value === null || value === undefined ? '' : words.value(pair, value);
  const differ = read.from(pairsDiffer);
  /** Pairs are compared as C06 compares them: within the tolerance, and from the first day of the year. */
  const pairRow = (axis: MatrixAxis, pair: AssumptionPair): readonly MatrixRow[] =>
    row(
      axis,
      words.label(pair),
      said(pair, pair.marketing),
      said(pair, pair.sales),
      pair.places,
      pair.agreed ? words.value(pair, pair.agreed.value) : '',
    ).map((one) =>
      one.status === 'missing' ? one : { ...one, status: differ(pair) ? 'different' : 'same' },
    );
  const definitions = new Map(read.from(stageDefinitions).map((one) => [one.stage, one]));
  const steps = new Map(read.from(salesProcess).map((one) => [one.stage, one]));
  const processes = read.from(stages).flatMap((stage) => {
    const [defined, step] = [definitions.get(stage.id), steps.get(stage.id)];
    return row('processes', text.entry(stage.name ?? ''), defined?.entry ?? '', step?.entry ?? '', {
      marketing: defined ? `stage_defs/${defined.id}/entry` : null,
      sales: step ? `process/${step.id}/entry` : null,
    }).map((one) => ({ ...one, isWorded: true }));
  });
  const ofKind = (kind: AssumptionPair['kind']) => pairs.filter((pair) => pair.kind === kind);
  const goals = pairs
    .filter((pair) => pair.subject === null && pair.kind !== 'days')
    .flatMap((pair) => pairRow('goals', pair));
  const used = read.from(tools);
  const toolRows = [...new Set(used.flatMap((tool) => tool.purpose ?? []))].flatMap((purpose) => {
    const here = used.filter((tool) => tool.purpose === purpose);
    const by = (side: 'marketing' | 'sales'): string =>
      here
        .filter((tool) => tool.usedBy === side || tool.usedBy === 'both')
        .flatMap((tool) => tool.tool ?? [])
        .join(', ');
    const place = here[0] ? `tools/${here[0].id}/tool` : null;
    return row('tools', purpose, by('marketing'), by('sales'), { marketing: place, sales: place });
  });
  const targeted = new Map(read.from(targetSegments).map((one) => [one.segment, one]));
  const lands = new Map(read.from(territories).map((one) => [one.segment, one]));
  const priority = (rank: number | null | undefined): string =>
    rank === undefined ? '' : rank === null ? text.noPriority : text.priority(String(rank));
  const segmentRows = [...names.segments.keys()].flatMap((id) => {
    const [ours, theirs] = [targeted.get(id), lands.get(id)];
    return row(
      'strategies',
      nameIn(names.segments, id),
      priority(ours?.priority),
      priority(theirs?.priority),
      {
        marketing: ours ? `target_segments/${ours.id}/priority` : null,
        sales: theirs ? `territories/${theirs.id}/priority` : null,
      },
    );
  });
  return [
    ...processes,
    ...ofKind('days').flatMap((pair) => pairRow('processes', pair)),
    ...goals,
    ...toolRows,
    ...segmentRows,
    ...ofKind('date').flatMap((pair) => pairRow('strategies', pair)),
  ];
});
