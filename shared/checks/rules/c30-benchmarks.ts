/** C30: a rate outside what has been published; for information, never a conflict. */
import benchmarks from '../../../assets/benchmarks.json' with { type: 'json' };
import { median } from '../../lib/median.ts';
import { headlineAssumptions } from '../../plan/assumptions.ts';
import type { Reader } from '../../plan/derived.ts';
import { companyGoal } from '../../plan/goals.ts';
import { budgetFrame } from '../../plan/marketing.ts';
import { isNumber, type Outcome, orMissing } from '../../plan/outcome.ts';
import { quotaToOte, roster, salesRules } from '../../plan/sales-team.ts';
import { strings } from '../../strings/catalogue.ts';
import { type Check, finds } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { cut } from '../title.ts';

const text = strings.checks.c30;
/** Total budget ÷ corporate revenue goal. */
function budgetOfRevenue(read: Reader): Outcome {
  const { corporate } = read.from(companyGoal);
  const { total } = read.from(budgetFrame);
  return orMissing(corporate !== null && corporate > 0 && total !== null ? total / corporate : null, '');
}

/** Figures the list of benchmarks may name, with where they live and whether they are a share. */
const metrics = {
  budget_of_revenue: { place: 'M10.total_budget', section: 'M10, A3', share: true, of: budgetOfRevenue },
  win_rate: {
    place: 'S10.conv_opp_won',
    section: 'S10',
    share: true,
    of: (read: Reader): Outcome => read.from(headlineAssumptions.sales).values.conv_opp_won.value,
  },
  attainment: {
    place: 'S6.attainment_assumption',
    section: 'S6',
    share: true,
    of: (read: Reader): Outcome => orMissing(read.from(salesRules).attainment, ''),
  },
  quota_ote: {
    place: 'roster',
    section: 'S4',
    share: false,
    of: (read: Reader): Outcome => orMissing(medianQuotaToOte(read), ''),
  },
} as const;

const medianQuotaToOte = (read: Reader): number | null =>
  median(read.from(roster).flatMap((row) => quotaToOte(row) ?? []));

const isMetric = (name: string): name is keyof typeof metrics => Object.hasOwn(metrics, name);

export const c30: Check = {
  id: 'C30',
  severity: 'info',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    const say = read.from(sayIn);
    return benchmarks.flatMap((entry): readonly Finding[] => {
      if (!isMetric(entry.metric)) return [];
      const { of, place, section, share } = metrics[entry.metric];
      const value = of(read);
      // Beyond what can be written as per cent there is no figure to compare.
      if (!isNumber(value) || !Number.isFinite(value * 100)) return [];
      if (value >= entry.low - 1e-9 && value <= entry.high + 1e-9) return [];
      const write = share ? say.percent : say.times;
      const name = text.metrics[entry.metric];
      return [
        {
          check: 'C30',
          key: `C30:${entry.metric}`,
          severity: 'info',
          title: cut(text.title(name, write(value))),
          message: text.message(
            name,
            write(value),
            section,
            write(entry.low),
            write(entry.high),
            entry.source,
            String(entry.year),
          ),
          impact: noImpact,
          cost: write(value),
          figures: { metric: entry.metric, value, low: entry.low, high: entry.high },
          statements: [],
          places: [place],
        },
      ];
    });
  }),
};
