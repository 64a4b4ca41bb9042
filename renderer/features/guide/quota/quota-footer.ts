/** Under the tree, month by month: the goal, the street quota, capacity, and capacity less goal. */
import { newBusinessGoal } from '../../../../shared/numbers/goal.ts';
import { goalByMonth } from '../../../../shared/numbers/seasonality.ts';
import { capacity } from '../../../../shared/numbers/team-capacity.ts';
import type { Missing, Outcome } from '../../../../shared/plan/outcome.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import type { GridCell, GridFooter } from '../../../ui/grid/types.ts';

const text = strings.quota;

export function quotaFooter(
  workbook: Workbook,
  amount: (figure: number | null, signed?: boolean) => string,
): readonly GridFooter[] {
  const team = capacity(workbook);
  const line = (
    label: string,
    annual: Outcome,
    months: readonly number[] | Missing,
    direction: 1 | -1 = 1,
  ): GridFooter => {
    const cell = (figure: number, isGap: boolean): GridCell => {
      const words = amount(figure * direction, isGap);
      return isGap && figure * direction < 0
        ? { text: words, edit: words, mark: 'conflict' }
        : { text: words, edit: words };
    };
    const isGap = direction < 0;
    return {
      label,
      cells: {
        annual:
          typeof annual === 'number'
            ? cell(annual, isGap)
            : { text: '', edit: '', na: strings.values.notAvailable(annual.missing) },
        ...('missing' in months
          ? {}
          : Object.fromEntries(months.map((figure, at) => [`m${at + 1}`, cell(figure, isGap)]))),
      },
    };
  };
  return [
    line(text.goal, newBusinessGoal(workbook), goalByMonth(workbook)),
    line(text.street, team.street, team.streetByMonth),
    line(text.capacity, team.capacity, team.capacityByMonth),
    line(text.lessGoal, team.gap, team.gapByMonth, -1),
  ];
}
