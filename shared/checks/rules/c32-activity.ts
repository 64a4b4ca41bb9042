/** C32: activity quotas × rates against the opportunities the goal needs, role by role. */

import { pipelineNeed } from '../../numbers/funnel.ts';
import { covers } from '../../numbers/rounding.ts';
import { carriesQuota } from '../../numbers/team-capacity.ts';
import { cellAt } from '../../plan/cells.ts';
import { isNumber } from '../../plan/outcome.ts';
import { activityQuotas, type RosterRow, roster } from '../../plan/sales-team.ts';
import { strings } from '../../strings/catalogue.ts';
import { type Check, finds } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { exactTolerance, exactToleranceOf } from '../thresholds.ts';

const text = strings.checks.c32;
const MONTHS = 12;

const sum = (rows: readonly RosterRow[]): number =>
  rows.reduce((total, row) => total + (row.fullQuota ?? 0), 0);

export const c32: Check = {
  id: 'C32',
  severity: 'minor',
  name: text.name,
  thresholds: [exactTolerance('C32')],
  find: finds((read): readonly Finding[] => {
    const { opportunities } = read.from(pipelineNeed);
    if (!isNumber(opportunities) || opportunities <= 0) return [];
    const tolerance = exactToleranceOf(read, 'C32');
    const say = read.from(sayIn);
    const sellers = read.from(roster).filter(carriesQuota);
    const quotas = sum(sellers);
    // Those who open opportunities themselves; SDRs qualify MQLs, which C12 holds against their number.
    return (['ae', 'am'] as const).flatMap((role): readonly Finding[] => {
      const people = sellers.filter((row) => row.role === role);
      const rows = read
        .from(activityQuotas)
        .filter(
          (row) => row.role === role && row.perDay !== null && row.workingDays !== null && row.rate !== null,
        );
      const share = quotas > 0 ? sum(people) / quotas : 0;
      if (rows.length === 0 || share <= 0) return [];
      // Each role answers for as much of the need as it carries of the quotas.
      const wanted = opportunities * share;
      const made = rows.reduce(
        (sum, row) =>
          sum +
          (people.length * (row.perDay ?? 0) * (row.workingDays ?? 0) * MONTHS * (row.rate ?? 0)) /
            Math.max(1, row.attempts ?? 1),
        0,
      );
      if (!Number.isFinite(made) || covers(wanted, made, tolerance)) return [];
      const name = text.roles[role];
      return [
        {
          check: 'C32',
          key: `C32:${role}`,
          severity: 'minor',
          title: text.title(name),
          message: text.message(name, say.count(made), say.count(wanted)),
          impact: noImpact,
          cost: text.cost(say.count(wanted - made)),
          figures: { role, made, need: wanted },
          statements: [],
          places: rows.map((row) => cellAt('activity_quota', row.id, 'per_day')),
        },
      ];
    });
  }),
};
