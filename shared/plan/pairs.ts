/**
 * The assumption pairs: what each plan holds for itself, and what both settled on.
 * Lead volume is derived and never a pair.
 */
import { slotAt } from '../template/find.ts';
import { isUsable, isValueOf } from '../values/check.ts';
import type { Value } from '../values/value.ts';
import type { AgreedValue, Side } from '../workbook/types.ts';
import { asNumber, cellAt, numberIn, textIn } from './cells.ts';
import { derived } from './derived.ts';
import { nameIn, registryNames } from './names.ts';

export type PairKind = 'money' | 'pct' | 'days' | 'priority' | 'date' | 'words';

export interface AssumptionPair {
  /** `deal_assumption`, `conv_lead_mql` …, `priority:<segment>`, `launch:<product>`, `stage:<stage>`. */
  readonly id: string;
  readonly kind: PairKind;
  /** The row of the registry it is about; null for the seven plain assumptions. */
  readonly subject: string | null;
  /** Where each plan holds it: answer keys or cell places; null where the plan has no such row. */
  readonly places: { readonly [S in Side]: string | null };
  readonly marketing: Value | null;
  readonly sales: Value | null;
  readonly agreed: AgreedValue | null;
}

/** The seven plain pairs: id, kind, Marketing's place, Sales' place. */
export const plainPairs = [
  ['deal_assumption', 'money', 'M9.deal_assumption', 'S6.deal_assumption'],
  ['conv_lead_mql', 'pct', 'M9.conv_lead_mql', 'S10.conv_lead_mql'],
  ['conv_mql_sql', 'pct', 'M9.conv_mql_sql', 'S10.conv_mql_sql'],
  ['conv_sql_opp', 'pct', 'M9.conv_sql_opp', 'S10.conv_sql_opp'],
  ['conv_opp_won', 'pct', 'M9.conv_opp_won', 'S10.conv_opp_won'],
  ['cycle_days', 'days', 'M9.cycle_days', 'S3.cycle_days'],
  ['sourced_pct', 'pct', 'M9.sourced_pct', 'S10.sourced_pct'],
] as const satisfies readonly (readonly [string, PairKind, string, string])[];

export type PlainPairId = (typeof plainPairs)[number][0];

/** What the need for leads divides by: a deal or a conversion of 0 gives no figure at all. */
export const isDivisor = (id: string): boolean => id === 'deal_assumption' || id.startsWith('conv_');

export const assumptionPairs = derived((read): readonly AssumptionPair[] => {
  const recorded = read.part('agreed');
  const template = read.template();
  /** What either plan could hold itself; anything else was never agreed here. */
  const agreedOn = (id: string, places: AssumptionPair['places']): AgreedValue | null => {
    const found = recorded[id];
    if (!found) return null;
    const slots = [places.marketing, places.sales].flatMap(
      (place) => (place === null ? undefined : slotAt(template, place)) ?? [],
    );
    return slots.every((slot) => isValueOf(slot, found.value) && isUsable(slot, found.value)) ? found : null;
  };
  const plain = plainPairs.map(
    ([id, kind, marketing, sales]): AssumptionPair => ({
      id,
      kind,
      subject: null,
      places: { marketing, sales },
      marketing: asNumber(read.answer(marketing)),
      sales: asNumber(read.answer(sales)),
      agreed: agreedOn(id, { marketing, sales }),
    }),
  );
  const names = read.from(registryNames);
  const rowBy = (table: string, column: string, subject: string) =>
    read.rows(table).find((row) => row.cells[column] === subject);
  const bySubject = (
    kind: PairKind,
    prefix: string,
    subjects: readonly string[],
    left: readonly [table: string, reference: string, column: string],
    right: readonly [table: string, reference: string, column: string],
  ): readonly AssumptionPair[] =>
    subjects.map((subject) => {
      const marketing = rowBy(left[0], left[1], subject);
      const sales = rowBy(right[0], right[1], subject);
      const value = (row: typeof sales, column: string): Value | null =>
        row ? (kind === 'priority' ? numberIn(row, column) : textIn(row, column)) : null;
      const id = `${prefix}:${subject}`;
      const places = {
        marketing: marketing ? cellAt(left[0], marketing.id, left[2]) : null,
        sales: sales ? cellAt(right[0], sales.id, right[2]) : null,
      };
      return {
        id,
        kind,
        subject,
        places,
        marketing: value(marketing, left[2]),
        sales: value(sales, right[2]),
        agreed: agreedOn(id, places),
      };
    });
  return [
    ...plain,
    ...bySubject(
      'priority',
      'priority',
      [...names.segments.keys()],
      ['target_segments', 'segment', 'priority'],
      ['territories', 'segment', 'priority'],
    ),
    ...bySubject(
      'date',
      'launch',
      [...names.products.keys()],
      ['product_mix', 'product', 'launch'],
      ['product_quota', 'product', 'available_from'],
    ),
    ...bySubject(
      'words',
      'stage',
      [...names.stages.keys()],
      ['stage_defs', 'stage', 'entry'],
      ['process', 'stage', 'entry'],
    ),
  ];
});

/** The registry row a pair is about, by name; '' for the plain ones. */
export const pairSubject = derived((read) => {
  const names = read.from(registryNames);
  const all = new Map([...names.segments, ...names.products, ...names.stages]);
  return (pair: AssumptionPair): string => (pair.subject === null ? '' : nameIn(all, pair.subject));
});
