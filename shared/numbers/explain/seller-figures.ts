/** F30 of one seller: `seller.<row of the roster>` over the year, with `.m1` … `.m12` in a month. */
import { orMissing } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { strings } from '../../strings/catalogue.ts';
import { fiscalMonthName } from '../../values/date-format.ts';
import type { Workbook } from '../../workbook/types.ts';
import { apportion } from '../rounding.ts';
import { season } from '../seasonality.ts';
import { capacity } from '../team-capacity.ts';
import type { Input } from './explanation.ts';
import { blankOr, type Figure } from './parts.ts';

const text = strings.explain;

/** null for an id that names nobody who carries a quota. */
export function sellerFigure(workbook: Workbook, id: string): Figure | null {
  const [, row, month] = /^seller\.(.+?)(?:\.m([1-9]|1[0-2]))?$/.exec(id) ?? [];
  const seller = capacity(workbook).sellers.find((one) => one.row.id === row);
  if (!seller) return null;
  const { name, fullQuota } = seller.row;
  if (month === undefined) {
    const { locale, fiscalStart } = planSettings(workbook);
    return {
      label: text.streetOf(name),
      unit: 'money',
      value: seller.annual,
      formula: text.streetOfFormula,
      source: 'F30',
      inputs: seller.months.map((amount, at) => ({
        label: fiscalMonthName(locale, fiscalStart, at + 1, 'long'),
        value: amount,
        unit: 'money',
        figure: `seller.${row}.m${at + 1}`,
      })),
    };
  }
  const at = Number(month) - 1;
  const { locale, fiscalStart } = planSettings(workbook);
  const spread = season(workbook);
  const quota = 'missing' in spread ? null : (apportion(fullQuota ?? 0, spread.weights)?.[at] ?? null);
  const amount = seller.months[at] ?? 0;
  const input = (label: string, value: Input['value'], unit: Input['unit'], column: string): Input => ({
    label,
    value,
    unit,
    place: `roster/${seller.row.id}/${column}`,
  });
  return {
    label: text.inMonth(text.streetOf(name), fiscalMonthName(locale, fiscalStart, at + 1, 'long')),
    unit: 'money',
    value: amount,
    formula: text.streetOfMonthFormula,
    source: 'F30',
    inputs: [
      input(text.fullQuota, blankOr(fullQuota), 'money', 'full_quota'),
      {
        label: text.monthQuota,
        value: orMissing(quota, strings.numbers.missing.noWeights),
        unit: 'money',
        place: 'seasonality',
      },
      input(text.rampInMonth, quota === null || quota === 0 ? blankOr(null) : amount / quota, 'pct', 'ramp'),
    ],
  };
}
