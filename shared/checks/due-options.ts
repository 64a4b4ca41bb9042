/** Ways out of missing due dates: the goal's own date, the end of the quarter, the end of the year. */
import { isColumnAsked } from '../plan/asked.ts';
import { corporateGoals, marketingGoals } from '../plan/goals.ts';
import { fiscalIndex, lastDayOf } from '../plan/months.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { strings } from '../strings/catalogue.ts';
import { addMonths } from '../values/date-format.ts';
import type { SingleChange } from '../workbook/edit.ts';
import type { Workbook } from '../workbook/types.ts';
import type { OptionDraft } from './check.ts';
import { sayIn } from './say.ts';
import { type Undertaking, undertakings } from './undertakings.ts';

const text = strings.checks.c13;

/** Every date lies inside the fiscal year and not before the start; two that set the same are one. */
export function dueOptions(workbook: Workbook): readonly OptionDraft[] {
  const open = undertakings(workbook).filter(
    (row) => row.due === null && isColumnAsked(workbook.template, row.table, 'due'),
  );
  if (open.length === 0) return [];
  const { fiscalStart, firstDay, lastDay, planDate } = planSettings(workbook);
  const say = sayIn(workbook);
  const goals = new Map(
    [...corporateGoals(workbook), ...marketingGoals(workbook)].map((goal) => [goal.id, goal.due]),
  );
  const draft = (
    id: string,
    dateFor: (row: Undertaking) => string | null,
    one: (date: string) => string,
    many: (count: number, last: string) => string,
  ): readonly OptionDraft[] => {
    const dated = open.flatMap((row) => {
      const date = dateFor(row);
      const inYear = date !== null && date >= firstDay && date <= lastDay;
      return inYear && date >= (row.start ?? date) ? [{ row, date }] : [];
    });
    const date = dated[0]?.date;
    if (date === undefined) return [];
    return [
      {
        id,
        change: dated.length === 1 ? one(say.date(date)) : many(dated.length, say.date(date)),
        to: date,
        changes: dated.map(
          ({ row, date: value }): SingleChange => ({
            kind: 'set-cells',
            table: row.table,
            cells: [{ row: row.id, column: 'due', value }],
          }),
        ),
      },
    ];
  };
  const endOfQuarter = (row: Undertaking): string | null => {
    const from = [row.start ?? firstDay, planDate ?? firstDay].reduce(later, firstDay);
    const month = fiscalIndex(fiscalStart, from);
    return month === null || month > 11
      ? null
      : lastDayOf(addMonths(fiscalStart, Math.floor(month / 3) * 3 + 2));
  };
  const drafts = [
    ...draft('goal', (row) => goals.get(row.goal ?? '') ?? null, text.byGoal, text.byGoalMany),
    ...draft('quarter', endOfQuarter, text.byQuarter, text.byQuarterMany),
    ...draft('year', () => lastDay, text.byYear, text.byYearMany),
  ];
  const sets = drafts.map((one) => JSON.stringify(one.changes));
  return drafts.filter((_, at) => sets.indexOf(sets[at] ?? '') === at);
}

const later = (one: string, other: string): string => (one < other ? other : one);
