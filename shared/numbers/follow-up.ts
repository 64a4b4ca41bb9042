/** F37: how many leads the people who call them can follow up in a month. */
import { derived } from '../plan/derived.ts';
import { tenure } from '../plan/months.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { activityQuotas, roster } from '../plan/sales-team.ts';
import { roundDown } from './rounding.ts';

export interface FollowUp {
  /** Whole leads in a month with everybody there, all callers together. */
  readonly perMonth: number;
  /** Callers in the fullest month. */
  readonly people: number;
  /** Whole leads by fiscal month, by who is there: from the start to the end in the roster, counted as in F30. */
  readonly months: readonly number[];
  readonly peopleByMonth: readonly number[];
  /** The rows of T.roster that call. */
  readonly callers: readonly string[];
  /** The row of T.activity_quota it comes from. */
  readonly row: string;
}

/** F37: reps × calls per day × days a month ÷ attempts per lead; null while people or their calls are not written. */
export const followUpCapacity = derived((read): FollowUp | null => {
  const callers = read.from(roster).filter((row) => row.role === 'sdr' && row.status === 'hired');
  const calls = read
    .from(activityQuotas)
    .find(
      (row) => row.role === 'sdr' && row.perDay !== null && row.workingDays !== null && row.attempts !== null,
    );
  if (!calls || callers.length === 0 || !calls.attempts || calls.attempts <= 0) return null;
  const { fiscalStart, isYearKnown } = read.from(planSettings);
  const spans = callers.map((caller) => tenure(fiscalStart, caller));
  const peopleByMonth = Array.from({ length: 12 }, (_, month) =>
    isYearKnown ? spans.filter(({ first, last }) => first <= month && month <= last).length : callers.length,
  );
  const each = (Math.max(0, calls.perDay ?? 0) * Math.max(0, calls.workingDays ?? 0)) / calls.attempts;
  const people = Math.max(...peopleByMonth);
  if (!Number.isFinite(callers.length * each)) return null;
  return {
    perMonth: roundDown(people * each),
    people,
    months: peopleByMonth.map((count) => roundDown(count * each)),
    peopleByMonth,
    callers: callers.map(({ id }) => id),
    row: calls.id,
  };
});
