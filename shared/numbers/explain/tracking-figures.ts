/** F27: a month of the re-plan, `replan.<row of T.tracking>.m4`. */
import { orMissing } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { strings } from '../../strings/catalogue.ts';
import { fiscalMonthName } from '../../values/date-format.ts';
import type { Workbook } from '../../workbook/types.ts';
import { ratioOf } from '../arithmetic.ts';
import { sumOf } from '../month-sums.ts';
import { season } from '../seasonality.ts';
import { tracked } from '../tracking.ts';
import { blankOr, type Figure } from './parts.ts';

const text = strings.explain;

/** null for an id that names no line of the actuals. */
export function trackingFigure(workbook: Workbook, id: string): Figure | null {
  const [, row, month] = /^replan\.(.+)\.m([1-9]|1[0-2])$/.exec(id) ?? [];
  const line = tracked(workbook).find((one) => one.row === row);
  if (!line) return null;
  const at = Number(month) - 1;
  const { locale, fiscalStart } = planSettings(workbook);
  const spread = season(workbook);
  const open = line.months.map(({ actual }) => actual === null);
  const share =
    'missing' in spread
      ? spread
      : ratioOf(
          spread.weights[at] ?? 0,
          sumOf(spread.weights.map((weight, each) => (open[each] ? weight : null))),
          strings.numbers.missing.noWeights,
        );
  return {
    label: text.inMonth(text.replanned(line.name), fiscalMonthName(locale, fiscalStart, at + 1, 'long')),
    unit: 'money',
    value: orMissing(line.months[at]?.replanned ?? null, text.monthClosed),
    formula: text.replannedFormula,
    source: 'F27',
    inputs: [
      {
        label: text.quotaOf(line.name),
        value: blankOr(line.annual),
        unit: 'money',
        figure: `quota.${line.node}`,
      },
      { label: text.booked, value: line.actual, unit: 'money', place: `tracking/${line.row}/ytd` },
      { label: text.shareOfOpenMonths, value: share, unit: 'pct', place: 'seasonality' },
    ],
  };
}
