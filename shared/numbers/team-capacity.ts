/** F30–F36: what the team can sell, month by month, once ramp and attainment are taken into account. */
import { derived } from '../plan/derived.ts';
import { fiscalIndex, tenure } from '../plan/months.ts';
import { combine, isNumber, type Missing, missing, type Outcome, orMissing } from '../plan/outcome.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { attrition, hiring, type RosterRow, roster, salesRules } from '../plan/sales-team.ts';
import { strings } from '../strings/catalogue.ts';
import { less, ratioOf, rounded, times } from './arithmetic.ts';
import { newBusinessGoal } from './goal.ts';
import { monthsTogether, sumOf } from './month-sums.ts';
import { apportion, roundUp, wholeMinor } from './rounding.ts';
import { goalByMonth, type Season, season } from './seasonality.ts';

const text = strings.numbers.missing;
const { names } = strings.numbers;

/** F31: whose quota counts. A manager's number is never added to the team's. */
export const carriesQuota = (row: RosterRow): boolean =>
  row.status === 'hired' && (row.role === 'ae' || row.role === 'am') && row.fullQuota !== null;

/** Share of a full quota by fiscal month: 0 outside start and end, the ramp between. */
function rampOf(row: RosterRow, fiscalStart: string): readonly number[] {
  const { first, last } = tenure(fiscalStart, row);
  const { ramp } = row;
  if (ramp === null && first <= 0 && last >= 11) return wholeYear;
  return fiscalMonths.map((month) => {
    if (month < first || month > last) return 0;
    return ramp === null ? 1 : (ramp[Math.min(month - first, ramp.length - 1)] ?? 1);
  });
}

const fiscalMonths = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
/** There and able from the first month to the last, as most of a team is. */
const wholeYear: readonly number[] = fiscalMonths.map(() => 1);

export interface SellerCapacity {
  readonly row: RosterRow;
  /** The full quota by the season, minor units by fiscal month. */
  readonly quota: readonly number[];
  /** Share of it by fiscal month: 0 outside start and end, the ramp between. */
  readonly ramp: readonly number[];
  /** F30 by fiscal month, minor units with a fraction. */
  readonly months: readonly number[];
  readonly annual: number;
}

export interface Capacity {
  readonly sellers: readonly SellerCapacity[];
  /** Σ full quotas, minor units. */
  readonly nominal: Outcome;
  /** F31, minor units. */
  readonly street: Outcome;
  readonly streetByMonth: readonly number[] | Missing;
  readonly attainment: Outcome;
  /** F32, minor units. */
  readonly capacity: Outcome;
  readonly capacityByMonth: readonly number[] | Missing;
  /** Goal − capacity, minor units; positive is short. */
  readonly gap: Outcome;
  readonly gapByMonth: readonly number[] | Missing;
  /** F33, fraction; may exceed 1. */
  readonly requiredAttainment: Outcome;
  /** Street ÷ goal. */
  readonly ratio: Outcome;
  /** Σ full quotas ÷ goal. */
  readonly nominalRatio: Outcome;
  /** Capacity ÷ goal. */
  readonly capacityRatio: Outcome;
  /** Street ÷ Σ full quotas. */
  readonly meanRamp: Outcome;
}

/** F30 for one seller; the month quota is the full quota by the season. */
export const sellerCapacity = (row: RosterRow, spread: Season, fiscalStart: string): SellerCapacity =>
  ramped(row, apportion(row.fullQuota ?? 0, spread.weights) ?? [], fiscalStart);

function ramped(row: RosterRow, quota: readonly number[], fiscalStart: string): SellerCapacity {
  const ramp = rampOf(row, fiscalStart);
  const months = ramp === wholeYear ? quota : quota.map((amount, month) => amount * (ramp[month] ?? 0));
  let annual = 0;
  for (const month of months) annual += month;
  return { row, quota, ramp, months, annual };
}

/** F30 of whoever is asked about, computed once; null while season or year are not known. */
export const capacityOf = derived((read): ((row: RosterRow) => SellerCapacity) | null => {
  const { fiscalStart, isYearKnown } = read.from(planSettings);
  const spread = read.from(season);
  // Rows of another roster are other rows: what was computed for them goes with them.
  read.from(roster);
  if ('missing' in spread || !isYearKnown) return null;
  // Most of a team carries one of a few full quotas.
  const quotaOf = remembered((amount: number) => apportion(amount, spread.weights) ?? []);
  return remembered((row) => ramped(row, quotaOf(row.fullQuota ?? 0), fiscalStart));
});

/** The same thing asked again gets the answer made for it before. */
function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** How a quota lies over the months: its holder's by season and ramp, without one by the season; null: not known. */
export const quotaSpread = derived((read): ((holder: RosterRow | null) => readonly number[] | null) => {
  const spread = read.from(season);
  const able = read.from(capacityOf);
  return (holder) => {
    const shape = holder && able && holder.rampGap === null ? able(holder).months : null;
    if (shape?.some((month) => month > 0)) return shape;
    return 'missing' in spread ? null : spread.weights;
  };
});

export const capacity = derived((read): Capacity => {
  const spread = read.from(season);
  const goal = read.from(newBusinessGoal);
  const rows = read.from(roster).filter(carriesQuota);
  const none = missing(text.noSellers);
  const of = read.from(capacityOf);
  const sellers = of ? rows.map(of) : [];
  const raw = monthsTogether(sellers.map(({ months }) => months));
  const nominal: Outcome = rows.length === 0 ? none : sumOf(rows.map((row) => row.fullQuota));
  const gap = rows.find((row) => row.rampGap !== null);
  const street: Outcome =
    rows.length === 0
      ? none
      : !read.from(planSettings).isYearKnown
        ? missing(text.fiscalStart)
        : gap
          ? missing(text.blankRamp(gap.rampGap ?? ''))
          : 'missing' in spread
            ? spread
            : wholeMinor(sumOf(raw));
  const attainment = orMissing(read.from(salesRules).attainment, text.attainment);
  const total = rounded(times(street, attainment));
  const goals = read.from(goalByMonth);
  const capacityByMonth = spreadOver(total, raw);
  return {
    sellers,
    nominal,
    street,
    streetByMonth: spreadOver(street, raw),
    attainment,
    capacity: total,
    capacityByMonth,
    gap: less(goal, total),
    gapByMonth:
      'missing' in goals
        ? goals
        : 'missing' in capacityByMonth
          ? capacityByMonth
          : goals.map((wanted, at) => wanted - (capacityByMonth[at] ?? 0)),
    requiredAttainment: ratioOf(goal, street, text.isZero(names.street)),
    ratio: ratioOf(street, goal, text.zeroGoal),
    nominalRatio: ratioOf(nominal, goal, text.zeroGoal),
    capacityRatio: ratioOf(total, goal, text.zeroGoal),
    meanRamp: ratioOf(street, nominal, text.isZero(names.fullQuotas)),
  };
});

function spreadOver(total: Outcome, raw: readonly number[]): readonly number[] | Missing {
  if (!isNumber(total)) return total;
  if (total === 0) return raw.map(() => 0);
  return apportion(total, raw) ?? missing(text.tooLarge);
}

/** F34: full-quota sellers the goal takes at today's attainment and mean ramp. */
export const sellersNeeded = derived((read): Outcome => {
  const team = read.from(capacity);
  const count = team.sellers.length;
  return combine(
    [read.from(newBusinessGoal), team.nominal, team.attainment, team.meanRamp],
    (goal, nominal, attainment, ramp) => roundUp(goal / ((nominal / count) * attainment * ramp)),
    isNumber(team.street) && team.street === 0 ? text.isZero(names.street) : text.isZero(names.attainment),
  );
});

/** F35: people on the roster by fiscal month, with planned hires and expected leavers. */
export const headcount = derived((read): readonly number[] | Missing => {
  const { fiscalStart, isYearKnown } = read.from(planSettings);
  if (!isYearKnown) return missing(text.fiscalStart);
  const index = (date: string | null): number | null =>
    date === null ? null : fiscalIndex(fiscalStart, date);
  const present: number[] = Array(12).fill(0);
  const add = (people: number, first: number | null, last: number | null): void => {
    const until = Math.min(last ?? 11, 11);
    for (let month = Math.max(first ?? 0, 0); month <= until; month++)
      present[month] = (present[month] ?? 0) + people;
  };
  for (const { status, start, end } of read.from(roster))
    if (status === 'hired') add(1, index(start), index(end));
  for (const { count, start } of read.from(hiring))
    if (index(start) !== null) add(count ?? 0, index(start), null);
  for (const { leavers, month } of read.from(attrition))
    if (index(month) !== null) add(-(leavers ?? 0), index(month), null);
  return present;
});

/** F36: by how much quotas must exceed the goal at today's attainment. */
export const grossUp = derived((read): Outcome => {
  const { attainment } = read.from(capacity);
  return less(ratioOf(1, attainment, text.isZero(names.attainment)), 1);
});
