/** C18: ½ Σ |budget share − need share| over the creation months of the year. */
import { budget } from '../../numbers/budget.ts';
import { needByMonth } from '../../numbers/phasing.ts';
import { thresholdOf } from '../../plan/tuning.ts';
import { strings } from '../../strings/catalogue.ts';
import { type Check, finds } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';

const text = strings.checks.c18;
const SHIPPED = 0.25;

export const c18: Check = {
  id: 'C18',
  severity: 'minor',
  name: text.name,
  thresholds: [{ key: 'C18', shipped: SHIPPED, unit: 'pct', label: text.threshold }],
  find: finds((read): readonly Finding[] => {
    const need = read.from(needByMonth.headline).leads;
    if ('missing' in need) return [];
    const spend = read.from(budget).byMonth;
    const months = need.months.flatMap((wanted, at) =>
      wanted === null ? [] : [{ at, wanted, spent: spend[at] ?? 0 }],
    );
    const wanted = months.reduce((sum, month) => sum + month.wanted, 0);
    const spent = months.reduce((sum, month) => sum + month.spent, 0);
    if (wanted <= 0 || spent <= 0) return [];
    const apart = months.map((month) => ({ at: month.at, gap: month.spent / spent - month.wanted / wanted }));
    const index = apart.reduce((sum, month) => sum + Math.abs(month.gap), 0) / 2;
    const limit = thresholdOf(read, 'C18', SHIPPED);
    if (index <= limit + 1e-9) return [];
    const say = read.from(sayIn);
    const [worst] = [...apart].sort((one, other) => Math.abs(other.gap) - Math.abs(one.gap));
    return [
      {
        check: 'C18',
        key: 'C18',
        severity: 'minor',
        title: text.title(say.percent(index)),
        message: text.message(say.percent(index), say.percent(limit), say.monthName(worst?.at ?? 0)),
        impact: noImpact,
        cost: say.percent(index),
        figures: { index, limit },
        statements: [],
        places: ['campaigns', 'seasonality'],
      },
    ];
  }),
};
