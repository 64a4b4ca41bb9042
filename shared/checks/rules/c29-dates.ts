/** C29: dates outside the fiscal year, ends before starts, an agreement that ends before the plan. */

import { deliverables, deliverableTables, type Term, term } from '../../plan/agreement.ts';
import { cellAt } from '../../plan/cells.ts';
import { derived, type Reader } from '../../plan/derived.ts';
import { corporateGoals, marketingGoals } from '../../plan/goals.ts';
import { type Campaign, campaigns, isLive, milestones } from '../../plan/marketing.ts';
import { joined, perItem } from '../../plan/per-row.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { hiring } from '../../plan/sales-team.ts';
import { actions } from '../../plan/sales-work.ts';
import { strings } from '../../strings/catalogue.ts';
import { sides, type Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';

const text = strings.checks.c29;
/** Items that the sentence names; the others are counted. */
const NAMED = 5;
const EXPIRES = 'L1.expires';
const REVIEW = 'L11.review_date';
interface Dated {
  readonly table: string;
  readonly id: string;
  readonly name: string | null;
  /** Column and date; `start` before `end` where both are there. */
  readonly start: readonly [column: string, date: string | null] | null;
  readonly end: readonly [column: string, date: string | null];
}

/** One date that does not fit. */
interface Item {
  readonly words: string;
  readonly place: string;
  readonly date: string;
}

/** The plan's year; the same object while nothing of it has changed. */
const year = derived((read) => {
  const { firstDay, lastDay } = read.from(planSettings);
  return { first: firstDay, last: lastDay, say: read.from(sayIn) };
});
type Year = ReturnType<typeof year>;

const sound: readonly Item[] = [];

function faultsOf(row: Dated, { first, last, say }: Year): readonly Item[] {
  const name = text.entry(row.name ?? text.unnamed, say.section(row.table));
  const placeOf = (column: string): string => cellAt(row.table, row.id, column);
  const [start, end] = [row.start?.[1] ?? null, row.end[1]];
  const isBackwards = start !== null && end !== null && end < start;
  const items: Item[] = [];
  for (const one of [row.start, row.end]) {
    const date = one?.[1] ?? null;
    // An end before its start is wrong for that alone, wherever it lies.
    if (!one || date === null || (isBackwards && one === row.end)) continue;
    if (date < first || date > last)
      items.push({ words: text.outside(name, say.date(date)), place: placeOf(one[0]), date });
  }
  if (isBackwards)
    items.push({
      words: text.backwards(name, say.date(start), say.date(end)),
      place: placeOf(row.end[0]),
      date: end,
    });
  return items;
}

/** Thousands of them, nearly all sound: looked at before anything is written about one. */
const ofCampaigns = perItem((one: Campaign, within: Year): readonly Item[] => {
  if (!isLive(one)) return sound;
  const { id, name, start, end } = one;
  const isSound = (date: string | null): boolean =>
    date === null || (date >= within.first && date <= within.last);
  if (isSound(start) && isSound(end) && (start === null || end === null || start <= end)) return sound;
  return faultsOf({ table: 'campaigns', id, name, start: ['start', start], end: ['end', end] }, within);
});

/** Beside the campaigns. Roster, history and tools are left out: they reach beyond the year by their nature. */
function dated(read: Reader): readonly Dated[] {
  const one = (
    table: string,
    id: string,
    name: string | null,
    start: Dated['start'],
    end: Dated['end'],
  ): Dated => ({ table, id, name, start, end });
  return [
    ...read.from(corporateGoals).map((row) => one('corp_goals', row.id, row.goal, null, ['due', row.due])),
    ...read
      .from(marketingGoals)
      .map((row) => one('mkt_goals', row.id, row.goal, ['start', row.start], ['due', row.due])),
    ...read
      .from(actions)
      .map((row) => one('actions', row.id, row.action, ['start', row.start], ['due', row.due])),
    ...sides.flatMap((side) =>
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
    if (!read.from(planSettings).isYearKnown) return [];
    const within = read.from(year);
    const items: Item[] = [
      ...joined(ofCampaigns(read.from(campaigns), within)),
      ...dated(read).flatMap((row) => faultsOf(row, within)),
      ...ofAgreement(read.from(term), within),
    ];
    if (items.length === 0) return [];
    const shown = items.slice(0, NAMED).map((item) => item.words);
    const { first, last, say } = within;
    return [
      {
        check: 'C29',
        key: 'C29',
        severity: 'major',
        title: text.title(items.length),
        message: text.message(say.date(first), say.date(last), shown, items.length),
        impact: noImpact,
        cost: text.cost(items.length),
        figures: { items: items.map((item) => item.place), dates: items.map((item) => item.date) },
        statements: [],
        places: items.map((item) => item.place),
      },
    ];
  }),
  options,
};

/** It may begin before the plan and end after it; it must not leave part of the year uncovered. */
function ofAgreement({ effective, expires, review }: Term, { last, say }: Year): readonly Item[] {
  const name = text.entry(text.agreement, 'L1');
  const items: Item[] = [];
  if (effective !== null && expires !== null && expires < effective)
    items.push({
      words: text.backwards(name, say.date(effective), say.date(expires)),
      place: EXPIRES,
      date: expires,
    });
  else if (expires !== null && expires < last)
    items.push({ words: text.short(name, say.date(expires)), place: EXPIRES, date: expires });
  if (effective !== null && effective > last)
    items.push({ words: text.outside(name, say.date(effective)), place: 'L1.effective', date: effective });
  if (review !== null && expires !== null && review > expires)
    items.push({ words: text.review(say.date(review), say.date(expires)), place: REVIEW, date: review });
  return items;
}

/** The agreement's own dates follow from the year; when a campaign runs is for people to say. */
function options(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  const { effective, expires } = term(workbook);
  const { last, say } = year(workbook);
  const set = (key: string, id: string, date: string, change: (date: string) => string): OptionDraft => ({
    id,
    change: change(say.date(date)),
    to: date,
    changes: [{ kind: 'set-answer', key, value: date }],
  });
  const has = (place: string): boolean => finding.places.includes(place);
  return [
    ...(has(EXPIRES) && (effective === null || effective <= last)
      ? [set(EXPIRES, 'expires', last, text.runUntil)]
      : []),
    ...(has(REVIEW) && expires !== null ? [set(REVIEW, 'review', expires, text.reviewOn)] : []),
  ];
}
