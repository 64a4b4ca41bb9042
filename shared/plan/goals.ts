/** A3 and M8: the goal of the year and the goals written under it. */
import { asNumber, choiceIn, monthsIn, numberIn, textIn } from './cells.ts';
import { derived } from './derived.ts';
import { perRow } from './per-row.ts';

export interface CompanyGoal {
  /** Minor units; null where blank. */
  readonly corporate: number | null;
  readonly retained: number | null;
  readonly expansion: number | null;
}

export const companyGoal = derived(
  (read): CompanyGoal => ({
    corporate: asNumber(read.answer('A3.corporate_revenue_goal')),
    retained: asNumber(read.answer('A3.retained_revenue')),
    expansion: asNumber(read.answer('A3.expansion_revenue')),
  }),
);

export interface Goal {
  readonly id: string;
  readonly goal: string | null;
  /** Free words for a corporate goal, a closed choice for one of Marketing. */
  readonly metric: string | null;
  readonly unit: string | null;
  readonly target: number | null;
  readonly start: string | null;
  readonly due: string | null;
  readonly owner: string | null;
}

export interface MarketingGoal extends Goal {
  readonly supports: string | null;
  readonly months: readonly (number | null)[];
}

const marketingMetrics = [
  'leads',
  'mql',
  'sql',
  'pipeline',
  'revenue',
  'awareness',
  'traffic',
  'retention',
  'other',
] as const;

const additive: ReadonlySet<string> = new Set(['leads', 'mql', 'sql', 'pipeline', 'revenue', 'traffic']);

/** Metrics whose months add up to the year, and whose parts to a whole; a state such as awareness does not. */
export const addsUp = (metric: string): boolean => additive.has(metric);

const corporateGoalsOf = perRow(
  (row): Goal => ({
    id: row.id,
    goal: textIn(row, 'goal'),
    metric: textIn(row, 'metric'),
    unit: textIn(row, 'unit'),
    target: numberIn(row, 'target'),
    start: null,
    due: textIn(row, 'due'),
    owner: textIn(row, 'owner'),
  }),
);

const marketingGoalsOf = perRow(
  (row): MarketingGoal => ({
    id: row.id,
    goal: textIn(row, 'goal'),
    metric: choiceIn(row, 'metric', marketingMetrics),
    unit: textIn(row, 'unit'),
    target: numberIn(row, 'target'),
    start: textIn(row, 'start'),
    due: textIn(row, 'due'),
    owner: textIn(row, 'owner'),
    supports: textIn(row, 'supports'),
    months: monthsIn(row.cells),
  }),
);

export const corporateGoals = derived((read): readonly Goal[] => corporateGoalsOf(read.rows('corp_goals')));
export const marketingGoals = derived((read): readonly MarketingGoal[] =>
  marketingGoalsOf(read.rows('mkt_goals')),
);
