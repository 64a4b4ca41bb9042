/** F30 of one seller: `seller.<row of the roster>` over the year, with `.m1` … `.m12` in a month. */
import { cellAt } from '../../plan/cells.ts';
import type { Outcome } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { strings } from '../../strings/catalogue.ts';
import { fiscalMonthName } from '../../values/date-format.ts';
import type { Workbook } from '../../workbook/types.ts';
import { capacity } from '../team-capacity.ts';
import type { Input, Unit } from './explanation.ts';
import { blankOr, type Figure } from './parts.ts';

const text = strings.explain;

/** null for an id that names nobody who carries a quota. */
export function sellerFigure(workbook: Workbook, id: string): Figure | null {
  const [, row, month] = /^seller\.(.+?)(?:\.m([1-9]|1[0-2]))?$/.exec(id) ?? [];
  const seller = capacity(workbook).sellers.find((one) => one.row.id === row);
  if (!seller) return null;
  const { name, fullQuota } = seller.row;
  const { locale, fiscalStart } = planSettings(workbook);
  if (month === undefined)
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
  const at = Number(month) - 1;
  const input = (label: string, value: Outcome, unit: Unit, column: string): Input => ({
    label,
    value,
    unit,
    place: cellAt('roster', seller.row.id, column),
  });
  return {
    label: text.inMonth(text.streetOf(name), fiscalMonthName(locale, fiscalStart, at + 1, 'long')),
    unit: 'money',
    value: seller.months[at] ?? 0,
    formula: text.streetOfMonthFormula,
    source: 'F30',
    inputs: [
      input(text.fullQuota, blankOr(fullQuota), 'money', 'full_quota'),
      { label: text.monthQuota, value: seller.quota[at] ?? 0, unit: 'money', place: 'seasonality' },
      input(text.rampInMonth, seller.ramp[at] ?? 0, 'pct', 'ramp'),
    ],
  };
}
