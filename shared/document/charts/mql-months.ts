/** MQLs by the month in which they must be created: needed, promised, and what Sales can follow up. */

import { sayIn } from '../../checks/say.ts';
import type { ChartSeries, ColumnsChart, Target } from '../../lib/chart.ts';
import { promisedMqls } from '../../numbers/agreement.ts';
import { followUpCapacity } from '../../numbers/follow-up.ts';
import { needByMonth } from '../../numbers/phasing.ts';
import { shortMonths } from '../../numbers/promised-months.ts';
import { deliverables } from '../../plan/agreement.ts';
import { cellAt } from '../../plan/cells.ts';
import { derived } from '../../plan/derived.ts';
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

/** Why there is no chart of the months; '' where there is one. */
export const mqlMonthsReason = derived((read): string => {
  const phasing = read.from(needByMonth.headline).mql;
  return 'missing' in phasing ? phasing.missing : '';
});

function finding(short: number, open: number): string {
  if (short > 0) return text.shortMonths(short);
  return open > 0 ? text.openMonths(open) : text.met;
}

/** null while the need by month is not known. */
export const mqlMonths = derived((read): ColumnsChart | null => {
  const phasing = read.from(needByMonth.headline).mql;
  if ('missing' in phasing) return null;
  const written = read.from(promisedMqls);
  const promised = written.some((month) => month !== null) ? written : null;
  const able = read.from(followUpCapacity);
  const words = read.from(chartWords);
  const say = read.from(sayIn);
  const beyond = phasing.months.flatMap((need, at) => (need === null ? [at] : []));
  const lacking = new Map(read.from(shortMonths).map(({ at, wanted, have }) => [at, wanted - have]));
  const short = phasing.months.map((_, at) => lacking.get(at) ?? null);
  const months = lacking.size;
  const open = phasing.months.filter((need, at) => need !== null && need > 0 && written[at] === null).length;
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
    title: promised === null ? text.notPromised : finding(months, open),
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
