/** Under the tree, month by month: the goal, the street quota, capacity, and capacity less goal with its bars. */

import { sayIn } from '../../../../shared/checks/say.ts';
import { newBusinessGoal } from '../../../../shared/numbers/goal.ts';
import { goalByMonth } from '../../../../shared/numbers/seasonality.ts';
import { capacity } from '../../../../shared/numbers/team-capacity.ts';
import { isNumber, type Missing, type Outcome } from '../../../../shared/plan/outcome.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { monthColumn } from '../../../../shared/template/month-columns.ts';
import { currencyOf } from '../../../../shared/workbook/read.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import type { GridBars, GridCell, GridFooter } from '../../../ui/grid/types.ts';
import type { QuotaAmounts } from './quota-amounts.ts';

const text = strings.quota;

interface Line {
  readonly label: string;
  /** What explains its year; with `.m1` … `.m12` its months. */
  readonly figure: string;
  /** Minor units; a shortfall is negative. */
  readonly annual: Outcome;
  readonly months: readonly number[] | Missing;
  readonly isGap: boolean;
}

/** What stands under the tree, before it is put into words. */
export function quotaLines(workbook: Workbook): readonly Line[] {
  const team = capacity(workbook);
  const { gap, gapByMonth } = team;
  return [
    {
      label: text.goal,
      figure: 'goal',
      annual: newBusinessGoal(workbook),
      months: goalByMonth(workbook),
      isGap: false,
    },
    {
      label: text.street,
      figure: 'street',
      annual: team.street,
      months: team.streetByMonth,
      isGap: false,
    },
    {
      label: text.capacity,
      figure: 'capacity',
      annual: team.capacity,
      months: team.capacityByMonth,
      isGap: false,
    },
    {
      label: text.lessGoal,
      figure: 'gap',
      annual: isNumber(gap) ? -gap : gap,
      months: 'missing' in gapByMonth ? gapByMonth : gapByMonth.map((month) => -month),
      isGap: true,
    },
  ];
}

export const monthsOfLines = (lines: readonly Line[]): readonly (readonly number[])[] =>
  lines.flatMap(({ months }) => ('missing' in months ? [] : [months]));

/** `columns`: ids from the year on, in their order; a remark runs from behind the year to the first month. */
export function quotaFooter(
  workbook: Workbook,
  lines: readonly Line[],
  amounts: QuotaAmounts,
  columns: readonly string[],
): readonly GridFooter[] {
  const remarks = remarksOf(workbook, lines, amounts);
  const between = columns.slice(columns.indexOf('annual') + 1, columns.indexOf('m1'));
  const [first] = between;
  return lines.map(({ label, annual, months, isGap }, at): GridFooter => {
    const remark = remarks[at] ?? '';
    const cells: Record<string, GridCell> = {
      annual: isNumber(annual)
        ? figureCell(amounts.year(annual, isGap), isGap && annual < 0)
        : { text: '', edit: '', na: strings.values.notAvailable(annual.missing) },
    };
    if (first !== undefined && remark !== '')
      cells[first] = { text: remark, edit: remark, span: between.length };
    if (!('missing' in months)) {
      const words = amounts.row(months, isGap);
      for (const [month, figure] of months.entries())
        cells[monthColumn(month)] = {
          ...figureCell(words[month] ?? '', isGap && figure < 0),
          ...(amounts.months === 'none' ? {} : { exact: amounts.year(figure, isGap) }),
        };
    }
    return isGap ? { label, cells, strong: true } : { label, cells };
  });
}

const figureCell = (words: string, short: boolean): GridCell => ({ text: words, edit: words, short });

/** What each line is made of, and where the last one is short. */
function remarksOf(workbook: Workbook, lines: readonly Line[], amounts: QuotaAmounts): readonly string[] {
  const say = sayIn(workbook);
  const { attainment } = capacity(workbook);
  const gap = lines.at(-1)?.months;
  const short = gap && !('missing' in gap) ? gap.flatMap((figure, month) => (figure < 0 ? [month] : [])) : [];
  return [
    text.monthsIn(amounts.months, currencyOf(workbook)),
    text.streetRemark,
    isNumber(attainment) ? text.atAttainment(say.percent(attainment)) : '',
    short.length === 0 ? '' : text.shortIn(say.monthSpans(short)),
  ];
}

/** Capacity less goal as bars. */
export function quotaBars(lines: readonly Line[]): GridBars | undefined {
  const gap = lines.at(-1)?.months;
  if (!gap || 'missing' in gap) return undefined;
  const longest = Math.max(...gap.map(Math.abs));
  return longest === 0
    ? undefined
    : Object.fromEntries(gap.map((figure, month) => [monthColumn(month), figure / longest]));
}
