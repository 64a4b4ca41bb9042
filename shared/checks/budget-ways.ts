/** Ways out of a budget that campaigns and channels do not add up to (C10). */

import { budget } from '../numbers/budget.ts';
import { budgetFrame, type Campaign, campaigns, channelPlan } from '../plan/marketing.ts';
import { nameIn, registryNames } from '../plan/names.ts';
import { strings } from '../strings/catalogue.ts';
import { monthColumn } from '../template/month-columns.ts';
import type { CellChange, SingleChange } from '../workbook/edit.ts';
import type { Workbook } from '../workbook/types.ts';
import type { OptionDraft } from './check.ts';
import { sayIn } from './say.ts';

const text = strings.checks.c10;

/** A channel's own budget and what its campaigns cost together, minor units. */
export interface ChannelDetail {
  readonly channel: string | null;
  readonly budget: number;
  readonly campaigns: number;
}

/** Cut the campaigns of the channels that exceed them, or raise the channels and the budget to the campaigns. */
export function budgetWays(workbook: Workbook, details: readonly ChannelDetail[]): readonly OptionDraft[] {
  const { total } = budgetFrame(workbook);
  const [names, say] = [registryNames(workbook).channels, sayIn(workbook)];
  const running = campaigns(workbook);
  const spent = budget(workbook).campaigns;
  if (total === null) return [];
  const found: OptionDraft[] = [];
  const over = details.filter((one) => one.campaigns > one.budget);
  if (over.length > 0 && spent > total) {
    const excess = over.reduce((sum, one) => sum + one.campaigns - one.budget, 0);
    const cells = over.flatMap((one) =>
      cutCampaigns(
        running.filter((each) => each.channel === one.channel),
        one.campaigns - one.budget,
      ),
    );
    found.push({
      id: 'cut',
      change: text.cut(over.map((one) => nameIn(names, one.channel ?? '')).join(', '), say.money(excess)),
      to: spent - excess,
      changes: [{ kind: 'set-cells', table: 'campaigns', cells }],
    });
  }
  if (spent > 0) {
    const byChannel = new Map(details.map((one) => [one.channel, one.campaigns]));
    const cells = channelPlan(workbook).flatMap((row) => {
      const wanted = row.channel === null ? undefined : byChannel.get(row.channel);
      return wanted === undefined ? [] : [{ row: row.id, column: 'budget', value: wanted }];
    });
    const changes: readonly SingleChange[] = [
      { kind: 'set-answer', key: 'M10.total_budget', value: spent },
      ...(cells.length > 0 ? [{ kind: 'set-cells' as const, table: 'channel_plan', cells }] : []),
    ];
    found.push({ id: 'follow', change: text.follow(say.money(spent)), to: spent, changes });
  }
  return found;
}

/** Takes an amount off the last campaign that can bear it, and off its months from the end. */
function cutCampaigns(running: readonly Campaign[], amount: number): readonly CellChange[] {
  let left = amount;
  const cells: CellChange[] = [];
  for (const one of [...running].reverse()) {
    const cutNow = Math.min(left, one.budget ?? 0);
    if (cutNow <= 0) continue;
    left -= cutNow;
    cells.push({ row: one.id, column: 'budget', value: (one.budget ?? 0) - cutNow });
    let rest = cutNow;
    for (let at = 11; at >= 0 && rest > 0; at--) {
      const month = one.months[at];
      if (month === null || month === undefined || month <= 0) continue;
      const taken = Math.min(rest, month);
      rest -= taken;
      cells.push({ row: one.id, column: monthColumn(at), value: month === taken ? null : month - taken });
    }
  }
  return cells;
}
