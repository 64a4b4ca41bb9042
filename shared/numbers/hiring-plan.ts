/** F38: by when an offer must be out for a new person to carry a full quota where the team is first short. */
import { derived } from '../plan/derived.ts';
import { addDays, countedFrom, daysBetween } from '../plan/months.ts';
import { isNumber, type Missing, missing, type Outcome } from '../plan/outcome.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { type Hiring, hiring } from '../plan/sales-team.ts';
import { strings } from '../strings/catalogue.ts';
import { addMonths } from '../values/date-format.ts';
import { capacity } from './team-capacity.ts';

const text = strings.numbers.missing;

export interface HirePlan {
  readonly row: Hiring;
  /** Whole months from the start until the ramp reaches the full quota. */
  readonly rampMonths: Outcome;
  /** Days from the offer to the start, as planned. */
  readonly timeToFill: Outcome;
  /** `YYYY-MM`: the first month of a full quota, by the planned start. */
  readonly productiveFrom: string | Missing;
  /** F38, `YYYY-MM-DD`: need month − ramp − time to fill; missing where no month is short. */
  readonly hireBy: string | Missing;
}

/** A ramp that never reaches the full quota takes all its months. */
function rampMonthsOf({ ramp, rampGap }: Hiring): Outcome {
  if (rampGap !== null) return missing(text.blankRamp(rampGap));
  if (ramp === null) return 0;
  const full = ramp.findIndex((share) => share >= 1);
  return full < 0 ? ramp.length : full;
}

/** F38 from a need month (`YYYY-MM`), a ramp in months and a time to fill in days. */
export const hireByDate = (needMonth: string, rampMonths: number, timeToFill: number): string =>
  addDays(`${addMonths(needMonth, -rampMonths)}-01`, -timeToFill);

/** The first month in which the team is short of the goal, `YYYY-MM`. */
const needMonth = derived((read): string | Missing => {
  const { gapByMonth } = read.from(capacity);
  if ('missing' in gapByMonth) return gapByMonth;
  const short = gapByMonth.findIndex((gap) => gap > 0);
  return read.from(planSettings).months[short] ?? missing(text.noShortMonth);
});

export const hiringPlan = derived((read): readonly HirePlan[] => {
  const needed = read.from(needMonth);
  const { fiscalStart } = read.from(planSettings);
  return read.from(hiring).map((row): HirePlan => {
    const { start, offerBy } = row;
    const rampMonths = rampMonthsOf(row);
    const undated = missing(text.blankHireDates(row.role ?? strings.values.blank));
    const timeToFill = start === null || offerBy === null ? undated : daysBetween(offerBy, start);
    const first = start === null ? null : countedFrom(fiscalStart, start);
    return {
      row,
      rampMonths,
      timeToFill,
      productiveFrom:
        first === null
          ? undated
          : isNumber(rampMonths)
            ? addMonths(fiscalStart, first + rampMonths)
            : rampMonths,
      hireBy:
        typeof needed !== 'string'
          ? needed
          : !isNumber(rampMonths)
            ? rampMonths
            : isNumber(timeToFill)
              ? hireByDate(needed, rampMonths, timeToFill)
              : timeToFill,
    };
  });
});
