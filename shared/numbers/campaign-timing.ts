/** Whether a campaign can feed the month it is planned for (F13). */
import { type Campaign, isLive } from '../plan/marketing.ts';
import { monthCount } from '../plan/months.ts';

/**
 * Whole months by which the campaign's first revenue misses the month it feeds, at a lag in months; null where it is
 * in time, not dated or stopped.
 */
export function monthsLate(one: Campaign, lag: number): number | null {
  if (one.start === null || one.feeds === null || !isLive(one)) return null;
  const [start, feeds] = [monthCount(one.start), monthCount(one.feeds)];
  return start === null || feeds === null || start + lag <= feeds ? null : start + lag - feeds;
}
