/** What runs when, by channel, and which month's quota it feeds. */
import type { GanttChart } from '../../lib/chart.ts';
import { monthsLate } from '../../numbers/campaign-timing.ts';
import { headlineAssumptions } from '../../plan/assumptions.ts';
import { cellAt } from '../../plan/cells.ts';
import { derived } from '../../plan/derived.ts';
import { type Campaign, campaigns } from '../../plan/marketing.ts';
import { fiscalIndex, lastDayOf } from '../../plan/months.ts';
import { nameIn, registryNames } from '../../plan/names.ts';
import { isNumber } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { strings } from '../../strings/catalogue.ts';
import { formatDate, formatMonth } from '../../values/date-format.ts';
import { chartWords } from './axis.ts';

const text = strings.figures.calendar;

/** null without a campaign that has both dates. */
export const campaignCalendar = derived((read): GanttChart | null => {
  const { fiscalStart, locale } = read.from(planSettings);
  const { lag } = read.from(headlineAssumptions.marketing);
  const { channels } = read.from(registryNames);
  const words = read.from(chartWords);
  const rows = read
    .from(campaigns)
    .flatMap((one): readonly (GanttChart['rows'][number] & { readonly order: string })[] => {
      const span = spanOf(one, fiscalStart);
      if (!span) return [];
      const group = one.channel === null ? strings.numbers.unnamedChannel : nameIn(channels, one.channel);
      const fed = one.feeds === null ? null : fiscalIndex(fiscalStart, one.feeds);
      const late = isNumber(lag) && monthsLate(one, lag) !== null;
      return [
        {
          label: one.name ?? strings.values.blank,
          group,
          ...span,
          text: text.span(formatDate(locale, one.start ?? ''), formatDate(locale, one.end ?? '')),
          tone: late ? 'short' : 'marketing',
          target: { kind: 'place', place: cellAt('campaigns', one.id, 'start') },
          order: `${group}\u0000${one.start}`,
          ...(fed === null || one.feeds === null
            ? {}
            : {
                feeds: {
                  month: fed,
                  text: (late ? text.late : text.feeds)(formatMonth(locale, one.feeds)),
                  late,
                },
              }),
        },
      ];
    })
    .sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0));
  if (rows.length === 0) return null;
  const late = rows.filter((row) => row.feeds?.late).length;
  return {
    kind: 'gantt',
    title: late === 0 ? text.inTime(rows.length) : text.lateCount(late),
    unit: text.unit,
    axis: words.count,
    months: words.months,
    rows: rows.map(({ order: _order, ...row }) => row),
    source: text.source,
  };
});

function spanOf(one: Campaign, fiscalStart: string): { readonly from: number; readonly to: number } | null {
  if (one.start === null || one.end === null || one.end < one.start) return null;
  const at = (date: string, through: boolean): number | null => {
    const month = fiscalIndex(fiscalStart, date);
    if (month === null) return null;
    const days = Number(lastDayOf(date.slice(0, 7)).slice(8));
    return month + (Number(date.slice(8, 10)) - (through ? 0 : 1)) / days;
  };
  const [from, to] = [at(one.start, false), at(one.end, true)];
  return from === null || to === null ? null : { from, to };
}
