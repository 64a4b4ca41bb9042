/** What every explained figure is made of. */
import type { Assumptions } from '../../plan/assumptions.ts';
import { type Outcome, orMissing } from '../../plan/outcome.ts';
import type { PlainPairId } from '../../plan/pairs.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Workbook } from '../../workbook/types.ts';
import type { FunnelStage } from '../funnel.ts';
import type { Input, Unit } from './explanation.ts';

const text = strings.explain;

export interface Figure {
  readonly label: string;
  readonly unit: Unit;
  readonly value: Outcome;
  readonly formula: string;
  readonly source: string;
  readonly inputs: readonly Input[];
  readonly uses?: string;
}

export const blankOr = (figure: number | null): Outcome => orMissing(figure, strings.values.blank);

/** What the values of a plain pair are written in. */
export const assumedUnit = (id: PlainPairId): Unit =>
  id === 'deal_assumption' ? 'money' : id === 'cycle_days' ? 'days' : 'pct';

export const assumed = (set: Assumptions, id: PlainPairId): Input => ({
  label: strings.numbers.assumptions[id],
  value: set.values[id].value,
  unit: assumedUnit(id),
  place: set.values[id].place,
});

/** Whose values a figure uses: one plan's set, and what is agreed of it. */
export function usesOf(set: Assumptions, ids: readonly PlainPairId[]): string {
  const agreed = ids.filter((id) => set.values[id].from === 'agreed');
  const side = strings.numbers.sides[set.side];
  if (agreed.length === 0) return text.usesPlan(side);
  return agreed.length === ids.length
    ? text.usesAgreed
    : text.usesBoth(side, agreed.map((id) => strings.numbers.assumptions[id]).join(', '));
}

/** Figures by id; a function each, so that only what is asked for is built. */
export type Figures = { readonly [id: string]: (workbook: Workbook) => Figure };

export const stageLabel = (stage: FunnelStage | 'sourced' | 'budget'): string =>
  strings.figures.chain.steps[stage];
