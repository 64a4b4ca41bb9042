/** S2, S5, S6, S10 and S12: territories, the quota tree as written, seasonality, pipeline, actuals. */
import { asChoice, asNumber, asText, monthsIn, numberIn, textIn } from './cells.ts';
import { derived } from './derived.ts';
import { perRow } from './per-row.ts';

export interface Territory {
  readonly id: string;
  readonly name: string | null;
  readonly segment: string | null;
  readonly priority: number | null;
  readonly route: 'direct' | 'partner' | null;
  readonly owner: string | null;
  readonly potential: number | null;
  readonly quota: number | null;
}

export const territories = derived((read): readonly Territory[] =>
  read.rows('territories').map(({ id, cells }) => ({
    id,
    name: asText(cells.name),
    segment: asText(cells.segment),
    priority: asNumber(cells.priority),
    route: asChoice(cells.route, ['direct', 'partner']),
    owner: asText(cells.owner),
    potential: asNumber(cells.potential),
    quota: asNumber(cells.quota),
  })),
);

export const levels = ['corporate', 'department', 'team', 'person'] as const;
export type Level = (typeof levels)[number];
export const bases = ['equal', 'history', 'pipeline', 'potential', 'blended', 'manual'] as const;
export type Basis = (typeof bases)[number];

export interface QuotaRow {
  readonly id: string;
  readonly node: string | null;
  readonly parent: string | null;
  readonly level: Level | null;
  /** How this node's amount is split among its children. */
  readonly basis: Basis | null;
  /** Minor units. */
  readonly annual: number | null;
  readonly months: readonly (number | null)[];
  readonly lock: boolean;
  readonly status: 'draft' | 'submitted' | 'accepted' | 'disputed' | null;
  /** A row of `people`, where the node names its holder. */
  readonly person: string | null;
}

const quotaRowsOf = perRow(
  ({ id, cells }): QuotaRow => ({
    id,
    node: asText(cells.node),
    parent: asText(cells.parent),
    level: asChoice(cells.level, levels),
    basis: asChoice(cells.basis, bases),
    annual: asNumber(cells.annual),
    months: monthsIn(cells),
    lock: cells.lock === true,
    status: asChoice(cells.status, ['draft', 'submitted', 'accepted', 'disputed']),
    person: asText(cells.person),
  }),
);

/** The nodes as written, in their order; nothing is put right here. */
export const quotaRows = derived((read): readonly QuotaRow[] => quotaRowsOf(read.rows('quota_tree')));

export const quotaMethod = derived((read): 'top_down' | 'bottom_up' | 'both' => {
  const method = read.answer('S6.method');
  return method === 'top_down' || method === 'bottom_up' ? method : 'both';
});

export interface SeasonalWeights {
  /** Shares of the year by fiscal month, fractions; null where blank. */
  readonly weights: readonly (number | null)[];
  /** The first fiscal month (1–12) that stands in two rows: no one of them is the month's weight. */
  readonly doubled: number | null;
}

/** Weight by fiscal month (index 0–11) as entered; null where the month has no row or no weight. */
export const seasonalWeights = derived((read): SeasonalWeights => {
  const weights: (number | null)[] = Array(12).fill(null);
  const seen = new Set<number>();
  let doubled: number | null = null;
  for (const row of read.rows('seasonality')) {
    const month = numberIn(row, 'month');
    if (month === null || month < 1 || month > 12) continue;
    if (seen.has(month)) doubled ??= month;
    seen.add(month);
    weights[month - 1] = numberIn(row, 'weight');
  }
  return { weights, doubled };
});

export interface HistoryYear {
  readonly id: string;
  readonly year: number | null;
  readonly months: readonly (number | null)[];
}

export const historyMonths = derived((read): readonly HistoryYear[] =>
  read
    .rows('history_months')
    .map((row) => ({ id: row.id, year: numberIn(row, 'year'), months: monthsIn(row.cells) })),
);

/** Last period's revenue by territory name, for weights by history. */
export const revenueByTerritory = derived(
  (read): ReadonlyMap<string, number> =>
    new Map(
      read.rows('by_territory').flatMap((row) => {
        const name = textIn(row, 'territory');
        const revenue = numberIn(row, 'revenue');
        return name === null || revenue === null ? [] : [[name, revenue]];
      }),
    ),
);

export interface ProductQuota {
  readonly id: string;
  readonly product: string | null;
  readonly months: readonly (number | null)[];
}

export const productQuotas = derived((read): readonly ProductQuota[] =>
  read.rows('product_quota').map((row) => ({
    id: row.id,
    product: textIn(row, 'product'),
    months: monthsIn(row.cells),
  })),
);

export interface OpenPipeline {
  readonly id: string;
  /** `YYYY-MM` */
  readonly month: string | null;
  readonly segment: string | null;
  readonly open: number | null;
}

export const openPipeline = derived((read): readonly OpenPipeline[] =>
  read.rows('open_pipeline').map((row) => ({
    id: row.id,
    month: textIn(row, 'month'),
    segment: textIn(row, 'segment'),
    open: numberIn(row, 'open'),
  })),
);

export interface OpeningPipeline {
  readonly marketing: number | null;
  readonly sales: number | null;
}

export const openingPipeline = derived(
  (read): OpeningPipeline => ({
    marketing: asNumber(read.answer('S10.opening_pipeline_marketing')),
    sales: asNumber(read.answer('S10.opening_pipeline_sales')),
  }),
);

export interface TrackingRow {
  readonly id: string;
  /** A row of `quota_tree`. */
  readonly node: string | null;
  /** Actuals by fiscal month. */
  readonly months: readonly (number | null)[];
}

export const tracking = derived((read): readonly TrackingRow[] =>
  read
    .rows('tracking')
    .map((row) => ({ id: row.id, node: textIn(row, 'node'), months: monthsIn(row.cells) })),
);
