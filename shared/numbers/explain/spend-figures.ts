/** What campaigns spend: `spend.<channel>.m3` of channels in a month, a comma between them; `overspend.<row>` beyond its budget. */
import { campaigns } from '../../plan/marketing.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { strings } from '../../strings/catalogue.ts';
import { monthColumn } from '../../template/month-columns.ts';
import { fiscalMonthName } from '../../values/date-format.ts';
import type { Workbook } from '../../workbook/types.ts';
import { budget } from '../budget.ts';
import { sumOf } from '../month-sums.ts';
import { blankOr, type Figure } from './parts.ts';

const text = strings.explain;
/** Stands for the channel of campaigns without one; no row has such an id. */
export const NO_CHANNEL = '*';

/** null for an id that names no channel of the plan. */
export function spendFigure(workbook: Workbook, id: string): Figure | null {
  const [, channels, month] = /^spend\.(.+)\.m([1-9]|1[0-2])$/.exec(id) ?? [];
  if (channels !== undefined) return spentIn(workbook, channels.split(','), Number(month) - 1);
  const row = id.startsWith('overspend.') ? id.slice('overspend.'.length) : undefined;
  const one = budget(workbook).byChannel.find((each) => each.row === row);
  return one
    ? {
        label: text.overspend(one.name),
        unit: 'money',
        value: one.campaigns - one.amount,
        formula: text.less(text.campaignBudgets, text.channelBudget),
        source: '',
        inputs: [
          ...campaigns(workbook)
            .filter(({ channel, budget: planned }) => channel === one.channel && planned !== null)
            .map((each) => ({
              label: each.name ?? strings.values.blank,
              value: blankOr(each.budget),
              unit: 'money' as const,
              place: `campaigns/${each.id}/budget`,
            })),
          {
            label: text.channelBudget,
            value: one.amount,
            unit: 'money',
            place: `channel_plan/${one.row}/budget`,
          },
        ],
      }
    : null;
}

/** `names`: ids of channels. */
function spentIn(workbook: Workbook, names: readonly string[], at: number): Figure | null {
  const { locale, fiscalStart } = planSettings(workbook);
  const spending = campaigns(workbook).filter(({ channel }) => names.includes(channel ?? NO_CHANNEL));
  if (spending.length === 0) return null;
  const paid = spending.filter(({ months }) => (months[at] ?? 0) !== 0);
  return {
    label: text.inMonth(text.spent, fiscalMonthName(locale, fiscalStart, at + 1, 'long')),
    unit: 'money',
    value: sumOf(spending.map(({ months }) => months[at] ?? null)),
    formula: text.spentFormula,
    source: '',
    inputs: paid.map((one) => ({
      label: one.name ?? strings.values.blank,
      value: blankOr(one.months[at] ?? null),
      unit: 'money',
      place: `campaigns/${one.id}/${monthColumn(at)}`,
    })),
  };
}
