/** MQLs by the month in which they must be created: needed, promised, and what Sales can follow up. */
import type { ChartSeries, ColumnsChart } from '../../lib/chart.ts';
import { followUpCapacity } from '../../numbers/follow-up.ts';
import { needByMonth } from '../../numbers/phasing.ts';
import { covers } from '../../numbers/rounding.ts';
import { deliverables } from '../../plan/agreement.ts';
import { derived } from '../../plan/derived.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { strings } from '../../strings/catalogue.ts';
import { chartWords } from './axis.ts';

const text = strings.figures.mqlMonths;

/** Σ of Marketing's deliverables counted in MQLs, by month; null where nothing is promised. */
export const promisedByMonth = derived((read): readonly number[] | null => {
  const rows = read
    .from(deliverables.marketing)
    .filter((row) => row.metric === 'mql' && row.months.some((month) => month !== null));
  if (rows.length === 0) return null;
  return Array.from({ length: 12 }, (_, at) => rows.reduce((sum, row) => sum + (row.months[at] ?? 0), 0));
});

/** null while the need by month is not known. */
export const mqlMonths = derived((read): ColumnsChart | null => {
  const phasing = read.from(needByMonth.headline).mql;
  if ('missing' in phasing) return null;
  const { tolerance } = read.from(planSettings);
  const promised = read.from(promisedByMonth);
  const words = read.from(chartWords);
  const short = phasing.months.map((need, at) => {
    if (need === null || promised === null || covers(need, promised[at] ?? 0, tolerance)) return null;
    return need - (promised[at] ?? 0);
  });
  const months = short.filter((month) => month !== null).length;
  const met: ChartSeries = {
    name: text.needed,
    tone: 'sales',
    shape: 'bar',
    labelled: true,
    points: phasing.months.map((need, at) => ({
      value: need === null ? null : need - (short[at] ?? 0),
      text: words.countPoint(need).text,
    })),
  };
  const gap: ChartSeries = {
    name: text.short,
    tone: 'short',
    shape: 'bar',
    labelled: true,
    points: short.map((figure) => ({
      value: figure,
      text: figure === null ? '–' : `−${words.number(figure)}`,
    })),
  };
  const line: ChartSeries | null = promised && {
    name: text.promised,
    tone: 'marketing',
    shape: 'line',
    points: promised.map(words.countPoint),
  };
  const able = read.from(followUpCapacity);
  const limit: ChartSeries | null = able && {
    name: text.followUp(able.people),
    tone: 'ink',
    shape: 'limit',
    points: phasing.months.map(() => words.countPoint(able.perMonth)),
  };
  return {
    kind: 'columns',
    title: promised === null ? text.notPromised : months === 0 ? text.met : text.shortMonths(months),
    unit: text.unit,
    axis: words.count,
    stacked: true,
    categories: words.months,
    series: [met, ...(months > 0 ? [gap] : []), ...(line ? [line] : []), ...(limit ? [limit] : [])],
    source: phasing.beforeYear > 0 ? text.before(words.number(phasing.beforeYear)) : text.source,
  };
});
