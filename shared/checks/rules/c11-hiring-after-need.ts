/** C11: quota for people who are not there yet, no longer, or not yet productive. */

import { type QuotaNode, quotaTree } from '../../numbers/quota-tree.ts';
import { apportion, covers, wholeMinor } from '../../numbers/rounding.ts';
import { season } from '../../numbers/seasonality.ts';
import { capacityOf, sellerCapacity } from '../../numbers/team-capacity.ts';
import { cellAt, monthChanges } from '../../plan/cells.ts';
import type { Reader } from '../../plan/derived.ts';
import { fiscalIndex } from '../../plan/months.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { hiring } from '../../plan/sales-team.ts';
import { toleranceOf } from '../../plan/tuning.ts';
import { strings } from '../../strings/catalogue.ts';
import type { SingleChange } from '../../workbook/edit.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { quotaCells } from '../scale-quotas.ts';
import { ownTolerance } from '../thresholds.ts';
import { titleWith } from '../title.ts';
import { withChanges } from '../try-out.ts';

const text = strings.checks.c11;
export const c11: Check = {
  id: 'C11',
  severity: 'major',
  name: text.name,
  thresholds: [ownTolerance('C11')],
  find: finds((read): readonly Finding[] => [...quotas(read), ...offers(read)]),
  options,
};

/** A person's month quota against full quota × ramp × weight. */
function quotas(read: Reader): readonly Finding[] {
  const tolerance = toleranceOf(read, 'C11');
  const { fiscalStart } = read.from(planSettings);
  const ableOf = read.from(capacityOf);
  const say = read.from(sayIn);
  // Nearly all are well within it: those are let go before anything is made for them.
  const fits = ({ holder, months }: QuotaNode): boolean => {
    if (!ableOf || holder?.status !== 'hired' || holder.fullQuota === null || holder.rampGap !== null)
      return false;
    const able = ableOf(holder).months;
    for (let at = 0; at < 12; at++) if ((months[at] ?? 0) > (able[at] ?? 0)) return false;
    return true;
  };
  const others = read.from(quotaTree).nodes.filter((node) => !fits(node));
  return others.flatMap((node): readonly Finding[] => {
    const { holder } = node;
    if (node.level !== 'person' || !holder || (node.annual ?? 0) <= 0) return [];
    const place = cellAt('quota_tree', node.row.id, 'annual');
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
      places: [place, cellAt('roster', holder.id, 'start')],
    });
    if (holder.status === null) return [];
    if (holder.status !== 'hired')
      return [make(text.openRole(node.name, say.money(node.annual ?? 0)), node.annual)];
    if (!ableOf || holder.fullQuota === null || holder.rampGap !== null) return [];
    const able = ableOf(holder).months;
    const isOver = (quota: number | null, at: number): quota is number =>
      quota !== null && quota > 0 && !covers(quota, able[at] ?? 0, tolerance);
    if (!node.months.some(isOver)) return [];
    const over = node.months.flatMap((quota, at) =>
      isOver(quota, at) ? [{ at, by: quota - (able[at] ?? 0) }] : [],
    );
    const left =
      holder.end !== null && over.every(({ at }) => at > (fiscalIndex(fiscalStart, holder.end ?? '') ?? 12));
    const sum = wholeMinor(over.reduce((total, month) => total + month.by, 0));
    const months = say.list(over.map(({ at }) => say.monthName(at)));
    return [make((left ? text.leaver : text.ramp)(node.name, months, say.money(sum)), sum)];
  });
}

/** An offer that would have to be made before the plan's own day. */
function offers(read: Reader): readonly Finding[] {
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
        places: [cellAt('hiring', row.id, 'offer_by'), 'settings.plan_date'],
      },
    ];
  });
}

/** The quota as start and ramp allow it, or the offer on the plan's own day; only what closes the finding. */
function options(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  const drafts = [...fitQuota(workbook, finding.key), ...offerNow(workbook, finding.key)];
  return drafts.filter(
    (draft) => !c11.find(withChanges(workbook, draft.changes)).some((other) => other.key === finding.key),
  );
}

function fitQuota(workbook: Workbook, key: string): readonly OptionDraft[] {
  const node = quotaTree(workbook).nodes.find((one) => `C11:${one.row.id}` === key);
  const spread = season(workbook);
  if (!node?.holder || 'missing' in spread) return [];
  const { holder } = node;
  const { fiscalStart } = planSettings(workbook);
  const able = holder.status === 'hired' ? sellerCapacity(holder, spread, fiscalStart).months : [];
  const reach = able.reduce((sum, month) => sum + month, 0);
  // The year itself is within reach: only the months are wrong.
  const laid = (node.annual ?? 0) <= reach ? apportion(wholeMinor(node.annual ?? 0), able) : null;
  const months = laid ?? node.months.map((quota, at) => wholeMinor(Math.min(quota ?? 0, able[at] ?? 0)));
  const annual = months.reduce((sum, month) => sum + month, 0);
  const cells =
    annual > 0
      ? [{ row: node.row.id, column: 'annual', value: annual }, ...monthChanges(node.row.id, months)]
      : quotaCells(workbook, [{ node, annual: 0 }]);
  const changes: readonly SingleChange[] = [{ kind: 'set-cells', table: 'quota_tree', cells }];
  const amount = sayIn(workbook).money(annual);
  const change = laid ? text.lay(node.name) : text.fit(node.name, amount);
  return [{ id: 'quota', change, to: annual, changes }];
}

function offerNow(workbook: Workbook, key: string): readonly OptionDraft[] {
  const row = hiring(workbook).find((one) => `C11:${one.id}` === key);
  const { planDate } = planSettings(workbook);
  if (!row || planDate === null) return [];
  const changes: readonly SingleChange[] = [
    { kind: 'set-cells', table: 'hiring', cells: [{ row: row.id, column: 'offer_by', value: planDate }] },
  ];
  const change = text.offerNow(row.role ?? strings.values.blank, sayIn(workbook).date(planDate));
  return [{ id: 'offer', change, to: planDate, changes }];
}
