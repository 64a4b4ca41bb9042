/** C03: what the team can sell (street quota × attainment) against the new-business goal. */
import { newBusinessGoal } from '../../numbers/goal.ts';
import { covers, roundUp } from '../../numbers/rounding.ts';
import { capacity, carriesQuota } from '../../numbers/team-capacity.ts';
import { isNumber, orNull } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { type RosterRow, roster, salesRules } from '../../plan/sales-team.ts';
import { toleranceOf } from '../../plan/tuning.ts';
import { strings } from '../../strings/catalogue.ts';
import type { SingleChange } from '../../workbook/edit.ts';
import { findRow } from '../../workbook/read.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import type { Finding } from '../finding.ts';
import { seek } from '../goal-seek.ts';
import { fewestPeople, newPeopleChanges } from '../new-people.ts';
import { sayIn } from '../say.ts';
import { ownTolerance } from '../thresholds.ts';
import { withChanges } from '../try-out.ts';

const text = strings.checks.c03;

export const c03: Check = {
  id: 'C03',
  severity: 'blocker',
  name: text.name,
  thresholds: [ownTolerance('C03')],
  find: finds((read): readonly Finding[] => {
    const goal = read.from(newBusinessGoal);
    const team = read.from(capacity);
    if (!isNumber(goal) || !isNumber(team.capacity) || goal <= 0) return [];
    const tolerance = toleranceOf(read, 'C03');
    const { months } = read.from(planSettings);
    if (covers(goal, team.capacity, tolerance)) return [];
    const say = read.from(sayIn);
    const gap = goal - team.capacity;
    const gaps = 'missing' in team.gapByMonth ? [] : team.gapByMonth;
    const short = gaps.flatMap((month, at) => (month > 0 ? [at] : []));
    const required = orNull(team.requiredAttainment);
    const share = team.capacity / goal;
    return [
      {
        check: 'C03',
        key: 'C03',
        severity: 'blocker',
        title: text.title(say.percent(share)),
        message: text.message(
          say.money(team.capacity),
          say.money(goal),
          say.money(gap),
          say.share(gap / goal),
          required === null ? '' : text.required(say.percent(required)),
          short.length === 0 ? '' : text.short(say.monthSpans(short)),
        ),
        impact: { leads: null, deals: null, money: gap },
        cost: say.money(gap),
        figures: {
          capacity: team.capacity,
          goal,
          gap,
          requiredAttainment: required,
          months: short.map((at) => months[at] ?? ''),
        },
        statements: [
          {
            side: 'sales',
            label: text.capacity,
            value: say.money(team.capacity),
            place: 'roster',
            figure: 'capacity',
          },
          {
            side: null,
            label: text.goal,
            value: say.money(goal),
            place: 'A3.corporate_revenue_goal',
            figure: 'goal',
          },
        ],
        places: ['roster', 'S6.attainment_assumption', 'A3.corporate_revenue_goal'],
      },
    ];
  }),
  options,
};

const closes = (workbook: Workbook): boolean => {
  const { gap } = capacity(workbook);
  return isNumber(gap) && gap <= 0;
};

function options(workbook: Workbook): readonly OptionDraft[] {
  const say = sayIn(workbook);
  const attainment = salesRules(workbook).attainment;
  const found: OptionDraft[] = [...hire(workbook)];
  const setAttainment = (value: number): readonly SingleChange[] => [
    { kind: 'set-answer', key: 'S6.attainment_assumption', value },
  ];
  const needed =
    attainment === null
      ? null
      : seek({
          from: attainment,
          to: 1.5,
          step: 0.0001,
          holds: (value) => closes(withChanges(workbook, setAttainment(value))),
        });
  if (needed !== null)
    found.push({
      id: 'attainment',
      change: text.attain(say.percent(needed)),
      to: needed,
      changes: setAttainment(needed),
    });
  const gap = capacity(workbook).gap;
  const corporate = workbook.answers['A3.corporate_revenue_goal'];
  if (isNumber(gap) && gap > 0 && typeof corporate === 'number') {
    const unit = say.minorUnits;
    const lower = roundUp(gap / unit) * unit;
    const goal = corporate - lower;
    if (goal > 0)
      found.push({
        id: 'goal',
        change: text.lower(say.money(goal), say.money(lower)),
        to: goal,
        changes: [{ kind: 'set-answer', key: 'A3.corporate_revenue_goal', value: goal }],
      });
  }
  return found;
}

/** The fewest full-quota sellers, starting in the latest month in which they still close the gap. */
function hire(workbook: Workbook): readonly OptionDraft[] {
  const { months, planDate } = planSettings(workbook);
  const say = sayIn(workbook);
  // Nobody can be hired for a day before the plan's own.
  const first = months.findIndex((month) => planDate === null || `${month}-01` >= planDate);
  if (first < 0) return [];
  const sellers = roster(workbook).filter(carriesQuota);
  // Like the most recent one: his ramp is the one a new hire gets.
  const executives = sellers.filter((row) => row.role === 'ae');
  const like = [...(executives.length > 0 ? executives : sellers)].sort((one, other) =>
    (other.start ?? '').localeCompare(one.start ?? ''),
  )[0];
  if (!like || (like.fullQuota ?? 0) <= 0) return [];
  const enough = (count: number, month: number): boolean =>
    closes(withChanges(workbook, hires(workbook, like, count, `${months[month]}-01`)));
  // Who starts first brings most: where that is too little, no later month will do.
  const count = fewestPeople((some) => enough(some, first));
  if (count === null) return [];
  const month = seek({ from: 11, to: first, step: 1, holds: (at) => enough(count, at) }) ?? first;
  const start = `${months[month]}-01`;
  const changes = hires(workbook, like, count, start);
  return [{ id: 'hire', change: text.hire(count, say.date(start)), to: start, changes }];
}

function hires(workbook: Workbook, like: RosterRow, count: number, start: string): readonly SingleChange[] {
  const profile = findRow(workbook, 'roster', like.id)?.cells.ramp_profile;
  const nameOf = (number: number): string => text.newSeller(count === 1 ? '' : String(number));
  return newPeopleChanges(workbook, count, nameOf, like, {
    role: 'ae',
    start,
    ...(profile === undefined ? {} : { ramp_profile: profile }),
  });
}
