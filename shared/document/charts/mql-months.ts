/** MQLs by the month in which they must be created: needed, promised, and what Sales can follow up. */

import { sayIn } from '../../checks/say.ts';
import type { ChartSeries, ColumnsChart, Target } from '../../lib/chart.ts';
import { followUpCapacity } from '../../numbers/follow-up.ts';
import { needByMonth } from '../../numbers/phasing.ts';
import { covers } from '../../numbers/rounding.ts';
import { deliverables } from '../../plan/agreement.ts';
import { cellAt } from '../../plan/cells.ts';
import { derived } from '../../plan/derived.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { strings } from '../../strings/catalogue.ts';
import { monthColumn } from '../../template/month-columns.ts';
import { chartWords } from './axis.ts';

const text = strings.figures.mqlMonths;

/** Marketing's deliverables counted in MQLs. */
const promises = derived((read) =>
  read
    .from(deliverables.marketing)
    .filter((row) => row.metric === 'mql' && row.months.some((month) => month !== null)),
);

/** Their sum by month; null where nothing is promised. */
export const promisedByMonth = derived((read): readonly number[] | null => {
  const rows = read.from(promises);
  if (rows.length === 0) return null;
  return Array.from({ length: 12 }, (_, at) => rows.reduce((sum, row) => sum + (row.months[at] ?? 0), 0));
});

/** Why there is no chart of the months; '' where there is one. */
export const mqlMonthsReason = derived((read): string => {
  const phasing = read.from(needByMonth.headline).mql;
  return 'missing' in phasing ? phasing.missing : '';
});

/** null while the need by month is not known. */
export const mqlMonths = derived((read): ColumnsChart | null => {
  const phasing = read.from(needByMonth.headline).mql;
  if ('missing' in phasing) return null;
  const { tolerance } = read.from(planSettings);
  const promised = read.from(promisedByMonth);
  const able = read.from(followUpCapacity);
  const words = read.from(chartWords);
  const say = read.from(sayIn);
  const beyond = phasing.months.flatMap((need, at) => (need === null ? [at] : []));
  const short = phasing.months.map((need, at) => {
    if (need === null || promised === null || covers(need, promised[at] ?? 0, tolerance)) return null;
    return need - (promised[at] ?? 0);
  });
  const months = short.filter((month) => month !== null).length;
  const point = words.counts([
    ...phasing.months,
    ...short,
    ...(promised ?? []),
    able === null ? null : able.perMonth,
  ]);
  const [promise] = read.from(promises);
  const promisedAt = (at: number): { readonly target?: Target } =>
    promise ? { target: { kind: 'place', place: cellAt('mkt_deliv', promise.id, monthColumn(at)) } } : {};
  const met: ChartSeries = {
    name: text.needed,
    tone: 'sales',
    shape: 'bar',
    labelled: true,
    points: phasing.months.map((need, at) => ({
      ...point(need),
      value: need === null ? null : need - (short[at] ?? 0),
      target: { kind: 'figure', id: `need.mql.m${at + 1}` },
    })),
  };
  const gap: ChartSeries = {
    name: text.short,
    tone: 'short',
    shape: 'bar',
    labelled: true,
    points: short.map((figure, at) => ({
      ...point(figure, '−'),
      target: { kind: 'figure', id: `promised_short.m${at + 1}` },
    })),
  };
  const line: ChartSeries | null = promised && {
    name: text.promised,
    tone: 'marketing',
    shape: 'line',
    points: promised.map((figure, at) => ({ ...point(figure), ...promisedAt(at) })),
  };
  const limit: ChartSeries | null = able && {
    name: text.followUp(able.people),
    tone: 'ink',
    shape: 'limit',
    points: phasing.months.map(() => ({
      ...point(able.perMonth),
      target: { kind: 'figure', id: 'follow_up' },
    })),
  };
  return {
    kind: 'columns',
    title: promised === null ? text.notPromised : months === 0 ? text.met : text.shortMonths(months),
    unit: text.unit,
    axis: words.count,
    stacked: true,
    categories: words.months,
    series: [met, ...(months > 0 ? [gap] : []), ...(line ? [line] : []), ...(limit ? [limit] : [])],
    source: text.source([
      ...(phasing.beforeYear > 0 ? [text.before(say.count(phasing.beforeYear))] : []),
      ...(beyond.length > 0 ? [text.nextYear(say.monthSpans(beyond), beyond.length)] : []),
    ]),
  };
});
