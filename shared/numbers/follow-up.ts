/** F37: how many leads the people who call them can follow up in a month. */
import { derived } from '../plan/derived.ts';
import { activityQuotas, roster } from '../plan/sales-team.ts';
import { roundDown } from './rounding.ts';

export interface FollowUp {
  /** Whole leads a month, all callers together. */
  readonly perMonth: number;
  readonly exact: number;
  readonly people: number;
  /** The row of T.activity_quota it comes from. */
  readonly row: string;
}

/** reps × calls per day × days ÷ attempts per lead; null while people or their calls are not written. */
export const followUpCapacity = derived((read): FollowUp | null => {
  const people = read.from(roster).filter((row) => row.role === 'sdr' && row.status === 'hired').length;
  const calls = read
    .from(activityQuotas)
    .find(
      (row) => row.role === 'sdr' && row.perDay !== null && row.workingDays !== null && row.attempts !== null,
    );
  if (!calls || people === 0 || !calls.attempts || calls.attempts <= 0) return null;
  const exact =
    (people * Math.max(0, calls.perDay ?? 0) * Math.max(0, calls.workingDays ?? 0)) / calls.attempts;
  return Number.isFinite(exact) ? { exact, perMonth: roundDown(exact), people, row: calls.id } : null;
});
