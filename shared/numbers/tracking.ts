/** F27 and F28: plan against actual by node, the run rate still needed, and the re-plan of the rest. */
import { derived } from '../plan/derived.ts';
import { missing, type Outcome } from '../plan/outcome.ts';
import { tracking } from '../plan/sales-targets.ts';
import { strings } from '../strings/catalogue.ts';
import type { Workbook } from '../workbook/types.ts';
import { sumOf } from './month-sums.ts';
import { quotaTree } from './quota-tree.ts';
import { apportion } from './rounding.ts';
import { season } from './seasonality.ts';

/** A re-planned month this many times its plan is flagged. */
export const STRETCH = 1.2;

export interface TrackedMonth {
  /** Minor units; null where nothing is planned or booked. */
  readonly plan: number | null;
  readonly actual: number | null;
  /** F28: actual ÷ plan. */
  readonly attainment: number | null;
  /** F27 for months without an actual; null for those that are closed. */
  readonly replanned: number | null;
  /** The re-planned month exceeds its plan by more than the stretch. */
  readonly isStretched: boolean;
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
  /** F28: (annual − actual) ÷ months left. */
  readonly runRate: Outcome;
  readonly months: readonly TrackedMonth[];
}

/** null where nothing, or next to nothing, was planned. */
function shareOf(actual: number, plan: number | null): number | null {
  const share = plan !== null && plan > 0 ? actual / plan : Number.NaN;
  return Number.isFinite(share) ? share : null;
}

export const tracked = derived((read): readonly Tracked[] => {
  const tree = read.from(quotaTree);
  const spread = read.from(season);
  return read.from(tracking).flatMap((row): readonly Tracked[] => {
    const node = row.node === null ? undefined : tree.byId.get(row.node);
    if (!node) return [];
    const closed = row.months.map((actual) => actual !== null);
    const actual = sumOf(row.months);
    const monthsLeft = closed.filter((one) => !one).length;
    const { annual } = node;
    const rest = annual === null ? null : annual - actual;
    const weights =
      'missing' in spread ? null : spread.weights.map((weight, at) => (closed[at] ? 0 : weight));
    const parts = rest === null || weights === null ? null : apportion(rest, weights);
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
        runRate:
          rest === null
            ? missing(strings.numbers.missing.noQuota)
            : monthsLeft === 0
              ? missing(strings.numbers.missing.yearClosed)
              : rest / monthsLeft,
        months: node.months.map((plan, at): TrackedMonth => {
          const booked = row.months[at] ?? null;
          const replanned = booked === null ? (parts?.[at] ?? null) : null;
          return {
            plan,
            actual: booked,
            attainment: booked === null ? null : shareOf(booked, plan),
            replanned,
            isStretched: replanned !== null && plan !== null && plan > 0 && replanned / plan > STRETCH + 1e-9,
          };
        }),
      },
    ];
  });
});

/**
 * What is booked by fiscal month, minor units; null where nothing is. A sale is booked at its person and again at
 * every level above, so the level that has booked most counts alone.
 */
export const bookedByMonth = derived((read): readonly (number | null)[] => {
  const tree = read.from(quotaTree);
  const byLevel = Map.groupBy(read.from(tracked), ({ node }) => tree.byId.get(node)?.level);
  return Array.from({ length: 12 }, (_, at) => {
    const sums = [...byLevel.values()].flatMap((rows) => {
      const booked = rows.flatMap(({ months }) => months[at]?.actual ?? []);
      return booked.length === 0 ? [] : [sumOf(booked)];
    });
    return sums.length === 0 ? null : Math.max(...sums);
  });
});

/** F28 of one row of T.tracking; null where the row names no node. */
export const requiredRunRate = (workbook: Workbook, row: string): Outcome | null =>
  tracked(workbook).find((one) => one.row === row)?.runRate ?? null;
