/** C11: quota for people who are not there yet, no longer, or not yet productive. */
import { quotaTree } from '../../numbers/quota-tree.ts';
import { covers } from '../../numbers/rounding.ts';
import { season } from '../../numbers/seasonality.ts';
import { sellerCapacity } from '../../numbers/team-capacity.ts';
import { fiscalIndex } from '../../plan/months.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { hiring } from '../../plan/sales-team.ts';
import { strings } from '../../strings/catalogue.ts';
import { type Check, finds } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { titleWith } from '../title.ts';

const text = strings.checks.c11;
type Read = Parameters<Parameters<typeof finds>[0]>[0];

export const c11: Check = {
  id: 'C11',
  severity: 'major',
  name: text.name,
  find: finds((read): readonly Finding[] => [...quotas(read), ...offers(read)]),
};

/** A person's month quota against full quota × ramp × weight. */
function quotas(read: Read): readonly Finding[] {
  const { fiscalStart, tolerance } = read.from(planSettings);
  const spread = read.from(season);
  const say = read.from(sayIn);
  return read.from(quotaTree).nodes.flatMap((node): readonly Finding[] => {
    const { holder } = node;
    if (node.level !== 'person' || !holder || (node.annual ?? 0) <= 0) return [];
    const place = `quota_tree/${node.row.id}/annual`;
    const make = (message: string, money: number | null): Finding => ({
      check: 'C11',
      key: `C11:${node.row.id}`,
      severity: 'major',
      title: titleWith(node.name, text.title),
      message,
      impact: { ...noImpact, money },
      cost: money === null ? text.open : say.money(money),
      figures: { person: node.name, over: money },
      statements: [],
      places: [place, `roster/${holder.id}/start`],
    });
    if (holder.status !== 'hired')
      return [make(text.openRole(node.name, say.money(node.annual ?? 0)), node.annual)];
    if ('missing' in spread || holder.fullQuota === null) return [];
    const able = sellerCapacity(holder, spread, fiscalStart).months;
    const over = node.months.flatMap((quota, at) =>
      quota !== null && quota > 0 && !covers(quota, able[at] ?? 0, tolerance)
        ? [{ at, by: quota - (able[at] ?? 0) }]
        : [],
    );
    if (over.length === 0) return [];
    const left =
      holder.end !== null && over.every(({ at }) => at > (fiscalIndex(fiscalStart, holder.end ?? '') ?? 12));
    const sum = Math.round(over.reduce((total, month) => total + month.by, 0));
    const months = say.list(over.map(({ at }) => say.monthName(at)));
    return [make((left ? text.leaver : text.ramp)(node.name, months, say.money(sum)), sum)];
  });
}

/** An offer that would have to be made before the plan's own day. */
function offers(read: Read): readonly Finding[] {
  const { planDate } = read.from(planSettings);
  const say = read.from(sayIn);
  if (planDate === null) return [];
  return read.from(hiring).flatMap((row): readonly Finding[] => {
    if (row.offerBy === null || row.offerBy >= planDate) return [];
    const name = row.role ?? strings.values.blank;
    return [
      {
        check: 'C11',
        key: `C11:${row.id}`,
        severity: 'major',
        title: titleWith(name, text.offerTitle),
        message: text.offer(name, say.date(row.offerBy), say.date(planDate)),
        impact: noImpact,
        cost: text.late,
        figures: { role: name, offerBy: row.offerBy, planDate },
        statements: [],
        places: [`hiring/${row.id}/offer_by`, 'settings.plan_date'],
      },
    ];
  });
}
