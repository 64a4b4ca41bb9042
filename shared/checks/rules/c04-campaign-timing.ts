/** C04: a campaign that cannot feed its month in time, or months that need leads before any campaign runs. */

import { monthsLate } from '../../numbers/campaign-timing.ts';
import { needByMonth } from '../../numbers/phasing.ts';
import { headlineAssumptions, headlineLag, headlineLagPlace } from '../../plan/assumptions.ts';
import { cellAt } from '../../plan/cells.ts';
import { derived, type Reader } from '../../plan/derived.ts';
import { type Campaign, campaigns, isLive } from '../../plan/marketing.ts';
import { fiscalIndex, lastDayOf } from '../../plan/months.ts';
import { isNumber } from '../../plan/outcome.ts';
import { joined, perItem } from '../../plan/per-row.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { strings } from '../../strings/catalogue.ts';
import { monthColumn } from '../../template/month-columns.ts';
import { addMonths } from '../../values/date-format.ts';
import type { CellChange } from '../../workbook/edit.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { titleWith } from '../title.ts';

const text = strings.checks.c04;

/** What a campaign's timing is judged by; the same object while nothing of it has changed. */
const timing = derived((read) => {
  const lag = read.from(headlineLag);
  return isNumber(lag) ? { lag, lagPlace: read.from(headlineLagPlace), say: read.from(sayIn) } : null;
});
type Timing = NonNullable<ReturnType<typeof timing>>;

const inTime: readonly Finding[] = [];

function tooLate(one: Campaign, { lag, lagPlace, say }: Timing): readonly Finding[] {
  const months = monthsLate(one, lag);
  if (months === null || one.start === null || one.feeds === null) return inTime;
  const name = one.name ?? strings.values.blank;
  const first = addMonths(one.start.slice(0, 7), lag);
  return [
    {
      check: 'C04',
      key: `C04:${one.id}`,
      severity: 'major',
      title: titleWith(name, text.title),
      message: text.message(name, say.date(one.start), say.month(first), say.month(one.feeds), months),
      impact: noImpact,
      cost: text.months(months),
      figures: { campaign: name, firstMonth: first, feedsMonth: one.feeds, monthsLate: months },
      statements: [
        {
          side: 'marketing',
          label: text.first,
          value: say.month(first),
          place: cellAt('campaigns', one.id, 'start'),
        },
        {
          side: 'sales',
          label: text.feeds,
          value: say.month(one.feeds),
          place: cellAt('campaigns', one.id, 'feeds_quota_month'),
        },
      ],
      places: [
        cellAt('campaigns', one.id, 'start'),
        cellAt('campaigns', one.id, 'feeds_quota_month'),
        lagPlace,
      ],
    },
  ];
}

const eachTooLate = perItem(tooLate);

/** The fiscal month in which the first campaign starts; null while none is dated. */
const firstStart = derived((read): number | null => {
  let first: string | null = null;
  for (const one of read.from(campaigns))
    if (one.start !== null && (first === null || one.start < first) && isLive(one)) first = one.start;
  return first === null ? null : fiscalIndex(read.from(planSettings).fiscalStart, first);
});

export const c04: Check = {
  id: 'C04',
  severity: 'major',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    const judged = read.from(timing);
    return judged === null
      ? []
      : [...joined(eachTooLate(read.from(campaigns), judged)), ...beforeFirst(read)];
  }),
  options,
};

/** Leads are needed in a month of the year before any campaign has started. */
function beforeFirst(read: Reader): readonly Finding[] {
  const { fiscalStart, months, isYearKnown } = read.from(planSettings);
  const need = read.from(needByMonth.headline).leads;
  const first = read.from(firstStart);
  if ('missing' in need || first === null || !isYearKnown) return [];
  const idle = need.months.flatMap((wanted, at) =>
    at < first && wanted !== null && wanted > 0 ? [{ at, wanted }] : [],
  );
  if (idle.length === 0) return [];
  const say = read.from(sayIn);
  const leads = idle.reduce((sum, month) => sum + month.wanted, 0);
  return [
    {
      check: 'C04',
      key: 'C04:start',
      severity: 'major',
      title: text.idleTitle(idle.length),
      message: text.idleMessage(
        say.count(leads),
        say.list(idle.map((month) => say.monthName(month.at))),
        say.month(addMonths(fiscalStart, first)),
      ),
      impact: { ...noImpact, leads },
      cost: text.leads(say.count(leads)),
      figures: {
        campaign: null,
        firstMonth: addMonths(fiscalStart, first),
        feedsMonth: months[idle[0]?.at ?? 0] ?? null,
        monthsLate: idle.length,
      },
      statements: [],
      places: ['campaigns', 'S10'],
    },
  ];
}

function options(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  const one = campaigns(workbook).find((campaign) => `C04:${campaign.id}` === finding.key);
  const { lag } = headlineAssumptions.marketing(workbook);
  const { fiscalStart, planDate } = planSettings(workbook);
  if (!one || !isNumber(lag) || one.start === null) return [];
  const late = monthsLate(one, lag);
  if (late === null) return [];
  const say = sayIn(workbook);
  const feeds = addMonths(one.start.slice(0, 7), lag);
  const set = (cells: readonly CellChange[]) => [{ kind: 'set-cells' as const, table: 'campaigns', cells }];
  const found: OptionDraft[] = [
    {
      id: 'feeds',
      change: text.setFeeds(one.name ?? '', say.month(feeds)),
      to: feeds,
      changes: set([{ row: one.id, column: 'feeds_quota_month', value: feeds }]),
    },
  ];
  const start = earlier(one.start, late);
  // Spending moves along; what would fall before the year has no column to stand in.
  const fits = one.months.slice(0, late).every((month) => month === null || month === 0);
  if (fits && start >= (planDate ?? start) && (fiscalIndex(fiscalStart, start) ?? -1) >= 0)
    found.push({
      id: 'start',
      change: text.setStart(one.name ?? '', say.date(start)),
      to: start,
      changes: set([
        { row: one.id, column: 'start', value: start },
        ...(one.end === null ? [] : [{ row: one.id, column: 'end', value: earlier(one.end, late) }]),
        ...one.months.map((_, at) => ({
          row: one.id,
          column: monthColumn(at),
          value: one.months[at + late] ?? null,
        })),
      ]),
    });
  return found;
}

/** The same day some months before; the last day of a shorter month. */
function earlier(date: string, months: number): string {
  const month = addMonths(date.slice(0, 7), -months);
  const last = lastDayOf(month);
  const same = `${month}-${date.slice(8, 10)}`;
  return same > last || date === lastDayOf(date.slice(0, 7)) ? last : same;
}
