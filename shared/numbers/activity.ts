/** What the activity quotas bring: opportunities in the year, by the role that carries a quota and opens them itself. */
import { derived } from '../plan/derived.ts';
import { activityQuotas, type RosterRow, roster } from '../plan/sales-team.ts';
import { sumOf } from './month-sums.ts';
import { carriesQuota } from './team-capacity.ts';

export interface Activity {
  /** Opportunities in the year, a fraction: reps × activities per day × days a month × rate ÷ attempts, over all activities. */
  readonly opportunities: number;
  /** Of all full quotas, those of the role; fraction. */
  readonly quotaShare: number;
  /** The rows of T.activity_quota it comes from. */
  readonly rows: readonly string[];
}

const MONTHS = 12;

/** null while no activity of the role is written whole, or nobody of it carries a quota. */
const activityOf = (role: 'ae' | 'am') =>
  derived((read): Activity | null => {
    const sellers = read.from(roster).filter(carriesQuota);
    const people = sellers.filter((row) => row.role === role);
    const rows = read
      .from(activityQuotas)
      .filter(
        (row) => row.role === role && row.perDay !== null && row.workingDays !== null && row.rate !== null,
      );
    const all = fullQuotas(sellers);
    const quotaShare = all > 0 ? fullQuotas(people) / all : 0;
    if (rows.length === 0 || quotaShare <= 0) return null;
    const opportunities = rows.reduce(
      (sum, { perDay, workingDays, rate, attempts }) =>
        sum +
        (people.length * (perDay ?? 0) * (workingDays ?? 0) * MONTHS * (rate ?? 0)) /
          Math.max(1, attempts ?? 1),
      0,
    );
    return { opportunities, quotaShare, rows: rows.map(({ id }) => id) };
  });

const fullQuotas = (rows: readonly RosterRow[]): number => sumOf(rows.map((row) => row.fullQuota));

/** Those who open opportunities themselves; SDRs qualify MQLs, which C12 holds against their number. */
export const activity = { ae: activityOf('ae'), am: activityOf('am') };
