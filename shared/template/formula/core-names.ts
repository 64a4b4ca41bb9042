/** Figures of the calculation that a formula may read as `core(name)`; computed in shared/numbers/core-figures. */

/** Figures of the whole plan; they may stand anywhere. */
export const headlineFigures = [
  'goal',
  'sourced',
  'deals',
  'opportunities',
  'sql',
  'mql',
  'leads',
  'leads_bought',
  'blended_cpl',
  'street',
  'capacity',
  'required_attainment',
  'pipeline',
] as const;
export type HeadlineFigure = (typeof headlineFigures)[number];

/** Figures of a row: of its stage, node, pair or month. Those of a month are the sales plan's: by Sales' own values. */
const rowFigures = [
  'stage_conversion',
  'stage_probability',
  'quota_children',
  'quota_over_assignment',
  'seasonality_index',
  'run_rate',
  'month_quota',
  'month_sourced',
  'month_deals',
  'month_opportunities',
  'month_pipeline',
  'month_sql',
  'month_mql',
  'month_leads',
  'month_created_by',
  'month_delivered',
  'pair_marketing',
  'pair_sales',
  'pair_difference',
  'pair_agreed',
  'deliverable_value',
  'months_on_sale',
  'break_even_units',
] as const;

export type CoreFigure = HeadlineFigure | (typeof rowFigures)[number];

export const coreFigureNames: readonly CoreFigure[] = [...headlineFigures, ...rowFigures];

export const isCoreFigure = (name: string): name is CoreFigure =>
  coreFigureNames.some((known) => known === name);

export const isHeadlineFigure = (name: string): name is HeadlineFigure =>
  headlineFigures.some((known) => known === name);

const moneyFigures: readonly string[] = [
  'goal',
  'sourced',
  'blended_cpl',
  'street',
  'capacity',
  'pipeline',
  'quota_children',
  'run_rate',
  'month_quota',
  'month_sourced',
  'month_pipeline',
  'deliverable_value',
] satisfies readonly CoreFigure[];

/** Amounts, in minor units; the others are counts, rates, dates or words. */
export const isMoneyFigure = (name: string): boolean => moneyFigures.includes(name);
