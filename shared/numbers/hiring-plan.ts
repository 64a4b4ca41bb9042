/** F38: by when an offer must be out for a new person to carry a full quota where the team is first short. */
import { derived } from '../plan/derived.ts';
import { addDays, daysBetween } from '../plan/months.ts';
import { isNumber, type Missing, missing } from '../plan/outcome.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { type Hiring, hiring } from '../plan/sales-team.ts';
import { strings } from '../strings/catalogue.ts';
import { addMonths } from '../values/date-format.ts';
import { capacity } from './team-capacity.ts';

const text = strings.numbers.missing;

export interface HirePlan {
  readonly row: Hiring;
  /** Whole months from the start until the ramp reaches the full quota. */
  readonly rampMonths: number;
  /** Days from the offer to the start, as planned. */
  readonly timeToFill: number | Missing;
  /** `YYYY-MM`: the first month of a full quota, by the planned start. */
  readonly productiveFrom: string | Missing;
  /** F38, `YYYY-MM-DD`: need month − ramp − time to fill; missing where no month is short. */
  readonly hireBy: string | Missing;
}

/** A ramp that never reaches the full quota takes all its months. */
export const rampMonthsOf = (ramp: readonly number[] | null): number => {
  if (ramp === null) return 0;
  const full = ramp.findIndex((share) => share >= 1);
  return full < 0 ? ramp.length : full;
};

/** F38 from a need month (`YYYY-MM`), a ramp in months and a time to fill in days. */
export const hireByDate = (needMonth: string, rampMonths: number, timeToFill: number): string =>
  addDays(`${addMonths(needMonth, -rampMonths)}-01`, -timeToFill);

export const hiringPlan = derived((read): readonly HirePlan[] => {
  const { gapByMonth } = read.from(capacity);
  const { months } = read.from(planSettings);
  const shortAt = 'missing' in gapByMonth ? -1 : gapByMonth.findIndex((gap) => gap > 0);
  const needMonth: string | Missing =
    'missing' in gapByMonth ? gapByMonth : (months[shortAt] ?? missing(text.noShortMonth));
  return read.from(hiring).map((row): HirePlan => {
    const { start, offerBy } = row;
    const rampMonths = rampMonthsOf(row.ramp);
    const timeToFill: number | Missing =
      start === null || offerBy === null
        ? missing(text.blankHireDates(row.role ?? strings.values.blank))
        : daysBetween(offerBy, start);
    return {
      row,
      rampMonths,
      timeToFill,
      productiveFrom:
        start === null
          ? missing(text.blankHireDates(row.role ?? strings.values.blank))
          : addMonths(start.slice(0, 7), rampMonths + (Number(start.slice(8, 10)) > 15 ? 1 : 0)),
      hireBy:
        typeof needMonth !== 'string'
          ? needMonth
          : isNumber(timeToFill)
            ? hireByDate(needMonth, rampMonths, timeToFill)
            : timeToFill,
    };
  });
});
