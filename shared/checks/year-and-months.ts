/** C10 of a year and its twelve months: the rows where they differ, and the year that would fit. */
import { writtenSum } from '../numbers/month-sums.ts';
import { same } from '../numbers/rounding.ts';
import { cellAt } from '../plan/cells.ts';
import { derived } from '../plan/derived.ts';
import { addsUp, type MarketingGoal, marketingGoals } from '../plan/goals.ts';
import { type Campaign, campaigns } from '../plan/marketing.ts';
import { perItem } from '../plan/per-row.ts';
import { type QuotaRow, quotaRows } from '../plan/sales-targets.ts';
import { strings } from '../strings/catalogue.ts';
import type { Workbook } from '../workbook/types.ts';
import type { OptionDraft } from './check.ts';
import { type Finding, noImpact } from './finding.ts';
import { type Say, sayIn } from './say.ts';
import { titleWith } from './title.ts';

const text = strings.checks.c10;

interface MonthTotal {
  readonly table: 'campaigns' | 'quota_tree' | 'mkt_goals';
  readonly row: string;
  readonly name: string;
  readonly annual: number;
  readonly months: number;
}

/** null: the months are not begun, or they add up. */
function monthTotal(
  table: MonthTotal['table'],
  row: string,
  name: string | null,
  annual: number | null,
  months: readonly (number | null)[],
): MonthTotal | null {
  if (annual === null) return null;
  const total = writtenSum(months);
  if (total === null || same(annual, total)) return null;
  return { table, row, name: name ?? strings.values.blank, annual, months: total };
}

const ofCampaigns = perItem((one: Campaign) =>
  monthTotal('campaigns', one.id, one.name, one.budget, one.months),
);
const ofQuotas = perItem((one: QuotaRow) =>
  monthTotal('quota_tree', one.id, one.node, one.annual, one.months),
);
const ofGoals = perItem((goal: MarketingGoal) =>
  goal.metric !== null && !addsUp(goal.metric)
    ? null
    : monthTotal('mkt_goals', goal.id, goal.goal, goal.target, goal.months),
);

const monthTotals = derived((read): readonly MonthTotal[] => [
  ...ofCampaigns(read.from(campaigns), null).filter((one) => one !== null),
  ...ofQuotas(read.from(quotaRows), null).filter((one) => one !== null),
  ...ofGoals(read.from(marketingGoals), null).filter((one) => one !== null),
]);

const annualColumn = { campaigns: 'budget', quota_tree: 'annual', mkt_goals: 'target' } as const;

const monthFindings = perItem((one: MonthTotal, say: Say): Finding => {
  const isMoney = one.table !== 'mkt_goals';
  const write = isMoney ? say.money : say.count;
  const difference = one.months - one.annual;
  const place = cellAt(one.table, one.row, annualColumn[one.table]);
  return {
    check: 'C10',
    key: `C10:${one.table}:${one.row}`,
    severity: 'blocker',
    title: titleWith(one.name, text.months),
    message: text.monthsMessage(
      one.name,
      say.section(one.table),
      write(one.months),
      write(one.annual),
      write(Math.abs(difference)),
    ),
    impact: isMoney ? { ...noImpact, money: Math.abs(difference) } : noImpact,
    cost: write(Math.abs(difference)),
    figures: { total: one.annual, parts: one.months, difference },
    statements: [
      {
        side: null,
        label: text.monthsTogether,
        value: write(one.months),
        place: cellAt(one.table, one.row, 'm1'),
      },
      { side: null, label: text.year, value: write(one.annual), place },
    ],
    places: [place, cellAt(one.table, one.row, 'm1')],
  };
});

export const monthSums = derived((read): readonly Finding[] =>
  monthFindings(read.from(monthTotals), read.from(sayIn)),
);

/** The year as its months make it. */
export function yearOptions(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  const total = monthTotals(workbook).find((one) => `C10:${one.table}:${one.row}` === finding.key);
  if (!total) return [];
  const say = sayIn(workbook);
  const write = total.table === 'mkt_goals' ? say.count : say.money;
  return [
    {
      id: 'annual',
      change: text.setYear(total.name, write(total.months)),
      to: total.months,
      changes: [
        {
          kind: 'set-cells',
          table: total.table,
          cells: [{ row: total.row, column: annualColumn[total.table], value: total.months }],
        },
      ],
    },
  ];
}
