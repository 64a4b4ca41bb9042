/** C32: activity quotas × rates against the opportunities the goal needs, role by role. */
import { pipelineNeed } from '../../numbers/funnel.ts';
import { covers } from '../../numbers/rounding.ts';
import { isNumber } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { activityQuotas, roster } from '../../plan/sales-team.ts';
import { strings } from '../../strings/catalogue.ts';
import { type Check, finds } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';

const text = strings.checks.c32;
const MONTHS = 12;

export const c32: Check = {
  id: 'C32',
  severity: 'minor',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    const { opportunities } = read.from(pipelineNeed);
    if (!isNumber(opportunities) || opportunities <= 0) return [];
    const { tolerance } = read.from(planSettings);
    const say = read.from(sayIn);
    const team = read.from(roster).filter((row) => row.status === 'hired');
    // Those who open opportunities themselves; SDRs qualify MQLs, which C12 holds against their number.
    return (['ae', 'am'] as const).flatMap((role): readonly Finding[] => {
      const people = team.filter((row) => row.role === role).length;
      const rows = read
        .from(activityQuotas)
        .filter(
          (row) => row.role === role && row.perDay !== null && row.workingDays !== null && row.rate !== null,
        );
      if (rows.length === 0 || people === 0) return [];
      const made = rows.reduce(
        (sum, row) =>
          sum +
          (people * (row.perDay ?? 0) * (row.workingDays ?? 0) * MONTHS * (row.rate ?? 0)) /
            Math.max(1, row.attempts ?? 1),
        0,
      );
      if (!Number.isFinite(made) || covers(opportunities, made, tolerance)) return [];
      const name = text.roles[role];
      return [
        {
          check: 'C32',
          key: `C32:${role}`,
          severity: 'minor',
          title: text.title(name),
          message: text.message(name, say.count(made), say.count(opportunities)),
          impact: noImpact,
          cost: text.cost(say.count(opportunities - made)),
          figures: { role, made, need: opportunities },
          statements: [],
          places: rows.map((row) => `activity_quota/${row.id}/per_day`),
        },
      ];
    });
  }),
};
