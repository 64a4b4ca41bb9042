/**
 * C19: entered open pipeline of a month and segment against its remaining quota ÷ win rate. What a month has booked
 * is not known by segment and is taken off all of them by their quotas.
 */

import { covers, wholeMinor } from '../../numbers/rounding.ts';
import { season } from '../../numbers/seasonality.ts';
import { bookedByMonth } from '../../numbers/tracking.ts';
import { headlineAssumptions } from '../../plan/assumptions.ts';
import { cellAt } from '../../plan/cells.ts';
import type { Reader } from '../../plan/derived.ts';
import { fiscalIndex } from '../../plan/months.ts';
import { nameIn, registryNames } from '../../plan/names.ts';
import { isNumber } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { openPipeline, territories } from '../../plan/sales-targets.ts';
import { toleranceOf } from '../../plan/tuning.ts';
import { strings } from '../../strings/catalogue.ts';
import { type Check, finds } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { ownTolerance } from '../thresholds.ts';
import { titleWith } from '../title.ts';
import { c05 } from './c05-opening-pipeline.ts';
import { c07 } from './c07-segments.ts';

const text = strings.checks.c19;

interface OpenMonth {
  readonly segment: string;
  /** Fiscal month 0–11. */
  readonly month: number;
  readonly place: string;
  open: number;
}

/** What is entered by segment and month of the year, several rows of the same added up. */
function openByMonth(read: Reader): readonly OpenMonth[] {
  const { fiscalStart, isYearKnown } = read.from(planSettings);
  const found = new Map<string, OpenMonth>();
  for (const { id, segment, month, open } of read.from(openPipeline)) {
    const at = month === null || !isYearKnown ? null : fiscalIndex(fiscalStart, month);
    if (segment === null || open === null || at === null || at < 0 || at > 11) continue;
    const key = `${at} ${segment}`;
    const same = found.get(key);
    if (same) same.open += open;
    else found.set(key, { segment, month: at, place: cellAt('open_pipeline', id, 'open'), open });
  }
  return [...found.values()];
}

export const c19: Check = {
  id: 'C19',
  severity: 'major',
  name: text.name,
  thresholds: [ownTolerance('C19')],
  find: finds((read): readonly Finding[] => {
    const win = read.from(headlineAssumptions.sales).values.conv_opp_won.value;
    const { lag } = read.from(headlineAssumptions.marketing);
    const spread = read.from(season);
    if (!isNumber(win) || win <= 0 || 'missing' in spread) return [];
    const tolerance = toleranceOf(read, 'C19');
    const names = read.from(registryNames).segments;
    const say = read.from(sayIn);
    const weights = spread.weights.reduce((sum, weight) => sum + weight, 0);
    const quotas = new Map<string, number>();
    for (const land of read.from(territories))
      if (land.segment !== null && land.quota !== null)
        quotas.set(land.segment, (quotas.get(land.segment) ?? 0) + land.quota);
    const allQuotas = [...quotas.values()].reduce((sum, quota) => sum + quota, 0);
    const booked = read.from(bookedByMonth);
    /** Minor units of a month's quota that are still to be sold. */
    const remaining = (quota: number, month: number): number => {
      const whole = (quota * (spread.weights[month] ?? 0)) / weights;
      const sold = booked[month] ?? 0;
      return sold > 0 && allQuotas > 0 ? Math.max(0, whole - (sold * quota) / allQuotas) : whole;
    };
    const bySegment = new Map<string, { place: string; short: number; months: number[] }>();
    const told = new Set(read.from(c07.find).map((finding) => finding.key));
    // C05 says of the opening months that they are not fed.
    const first = read.from(c05.find).length > 0 ? (isNumber(lag) ? lag : 0) : 0;
    for (const row of openByMonth(read)) {
      const { month } = row;
      const quota = quotas.get(row.segment);
      if (quota === undefined || month < first || told.has(`C07:${row.segment}`)) continue;
      const wanted = remaining(quota, month) / win;
      if (covers(wanted, row.open, tolerance)) continue;
      const before = bySegment.get(row.segment) ?? {
        place: row.place,
        short: 0,
        months: [],
      };
      before.short += wanted - row.open;
      before.months.push(month);
      bySegment.set(row.segment, before);
    }
    return [...bySegment].map(([segment, { place, short, months }]): Finding => {
      const name = nameIn(names, segment);
      const unsold = wholeMinor(short * win);
      return {
        check: 'C19',
        key: `C19:${segment}`,
        severity: 'major',
        title: titleWith(name, text.title),
        message: text.message(
          name,
          say.money(wholeMinor(short)),
          say.list([...months].sort((one, other) => one - other).map(say.monthName)),
          say.percent(win),
          months.some((month) => booked[month] !== null),
        ),
        impact: { ...noImpact, money: unsold },
        cost: say.money(unsold),
        figures: { segment: name, pipeline: wholeMinor(short), quota: unsold },
        statements: [],
        places: [place, 'territories'],
      };
    });
  }),
};
