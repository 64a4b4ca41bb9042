/** C32: activity quotas × rates against the opportunities the goal needs, role by role. */

import { activity } from '../../numbers/activity.ts';
import { pipelineNeed } from '../../numbers/funnel.ts';
import { covers } from '../../numbers/rounding.ts';
import { cellAt } from '../../plan/cells.ts';
import { isNumber } from '../../plan/outcome.ts';
import { strings } from '../../strings/catalogue.ts';
import { type Check, finds } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { exactTolerance, exactToleranceOf } from '../thresholds.ts';

const text = strings.checks.c32;
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
    return (['ae', 'am'] as const).flatMap((role): readonly Finding[] => {
      const planned = read.from(activity[role]);
      if (!planned) return [];
      // Each role answers for as much of the need as it carries of the quotas.
      const wanted = opportunities * planned.quotaShare;
      const made = planned.opportunities;
      if (!Number.isFinite(made) || covers(wanted, made, tolerance)) return [];
      const name = text.roles[role];
      return [
        {
          check: 'C32',
          key: `C32:${role}`,
          severity: 'minor',
          title: text.title(name),
          message: text.message(name, say.supplied(made), say.count(wanted)),
          impact: noImpact,
          cost: text.cost(say.missing(wanted - made)),
          figures: { role, made, need: wanted },
          statements: [],
          places: planned.rows.map((row) => cellAt('activity_quota', row, 'per_day')),
        },
      ];
    });
  }),
};
