/** C29: dates outside the fiscal year, ends before starts, an agreement that ends before the plan. */
import { deliverables, deliverableTables, term } from '../../plan/agreement.ts';
import { corporateGoals, marketingGoals } from '../../plan/goals.ts';
import { campaigns, milestones } from '../../plan/marketing.ts';
import { lastDayOf } from '../../plan/months.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { hiring } from '../../plan/sales-team.ts';
import { actions } from '../../plan/sales-work.ts';
import { strings } from '../../strings/catalogue.ts';
import { type Check, finds } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';

const text = strings.checks.c29;
const SHOWN = 5;
type Read = Parameters<Parameters<typeof finds>[0]>[0];

interface Dated {
  readonly name: string | null;
  /** Where each date lives; `start` before `end` where both are there. */
  readonly start: { readonly date: string; readonly place: string } | null;
  readonly end: { readonly date: string; readonly place: string } | null;
}

const at = (date: string | null, place: string): Dated['start'] => (date === null ? null : { date, place });

/** Roster, history and tools are left out: they reach beyond the year by their nature. */
function dated(read: Read): readonly Dated[] {
  const one = (
    table: string,
    id: string,
    name: string | null,
    start: [string, string | null] | null,
    end: [string, string | null],
  ): Dated => ({
    name,
    start: start ? at(start[1], `${table}/${id}/${start[0]}`) : null,
    end: at(end[1], `${table}/${id}/${end[0]}`),
  });
  return [
    ...read
      .from(campaigns)
      .map((row) => one('campaigns', row.id, row.name, ['start', row.start], ['end', row.end])),
    ...read.from(corporateGoals).map((row) => one('corp_goals', row.id, row.goal, null, ['due', row.due])),
    ...read
      .from(marketingGoals)
      .map((row) => one('mkt_goals', row.id, row.goal, ['start', row.start], ['due', row.due])),
    ...read
      .from(actions)
      .map((row) => one('actions', row.id, row.action, ['start', row.start], ['due', row.due])),
    ...(['marketing', 'sales'] as const).flatMap((side) =>
      read
        .from(deliverables[side])
        .map((row) => one(deliverableTables[side], row.id, row.deliverable, null, ['due', row.due])),
    ),
    ...read.from(hiring).map((row) => one('hiring', row.id, row.role, null, ['start', row.start])),
    ...read.from(milestones).map((row) => one('milestones', row.id, row.name, null, ['date', row.date])),
  ];
}

export const c29: Check = {
  id: 'C29',
  severity: 'major',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    const { months } = read.from(planSettings);
    const first = `${months[0]}-01`;
    const last = lastDayOf(months[11] ?? '');
    const say = read.from(sayIn);
    const items: { readonly words: string; readonly place: string }[] = [];
    for (const row of dated(read)) {
      const name = row.name ?? strings.values.blank;
      for (const end of [row.start, row.end])
        if (end && (end.date < first || end.date > last))
          items.push({ words: text.outside(name, say.date(end.date)), place: end.place });
      if (row.start && row.end && row.end.date < row.start.date)
        items.push({
          words: text.backwards(name, say.date(row.start.date), say.date(row.end.date)),
          place: row.end.place,
        });
    }
    const { effective, expires, review } = read.from(term);
    if (effective !== null && expires !== null && expires < effective)
      items.push({
        words: text.backwards(text.agreement, say.date(effective), say.date(expires)),
        place: 'L1.expires',
      });
    if (expires !== null && expires < last)
      items.push({ words: text.short(say.date(expires), say.date(last)), place: 'L1.expires' });
    if (effective !== null && effective > last)
      items.push({ words: text.outside(text.agreement, say.date(effective)), place: 'L1.effective' });
    if (review !== null && expires !== null && review > expires)
      items.push({ words: text.review(say.date(review), say.date(expires)), place: 'L11.review_date' });
    if (items.length === 0) return [];
    return [
      {
        check: 'C29',
        key: 'C29',
        severity: 'major',
        title: text.title(items.length),
        message: text.message(
          items.slice(0, SHOWN).map((item) => item.words),
          items.length,
        ),
        impact: noImpact,
        cost: text.cost(items.length),
        figures: { items: items.map((item) => item.place) },
        statements: [],
        places: items.map((item) => item.place),
      },
    ];
  }),
};
