/** C19: entered open pipeline of a month and segment against its remaining quota ÷ win rate. */
import { covers } from '../../numbers/rounding.ts';
import { season } from '../../numbers/seasonality.ts';
import { headlineAssumptions } from '../../plan/assumptions.ts';
import { fiscalIndex } from '../../plan/months.ts';
import { nameIn, registryNames } from '../../plan/names.ts';
import { isNumber } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { openPipeline, territories } from '../../plan/sales-targets.ts';
import { strings } from '../../strings/catalogue.ts';
import { type Check, finds } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { titleWith } from '../title.ts';

const text = strings.checks.c19;

export const c19: Check = {
  id: 'C19',
  severity: 'major',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    const win = read.from(headlineAssumptions.sales).values.conv_opp_won.value;
    const spread = read.from(season);
    if (!isNumber(win) || win <= 0 || 'missing' in spread) return [];
    const { fiscalStart, tolerance } = read.from(planSettings);
    const names = read.from(registryNames).segments;
    const say = read.from(sayIn);
    const weights = spread.weights.reduce((sum, weight) => sum + weight, 0);
    const quotas = new Map<string, number>();
    for (const land of read.from(territories))
      if (land.segment !== null && land.quota !== null)
        quotas.set(land.segment, (quotas.get(land.segment) ?? 0) + land.quota);
    const bySegment = new Map<string, { place: string; short: number; months: number[] }>();
    for (const row of read.from(openPipeline)) {
      const month = row.month === null ? null : fiscalIndex(fiscalStart, row.month);
      const quota = row.segment === null ? undefined : quotas.get(row.segment);
      if (
        row.open === null ||
        row.segment === null ||
        month === null ||
        month < 0 ||
        month > 11 ||
        quota === undefined
      )
        continue;
      const wanted = (quota * (spread.weights[month] ?? 0)) / weights / win;
      if (covers(wanted, row.open, tolerance)) continue;
      const before = bySegment.get(row.segment) ?? {
        place: `open_pipeline/${row.id}/open`,
        short: 0,
        months: [],
      };
      before.short += wanted - row.open;
      before.months.push(month);
      bySegment.set(row.segment, before);
    }
    return [...bySegment].map(([segment, { place, short, months }]): Finding => {
      const name = nameIn(names, segment);
      const booked = Math.round(short * win);
      return {
        check: 'C19',
        key: `C19:${segment}`,
        severity: 'major',
        title: titleWith(name, text.title),
        message: text.message(
          name,
          say.money(Math.round(short)),
          say.list(months.map(say.monthName)),
          say.percent(win),
        ),
        impact: { ...noImpact, money: booked },
        cost: say.money(booked),
        figures: { segment: name, pipeline: Math.round(short), quota: booked },
        statements: [],
        places: [place, 'territories'],
      };
    });
  }),
};
