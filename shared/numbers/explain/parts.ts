/** What every explained figure is made of. */
import type { Assumptions } from '../../plan/assumptions.ts';
import { type Outcome, orMissing } from '../../plan/outcome.ts';
import type { PlainPairId } from '../../plan/pairs.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Side, Workbook } from '../../workbook/types.ts';
import type { FunnelStage } from '../funnel.ts';
import type { Input, Unit } from './explanation.ts';

/** An assumption that goes into a figure: of one plan's set, as that plan has it or as it is agreed. */
export interface Used {
  readonly id: PlainPairId;
  readonly side: Side;
  readonly isAgreed: boolean;
  /** Of the plan that computes it for itself, whatever is agreed. */
  readonly isOwn?: boolean;
}

export interface Figure {
  readonly label: string;
  readonly unit: Unit;
  readonly value: Outcome;
  readonly formula: string;
  readonly source: string;
  readonly inputs: readonly Input[];
  /** Those that go into it directly; uses.ts finds what its inputs rest on. */
  readonly uses?: readonly Used[];
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

/** The assumptions of a plan's set that go into a figure. */
export const usesOf = (set: Assumptions, ids: readonly PlainPairId[]): readonly Used[] =>
  ids.map((id) => ({ id, side: set.side, isAgreed: set.values[id].from === 'agreed' }));

/** The same of a plan that computes for itself. */
export const ownUsesOf = (set: Assumptions, ids: readonly PlainPairId[]): readonly Used[] =>
  usesOf(set, ids).map((used) => ({ ...used, isOwn: true }));

/** Figures by id; a function each, so that only what is asked for is built. */
export type Figures = { readonly [id: string]: (workbook: Workbook) => Figure };

export const stageLabel = (stage: FunnelStage | 'sourced' | 'budget'): string =>
  strings.figures.chain.steps[stage];
