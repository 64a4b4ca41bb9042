/** M3–M10: segments, products, prices, places, channels, campaigns and the budget as typed inputs. */
import { asList, asNumber, asText, listIn, monthsIn, numberIn, textIn } from './cells.ts';
import { derived } from './derived.ts';
import { perRow } from './per-row.ts';

export interface TargetSegment {
  readonly id: string;
  readonly segment: string | null;
  readonly priority: number | null;
}

export const targetSegments = derived((read): readonly TargetSegment[] =>
  read.rows('target_segments').map((row) => ({
    id: row.id,
    segment: textIn(row, 'segment'),
    priority: numberIn(row, 'priority'),
  })),
);

export interface ProductOnSale {
  readonly id: string;
  readonly product: string | null;
  readonly segments: readonly string[];
  /** `YYYY-MM-DD`, null: on sale already. */
  readonly launch: string | null;
}

export const productMix = derived((read): readonly ProductOnSale[] =>
  read.rows('product_mix').map((row) => ({
    id: row.id,
    product: textIn(row, 'product'),
    segments: listIn(row, 'segments'),
    launch: textIn(row, 'launch'),
  })),
);

/** Money in minor units, discount as a fraction. */
export interface ForecastRow {
  readonly id: string;
  readonly product: string | null;
  /** Units by fiscal month. */
  readonly months: readonly (number | null)[];
}

/** M12: what Marketing's plan counts on selling. */
export const salesForecast = derived((read): readonly ForecastRow[] =>
  read.rows('sales_forecast').map((row) => ({
    id: row.id,
    product: textIn(row, 'product'),
    months: monthsIn(row.cells),
  })),
);

export interface Price {
  readonly id: string;
  readonly product: string | null;
  readonly segment: string | null;
  readonly list: number | null;
  readonly unitCost: number | null;
  readonly discount: number | null;
  readonly floor: number | null;
  readonly unitsPerDeal: number | null;
}

/** List price less the standard discount, minor units a unit; null without a list price. */
export const netPrice = ({ list, discount }: Price): number | null =>
  list === null ? null : list * (1 - (discount ?? 0));

export const prices = derived((read): readonly Price[] =>
  read.rows('prices').map((row) => ({
    id: row.id,
    product: textIn(row, 'product'),
    segment: textIn(row, 'segment'),
    list: numberIn(row, 'list'),
    unitCost: numberIn(row, 'unit_cost'),
    discount: numberIn(row, 'std_discount'),
    floor: numberIn(row, 'floor'),
    unitsPerDeal: numberIn(row, 'units_per_deal'),
  })),
);

export interface DistributionRow {
  readonly id: string;
  readonly channel: string | null;
  readonly segments: readonly string[];
  readonly shareOfSales: number | null;
  readonly owner: string | null;
}

export const distribution = derived((read): readonly DistributionRow[] =>
  read.rows('distribution').map((row) => ({
    id: row.id,
    channel: textIn(row, 'channel'),
    segments: listIn(row, 'segments'),
    shareOfSales: numberIn(row, 'share_of_sales'),
    owner: textIn(row, 'owner'),
  })),
);

export interface ChannelRow {
  readonly id: string;
  readonly channel: string | null;
  readonly segments: readonly string[];
  readonly budget: number | null;
  /** Minor units a lead, with a fraction. */
  readonly cpl: number | null;
  readonly leadToMql: number | null;
  readonly mqlToCustomer: number | null;
}

export const channelPlan = derived((read): readonly ChannelRow[] =>
  read.rows('channel_plan').map((row) => ({
    id: row.id,
    channel: textIn(row, 'channel'),
    segments: listIn(row, 'segments'),
    budget: numberIn(row, 'budget'),
    cpl: numberIn(row, 'cpl'),
    leadToMql: numberIn(row, 'lead_to_mql'),
    mqlToCustomer: numberIn(row, 'mql_to_customer'),
  })),
);

export interface Campaign {
  readonly id: string;
  readonly name: string | null;
  readonly segment: string | null;
  readonly personas: readonly string[];
  readonly product: string | null;
  readonly channel: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly budget: number | null;
  /** `YYYY-MM` */
  readonly feeds: string | null;
  readonly status: string | null;
  readonly months: readonly (number | null)[];
}

/** Cells by name and not through a helper: every row of the largest table passes here. */
const campaignsOf = perRow(
  ({ id, cells }): Campaign => ({
    id,
    name: asText(cells.name),
    segment: asText(cells.segment),
    personas: asList(cells.personas),
    product: asText(cells.product),
    channel: asText(cells.channel),
    start: asText(cells.start),
    end: asText(cells.end),
    budget: asNumber(cells.budget),
    feeds: asText(cells.feeds_quota_month),
    status: asText(cells.status),
    months: monthsIn(cells),
  }),
);

/** Every campaign as written; one that was stopped is no longer counted by the checks that look ahead. */
export const campaigns = derived((read): readonly Campaign[] => campaignsOf(read.rows('campaigns')));

export interface OtherCost {
  readonly id: string;
  readonly months: readonly (number | null)[];
}

const otherCostsOf = perRow((row): OtherCost => ({ id: row.id, months: monthsIn(row.cells) }));
export const otherCosts = derived((read): readonly OtherCost[] => otherCostsOf(read.rows('other_costs')));

export interface BudgetFrame {
  readonly total: number | null;
  readonly contingency: number | null;
  readonly bandMin: number | null;
  readonly bandMax: number | null;
  /** Times its cost that a lead must be worth. */
  readonly targetReturn: number | null;
  readonly fixedMonthly: number | null;
}

export const budgetFrame = derived(
  (read): BudgetFrame => ({
    total: asNumber(read.answer('M10.total_budget')),
    contingency: asNumber(read.answer('M10.contingency_pct')),
    bandMin: asNumber(read.answer('M10.budget_band_min')),
    bandMax: asNumber(read.answer('M10.budget_band_max')),
    targetReturn: asNumber(read.answer('M9.target_return')),
    fixedMonthly: asNumber(read.answer('M12.fixed_monthly')),
  }),
);

export interface Dated {
  readonly id: string;
  readonly name: string | null;
  readonly date: string | null;
}

export const milestones = derived((read): readonly Dated[] =>
  read.rows('milestones').map((row) => ({
    id: row.id,
    name: textIn(row, 'milestone'),
    date: textIn(row, 'date'),
  })),
);

export const isLive = (one: Pick<Campaign, 'status'>): boolean => one.status !== 'stopped';
