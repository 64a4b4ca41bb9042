/** C10: totals that must add up, exact to the minor unit. One finding a total; a part's own difference is its detail. */

import { budget } from '../../numbers/budget.ts';
import { isLocked } from '../../numbers/quota-rolling.ts';
import { quotaTree } from '../../numbers/quota-tree.ts';
import { same } from '../../numbers/rounding.ts';
import { season } from '../../numbers/seasonality.ts';
import { cellAt } from '../../plan/cells.ts';
import { derived } from '../../plan/derived.ts';
import { companyGoal } from '../../plan/goals.ts';
import { budgetFrame, campaigns, channelPlan } from '../../plan/marketing.ts';
import { shareTotals } from '../../plan/share-totals.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Workbook } from '../../workbook/types.ts';
import { budgetWays } from '../budget-ways.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, type Impact, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { titleWith } from '../title.ts';
import { monthSums, yearOptions } from '../year-and-months.ts';

const text = strings.checks.c10;

export const c10: Check = {
  id: 'C10',
  severity: 'blocker',
  name: text.name,
  find: finds((read): readonly Finding[] => [
    ...read.from(goalParts),
    ...read.from(lockedQuotas),
    ...read.from(budgetSums),
    ...read.from(monthSums),
    ...wholeOrRead(read.from(shareSums), read.from(unreadableSeason)),
  ]),
  options,
};

const money = (amount: number): Impact => ({ ...noImpact, money: Math.abs(amount) });

/** What is kept and grown beyond the whole goal leaves less than nothing to be won. */
const goalParts = derived((read): readonly Finding[] => {
  const { corporate, retained, expansion } = read.from(companyGoal);
  const parts = (retained ?? 0) + (expansion ?? 0);
  if (corporate === null || parts <= corporate) return [];
  const say = read.from(sayIn);
  const difference = parts - corporate;
  return [
    {
      check: 'C10',
      key: 'C10:goal',
      severity: 'blocker',
      title: text.goal,
      message: text.goalMessage(say.money(parts), say.money(difference), say.money(corporate)),
      impact: money(difference),
      cost: say.money(difference),
      figures: { total: corporate, parts, difference },
      statements: [
        { side: null, label: text.goalParts, value: say.money(parts), place: 'A3.retained_revenue' },
        {
          side: null,
          label: text.goalTotal,
          value: say.money(corporate),
          place: 'A3.corporate_revenue_goal',
        },
      ],
      places: ['A3.retained_revenue', 'A3.expansion_revenue', 'A3.corporate_revenue_goal'],
    },
  ];
});

/** Locked quotas that carry more than comes down to them. */
const lockedQuotas = derived((read): readonly Finding[] => {
  const say = read.from(sayIn);
  return read.from(quotaTree).nodes.flatMap((node): readonly Finding[] => {
    if (!node.isOverLocked) return [];
    const locked = node.children.filter(isLocked);
    const parts = locked.reduce((sum, { entered }) => sum + (entered ?? 0), 0);
    const total = node.topDown ?? 0;
    const difference = parts - total;
    return [
      {
        check: 'C10',
        key: `C10:locked:${node.row.id}`,
        severity: 'blocker',
        title: titleWith(node.name, text.locked),
        message: text.lockedMessage(node.name, say.money(parts), say.money(total), say.money(difference)),
        impact: money(difference),
        cost: say.money(difference),
        figures: { total, parts, difference },
        statements: [],
        places: locked.map(({ row }) => cellAt('quota_tree', row.id, 'lock')),
      },
    ];
  });
});

function goalOptions(workbook: Workbook): readonly OptionDraft[] {
  const { retained, expansion } = companyGoal(workbook);
  const to = (retained ?? 0) + (expansion ?? 0);
  return [
    {
      id: 'goal',
      change: text.raiseGoal(sayIn(workbook).money(to)),
      to,
      changes: [{ kind: 'set-answer', key: 'A3.corporate_revenue_goal', value: to }],
    },
  ];
}

/** Budgets that differ from the whole: channels with what their campaigns spend beyond or below them. */
const channelDetails = derived((read) =>
  read
    .from(budget)
    .byChannel.filter((one) => one.channel !== null && one.campaigns !== one.amount && one.campaigns > 0)
    .map((one) => ({ name: one.name, channel: one.channel, budget: one.amount, campaigns: one.campaigns })),
);

const budgetSums = derived((read): readonly Finding[] => {
  const total = read.from(budgetFrame).total;
  const rows = read.from(channelPlan).filter((row) => row.budget !== null);
  const isBudgeted = read.from(campaigns).some((one) => one.budget !== null);
  const media = rows.length === 0 ? null : rows.reduce((sum, row) => sum + (row.budget ?? 0), 0);
  const spent = isBudgeted ? read.from(budget).campaigns : null;
  if (total === null) return [];
  // Whichever of the two is further from the budget is the finding; the other is its detail.
  const parts = [media, spent].filter((sum) => sum !== null);
  const worst = [...parts].sort((one, other) => Math.abs(other - total) - Math.abs(one - total))[0];
  if (worst === undefined || worst === total) return [];
  const say = read.from(sayIn);
  const difference = worst - total;
  const details = read.from(channelDetails);
  const apart = rows.filter((row) => details.some(({ channel }) => channel === row.channel));
  const isCampaigns = worst === spent;
  const share = total === 0 ? '' : ` (${say.share(Math.abs(difference) / Math.abs(total))})`;
  return [
    {
      check: 'C10',
      key: 'C10:budget',
      severity: 'blocker',
      title: (difference > 0 ? text.over : text.under)(
        isCampaigns ? text.campaigns : text.channels,
        say.money(Math.abs(difference)),
      ),
      message: text.budget(
        isCampaigns ? text.campaignsAt : text.channelsAt,
        say.money(worst),
        say.money(total),
        `${say.money(Math.abs(difference))}${share}`,
        difference > 0 ? text.above : text.below,
        details
          .map((one) => text.channel(one.name, say.money(one.campaigns), say.money(one.budget)))
          .join('; '),
      ),
      impact: money(difference),
      cost: say.money(Math.abs(difference)),
      figures: {
        total,
        parts: worst,
        difference,
        channels: details.map((one) => ({ channel: one.name, budget: one.budget, campaigns: one.campaigns })),
      },
      statements: [
        {
          side: 'marketing',
          label: isCampaigns ? text.campaigns : text.channels,
          value: say.money(worst),
          place: isCampaigns ? 'campaigns' : 'channel_plan',
          figure: isCampaigns ? 'campaigns' : 'have.budget',
        },
        { side: 'marketing', label: text.total, value: say.money(total), place: 'M10.total_budget' },
      ],
      places: [
        isCampaigns ? 'campaigns' : 'channel_plan',
        'M10.total_budget',
        ...(apart.length === 0
          ? ['channel_plan']
          : apart.map((row) => cellAt('channel_plan', row.id, 'budget'))),
      ],
    },
  ];
});

/** Weights that do not add up are said already; then what they cannot give is no news. */
const wholeOrRead = (shares: readonly Finding[], season: readonly Finding[]): readonly Finding[] => [
  ...shares,
  ...season.filter(({ key }) => !shares.some((one) => one.key === key)),
];

/** Weights that add up and still give no month its share: two rows for one, none for another. */
const unreadableSeason = derived((read): readonly Finding[] => {
  const spread = read.from(season);
  if (!('missing' in spread)) return [];
  return [
    {
      check: 'C10',
      key: 'C10:seasonality',
      severity: 'blocker',
      title: text.season,
      message: text.seasonMessage(spread.missing),
      impact: noImpact,
      cost: text.allMonths,
      figures: { total: null, parts: null, difference: null },
      statements: [],
      places: ['seasonality'],
    },
  ];
});

const shareSums = derived((read): readonly Finding[] => {
  const say = read.from(sayIn);
  return read.from(shareTotals).flatMap((one): readonly Finding[] => {
    const isFine = one.equals === undefined ? one.sum <= (one.atMost ?? 1) + 1e-9 : same(one.sum, one.equals);
    if (isFine) return [];
    const wanted = one.equals ?? one.atMost ?? 1;
    return [
      {
        check: 'C10',
        key: `C10:${one.table}`,
        severity: 'blocker',
        title: titleWith(one.title, text.shares),
        message: text.sharesMessage(
          one.title,
          one.section,
          say.percent(one.sum),
          say.percent(wanted),
          one.equals === undefined,
        ),
        impact: noImpact,
        cost: text.points(say.count(Math.abs(one.sum - wanted) * 100)),
        figures: { total: wanted, parts: one.sum, difference: one.sum - wanted },
        statements: [
          { side: null, label: text.sharesTogether, value: say.percent(one.sum), place: one.table },
          { side: null, label: text.mustBe, value: say.percent(wanted), place: one.table },
        ],
        places: [one.table],
      },
    ];
  });
});

function options(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  if (finding.key === 'C10:goal') return goalOptions(workbook);
  if (finding.key === 'C10:budget') return budgetWays(workbook, channelDetails(workbook));
  return yearOptions(workbook, finding);
}
