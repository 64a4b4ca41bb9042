/** C12: MQLs by creation month against what the SDRs can follow up (F37); a response window of 0 is none. */

import { followUpCapacity } from '../../numbers/follow-up.ts';
import { needByMonth } from '../../numbers/phasing.ts';
import { protocol } from '../../plan/agreement.ts';
import { headlineAssumptions } from '../../plan/assumptions.ts';
import { cellAt } from '../../plan/cells.ts';
import type { Reader } from '../../plan/derived.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { activityQuotas, roster } from '../../plan/sales-team.ts';
import { strings } from '../../strings/catalogue.ts';
import type { SingleChange } from '../../workbook/edit.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { seek } from '../goal-seek.ts';
import { fewestPeople, newPeopleChanges } from '../new-people.ts';
import { sayIn } from '../say.ts';
import { withChanges } from '../try-out.ts';

const text = strings.checks.c12;

export const c12: Check = {
  id: 'C12',
  severity: 'major',
  name: text.name,
  find: finds((read): readonly Finding[] => [...overload(read), ...windows(read), ...noAttempts(read)]),
  options,
};

function overload(read: Reader): readonly Finding[] {
  const able = read.from(followUpCapacity);
  const need = read.from(needByMonth.headline).mql;
  if (able === null || 'missing' in need) return [];
  const { months } = read.from(planSettings);
  const say = read.from(sayIn);
  const over = need.months.flatMap((wanted, at) => {
    const reach = able.months[at] ?? 0;
    return wanted !== null && wanted > reach + 1e-9 ? [{ at, wanted, reach, by: wanted - reach }] : [];
  });
  if (over.length === 0) return [];
  const sum = over.reduce((total, month) => total + month.by, 0);
  const isSame = able.people > 0 && over.every((month) => month.reach === able.perMonth);
  const names = over.map(({ at, wanted, reach }) => {
    const [name, asked] = [say.monthName(at), say.count(wanted)];
    return isSame ? text.month(name, asked) : text.monthOf(name, asked, say.count(reach));
  });
  const fullest = over.reduce((most, month) => (month.wanted > most.wanted ? month : most));
  const fewest = Math.min(...over.map((month) => able.peopleByMonth[month.at] ?? 0));
  return [
    {
      check: 'C12',
      key: 'C12',
      severity: 'major',
      title: text.title(fewest, over.length),
      message: isSame
        ? text.message(able.people, say.count(able.perMonth), say.list(names), say.count(sum))
        : text.messageByMonth(say.list(names), say.count(sum)),
      impact: noImpact,
      cost: text.cost(say.count(sum)),
      // The panes show the fullest month; the cost is of all months together.
      between: text.cost(say.count(fullest.by)),
      figures: {
        perMonth: Math.min(...over.map((month) => month.reach)),
        months: over.map((month) => months[month.at] ?? ''),
        over: sum,
      },
      statements: [
        {
          side: 'marketing',
          label: text.most(say.monthName(fullest.at)),
          value: say.count(fullest.wanted),
          place: read.from(headlineAssumptions.marketing).values.conv_lead_mql.place,
          figure: `need.mql.m${fullest.at + 1}`,
        },
        {
          side: 'sales',
          label: text.able(say.monthName(fullest.at)),
          value: say.count(fullest.reach),
          place: cellAt('activity_quota', able.row, 'per_day'),
          figure: `follow_up.m${fullest.at + 1}`,
        },
      ],
      places: [
        cellAt('activity_quota', able.row, 'per_day'),
        ...able.callers.map((caller) => cellAt('roster', caller, 'person')),
        'S10',
      ],
    },
  ];
}

/** Calls ÷ 0 attempts is no capacity at all. */
function noAttempts(read: Reader): readonly Finding[] {
  const rows = read.from(activityQuotas).filter((row) => row.role === 'sdr' && row.attempts === 0);
  const places = rows.map((row) => cellAt('activity_quota', row.id, 'attempts'));
  if (places.length === 0) return [];
  return [
    {
      check: 'C12',
      key: 'C12:attempts',
      severity: 'major',
      title: text.noAttempts,
      message: text.noAttemptsMessage,
      impact: noImpact,
      cost: text.noAttemptsCost,
      figures: { perMonth: null, months: [], attempts: places },
      statements: [],
      places,
    },
  ];
}

/** A response window of nothing cannot be kept by anybody. */
function windows(read: Reader): readonly Finding[] {
  const { responseHours, responses } = read.from(protocol);
  const places = [
    ...(responseHours === 0 ? ['L7.response_hours'] : []),
    ...responses.filter((row) => row.hours === 0).map((row) => cellAt('response', row.id, 'response')),
  ];
  if (places.length === 0) return [];
  return [
    {
      check: 'C12',
      key: 'C12:window',
      severity: 'major',
      title: text.windowTitle,
      message: text.windowMessage(places.length),
      impact: noImpact,
      cost: text.windowCost,
      figures: { perMonth: null, months: [], windows: places },
      statements: [],
      places,
    },
  ];
}

const closes = (workbook: Workbook): boolean => {
  const able = followUpCapacity(workbook);
  const need = needByMonth.headline(workbook).mql;
  return (
    able !== null &&
    !('missing' in need) &&
    need.months.every((month, at) => (month ?? 0) <= (able.months[at] ?? 0) + 1e-9)
  );
};

function options(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  if (finding.key !== 'C12') return [];
  const able = followUpCapacity(workbook);
  if (able === null) return [];
  const say = sayIn(workbook);
  const found: OptionDraft[] = [];
  const like = roster(workbook).find((row) => row.role === 'sdr' && row.status === 'hired');
  const { firstDay, planDate } = planSettings(workbook);
  const isPast = planDate !== null && planDate > firstDay;
  const start = isPast ? planDate : firstDay;
  if (like) {
    const hires = (count: number): readonly SingleChange[] =>
      newPeopleChanges(workbook, count, text.newPerson, like, { start });
    const count = fewestPeople((some) => closes(withChanges(workbook, hires(some))));
    if (count !== null)
      found.push({
        id: 'people',
        change: isPast
          ? text.hireFrom(count, say.date(start), able.people + count)
          : text.hire(count, able.people + count),
        to: able.people + count,
        changes: hires(count),
      });
  }
  const row = activityQuotas(workbook).find((one) => one.id === able.row);
  const set = (column: string, value: number): readonly SingleChange[] => [
    { kind: 'set-cells', table: 'activity_quota', cells: [{ row: able.row, column, value }] },
  ];
  const perDay = row?.perDay;
  if (perDay != null && perDay > 0) {
    const value = seek({
      from: perDay,
      to: perDay * 2,
      step: 1,
      holds: (calls) => closes(withChanges(workbook, set('per_day', calls))),
    });
    if (value !== null)
      found.push({
        id: 'calls',
        change: text.calls(say.count(value)),
        to: value,
        changes: set('per_day', value),
      });
  }
  const attempts = row?.attempts;
  if (attempts != null && attempts > 1) {
    const value = seek({
      from: attempts,
      to: 1,
      step: 1,
      holds: (tries) => closes(withChanges(workbook, set('attempts', tries))),
    });
    if (value !== null)
      found.push({
        id: 'attempts',
        change: text.attempts(say.count(value)),
        to: value,
        changes: set('attempts', value),
      });
  }
  return found;
}
