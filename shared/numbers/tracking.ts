/** F27 and F28: plan against actual by node, the run rate still needed, and the re-plan of the rest. */
import { derived } from '../plan/derived.ts';
import { isNumber, type Missing, missing, type Outcome } from '../plan/outcome.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { type Level, tracking } from '../plan/sales-targets.ts';
import { strings } from '../strings/catalogue.ts';
import type { Workbook } from '../workbook/types.ts';
import { sumOf } from './month-sums.ts';
import { type QuotaNode, quotaTree } from './quota-tree.ts';
import { apportion, apportionIn } from './rounding.ts';
import { type Season, season } from './seasonality.ts';

const text = strings.numbers.missing;

/** A re-planned month this many times its plan is flagged. */
export const STRETCH = 1.2;

export interface TrackedMonth {
  /** Minor units; null where nothing is planned or booked. */
  readonly plan: number | null;
  readonly actual: number | null;
  /** F28: actual ÷ plan. */
  readonly attainment: number | null;
  /** F27 for months without an actual, minor units; null for those that are closed, and where there is no re-plan. */
  readonly replanned: number | null;
  /** The re-planned month exceeds its plan by more than the stretch; above a plan of nothing every amount does. */
  readonly isStretched: boolean;
}

/** What gave a node its months. */
export interface MonthWeights {
  /** Twelve weights; they need not add up to 1. */
  readonly weights: readonly number[];
  /** The season where the months are the year by it; otherwise the node's own: by ramp, or as written. */
  readonly source: 'season' | 'quota';
}

export interface Tracked {
  readonly row: string;
  readonly node: string;
  readonly name: string;
  readonly annual: number | null;
  readonly actual: number;
  /** F28 over the year so far: Σ actual ÷ Σ plan of the closed months. */
  readonly attainment: number | null;
  readonly monthsLeft: number;
  /** Annual − actual, minor units: what the open months share; missing once more than the year is booked. */
  readonly rest: Outcome;
  /** F28: (annual − actual) ÷ months left. */
  readonly runRate: Outcome;
  readonly spread: MonthWeights | Missing;
  /** Why the open months have no re-plan; null where they have. */
  readonly noReplan: Missing | null;
  readonly months: readonly TrackedMonth[];
}

/** null where nothing, or next to nothing, was planned. */
function shareOf(actual: number, plan: number | null): number | null {
  const share = plan !== null && plan > 0 ? actual / plan : Number.NaN;
  return Number.isFinite(share) ? share : null;
}

/** F27 spreads the rest as the year was spread: a month that a ramp leaves empty takes nothing. */
function spreadOf(
  { annual, months }: QuotaNode,
  spread: Season | Missing,
  unit: number,
): MonthWeights | Missing {
  if ('missing' in spread && months.every((month) => month === null)) return spread;
  const bySeason =
    'missing' in spread || annual === null
      ? []
      : [apportionIn(unit, annual, spread.weights), apportion(annual, spread.weights)];
  return 'weights' in spread && bySeason.some((parts) => parts?.every((part, at) => part === months[at]))
    ? { weights: spread.weights, source: 'season' }
    : { weights: months.map((month) => month ?? 0), source: 'quota' };
}

const isStretch = (replanned: number, plan: number): boolean =>
  plan > 0 ? replanned / plan > STRETCH + 1e-9 : replanned > 0;

export const tracked = derived((read): readonly Tracked[] => {
  const tree = read.from(quotaTree);
  const bySeason = read.from(season);
  const { roundingUnit } = read.from(planSettings);
  return read.from(tracking).flatMap((row): readonly Tracked[] => {
    const node = row.node === null ? undefined : tree.byId.get(row.node);
    if (!node) return [];
    const closed = row.months.map((actual) => actual !== null);
    const actual = sumOf(row.months);
    const monthsLeft = closed.filter((one) => !one).length;
    const { annual } = node;
    const rest: Outcome =
      annual === null
        ? missing(text.noQuota)
        : annual < actual
          ? missing(text.quotaReached)
          : annual - actual;
    const spread = spreadOf(node, bySeason, roundingUnit);
    const parts =
      isNumber(rest) && 'weights' in spread
        ? apportion(
            rest,
            spread.weights.map((weight, at) => (closed[at] ? 0 : weight)),
          )
        : null;
    const planned = node.months.reduce<number>((sum, month, at) => sum + (closed[at] ? (month ?? 0) : 0), 0);
    return [
      {
        row: row.id,
        node: node.row.id,
        name: node.name,
        annual,
        actual,
        attainment: closed.includes(true) ? shareOf(actual, planned) : null,
        monthsLeft,
        rest,
        runRate: monthsLeft === 0 ? missing(text.yearClosed) : isNumber(rest) ? rest / monthsLeft : rest,
        spread,
        noReplan: parts
          ? null
          : !isNumber(rest)
            ? rest
            : 'missing' in spread
              ? spread
              : missing(monthsLeft === 0 ? text.yearClosed : text.noOpenQuota),
        months: node.months.map((plan, at): TrackedMonth => {
          const booked = row.months[at] ?? null;
          const replanned = booked === null ? (parts?.[at] ?? null) : null;
          return {
            plan,
            actual: booked,
            attainment: booked === null ? null : shareOf(booked, plan),
            replanned,
            isStretched: replanned !== null && isStretch(replanned, plan ?? 0),
          };
        }),
      },
    ];
  });
});

/** What is booked in a month. */
export interface Booking {
  readonly level: Level;
  /** Minor units. */
  readonly amount: number;
  /** The lines it is the sum of. */
  readonly lines: readonly Tracked[];
}

/**
 * What is booked by fiscal month; null where nothing is. A sale is booked at its person and again at every level
 * above, so the level that has booked most counts alone.
 */
export const bookings = derived((read): readonly (Booking | null)[] => {
  const tree = read.from(quotaTree);
  const byLevel = Map.groupBy(read.from(tracked), ({ node }) => tree.byId.get(node)?.level ?? 'person');
  return Array.from({ length: 12 }, (_, at) => {
    const sums = [...byLevel].flatMap(([level, rows]): readonly Booking[] => {
      const lines = rows.filter(({ months }) => months[at]?.actual != null);
      return lines.length === 0
        ? []
        : [{ level, lines, amount: sumOf(lines.map(({ months }) => months[at]?.actual ?? null)) }];
    });
    return sums.reduce<Booking | null>(
      (most, one) => (most !== null && most.amount >= one.amount ? most : one),
      null,
    );
  });
});

/** The same as amounts alone, minor units. */
export const bookedByMonth = derived((read): readonly (number | null)[] =>
  read.from(bookings).map((month) => month?.amount ?? null),
);

/** F28 of one row of T.tracking; null where the row names no node. */
export const requiredRunRate = (workbook: Workbook, row: string): Outcome | null =>
  tracked(workbook).find((one) => one.row === row)?.runRate ?? null;
