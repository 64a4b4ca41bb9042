/**
 * Plan against actual of one line of the actuals: `replan.<row>.m4` (F27) and without a month what is left of the
 * year, `attained.<row>.m4` (F28) and without a month of the whole year, `attained.<row>.so_far`, `booked.<row>`.
 * What all lines together have booked: `booked.m4`.
 */
import { cellAt } from '../../plan/cells.ts';
import { orMissing } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { strings } from '../../strings/catalogue.ts';
import { monthColumn } from '../../template/month-columns.ts';
import { fiscalMonthName } from '../../values/date-format.ts';
import type { Workbook } from '../../workbook/types.ts';
import { ratioOf } from '../arithmetic.ts';
import { sumOf } from '../month-sums.ts';
import { bookings, type Tracked, tracked } from '../tracking.ts';
import type { Input } from './explanation.ts';
import { blankOr, type Figure } from './parts.ts';

const text = strings.explain;
const { missing: reasons } = strings.numbers;

/** null for an id that names no line of the actuals. */
export function trackingFigure(workbook: Workbook, id: string): Figure | null {
  const [, together] = /^booked\.m([1-9]|1[0-2])$/.exec(id) ?? [];
  if (together !== undefined) return bookedTogether(workbook, Number(together) - 1);
  const [, kind, row, part] =
    /^(replan|attained|booked)\.(.+?)(?:\.(so_far|m(?:[1-9]|1[0-2])))?$/.exec(id) ?? [];
  const line = tracked(workbook).find((one) => one.row === row);
  if (!line) return null;
  if (kind === 'booked') return part === undefined ? bookedFigure(workbook, line) : null;
  if (kind === 'attained')
    return part === 'so_far'
      ? attainedSoFar(workbook, line)
      : part === undefined
        ? attainedFigure(line)
        : attainedIn(workbook, line, monthIn(part));
  if (part === undefined) return restFigure(line);
  return part === 'so_far' ? null : replanFigure(workbook, line, monthIn(part));
}

const monthIn = (part: string): number => Number(part.slice(1)) - 1;

const nameOf = (workbook: Workbook, at: number): string => {
  const { locale, fiscalStart } = planSettings(workbook);
  return fiscalMonthName(locale, fiscalStart, at + 1, 'long');
};

const quotaOf = ({ name, node, annual }: Tracked): Input => ({
  label: text.quotaOf(name),
  value: blankOr(annual),
  unit: 'money',
  figure: `quota.${node}`,
});
const bookedBy = ({ row, actual }: Tracked): Input => ({
  label: text.booked,
  value: actual,
  unit: 'money',
  figure: `booked.${row}`,
});
const actualIn = (workbook: Workbook, line: Tracked, at: number): Input => ({
  label: nameOf(workbook, at),
  value: blankOr(line.months[at]?.actual ?? null),
  unit: 'money',
  place: cellAt('tracking', line.row, monthColumn(at)),
});
const planIn = (workbook: Workbook, { name, node, months }: Tracked, at: number): Input => ({
  label: text.inMonth(text.quotaOf(name), nameOf(workbook, at)),
  value: orMissing(months[at]?.plan ?? null, reasons.noQuota),
  unit: 'money',
  figure: `quota.${node}.m${at + 1}`,
});
const closedMonths = ({ months }: Tracked): readonly number[] =>
  months.flatMap(({ actual }, at) => (actual === null ? [] : [at]));

function replanFigure(workbook: Workbook, line: Tracked, at: number): Figure {
  const { spread, months, noReplan } = line;
  const open = months.map(({ actual }) => actual === null);
  const isSeason = !('missing' in spread) && spread.source === 'season';
  const share =
    'missing' in spread
      ? spread
      : ratioOf(
          spread.weights[at] ?? 0,
          sumOf(spread.weights.map((weight, each) => (open[each] ? weight : null))),
          isSeason ? reasons.noWeights : reasons.noOpenQuota,
        );
  return {
    label: text.inMonth(text.replanned(line.name), nameOf(workbook, at)),
    unit: 'money',
    value: open[at]
      ? (noReplan ?? orMissing(months[at]?.replanned ?? null, text.monthClosed))
      : orMissing(null, text.monthClosed),
    formula: isSeason ? text.replannedFormula : text.replannedByQuota,
    source: 'F27',
    inputs: [
      quotaOf(line),
      bookedBy(line),
      {
        label: text.shareOfOpenMonths,
        value: share,
        unit: 'pct',
        place: isSeason ? 'seasonality' : cellAt('quota_tree', line.node, monthColumn(at)),
      },
    ],
  };
}

const restFigure = (line: Tracked): Figure => ({
  label: text.leftOf(line.name),
  unit: 'money',
  value: line.rest,
  formula: text.leftFormula,
  source: 'F27',
  inputs: [quotaOf(line), bookedBy(line)],
});

const bookedFigure = (workbook: Workbook, line: Tracked): Figure => ({
  label: text.bookedBy(line.name),
  unit: 'money',
  value: line.actual,
  formula: text.bookedByFormula,
  source: '',
  inputs: closedMonths(line).map((at) => actualIn(workbook, line, at)),
});

const attainedFigure = (line: Tracked): Figure => ({
  label: text.attainedOf(line.name),
  unit: 'pct',
  value: ratioOf(line.actual, orMissing(line.annual, reasons.noQuota), reasons.noQuota),
  formula: text.divided(text.booked, text.quota),
  source: 'F28',
  inputs: [bookedBy(line), quotaOf(line)],
});

const attainedSoFar = (workbook: Workbook, line: Tracked): Figure => ({
  label: text.attainedSoFar(line.name),
  unit: 'pct',
  value: orMissing(line.attainment, reasons.noQuota),
  formula: text.attainedSoFarFormula,
  source: 'F28',
  inputs: [bookedBy(line), ...closedMonths(line).map((at) => planIn(workbook, line, at))],
});

const attainedIn = (workbook: Workbook, line: Tracked, at: number): Figure => ({
  label: text.inMonth(text.attainedOf(line.name), nameOf(workbook, at)),
  unit: 'pct',
  value: orMissing(line.months[at]?.attainment ?? null, reasons.noQuota),
  formula: text.divided(text.bookedInMonth, text.quotaInMonth),
  source: 'F28',
  inputs: [{ ...actualIn(workbook, line, at), label: text.bookedInMonth }, planIn(workbook, line, at)],
});

/** null for a month in which nothing is booked. */
function bookedTogether(workbook: Workbook, at: number): Figure | null {
  const booking = bookings(workbook)[at];
  return booking
    ? {
        label: text.inMonth(text.bookedTogether, nameOf(workbook, at)),
        unit: 'money',
        value: booking.amount,
        formula: text.bookedTogetherFormula(strings.words.levels[booking.level]),
        source: '',
        inputs: booking.lines.map((line) => ({ ...actualIn(workbook, line, at), label: line.name })),
      }
    : null;
}
