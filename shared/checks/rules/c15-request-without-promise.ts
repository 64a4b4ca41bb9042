/** C15: what Sales asks of Marketing and no deliverable answers, or answers after the day it is needed. */
import { type Deliverable, deliverables } from '../../plan/agreement.ts';
import { isColumnAsked } from '../../plan/asked.ts';
import { cellAt } from '../../plan/cells.ts';
import { derived, type Reader } from '../../plan/derived.ts';
import { daysBetween } from '../../plan/months.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { type Resource, resources } from '../../plan/sales-work.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { titleWith } from '../title.ts';

const text = strings.checks.c15;

export const c15: Check = {
  id: 'C15',
  severity: 'major',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    const answers = read.from(answersByRequest);
    const isAnswerable = isColumnAsked(read.template(), 'mkt_deliv', 'fulfils');
    return read.from(resources).flatMap((request): readonly Finding[] => {
      if (
        request.supplierParty !== 'marketing' ||
        request.resource === null ||
        request.status === 'delivered'
      )
        return [];
      const found = answers.get(request.id);
      if (found) return lateness(read, request, request.resource, found);
      // Where nobody is asked which request a deliverable answers, none can be missed.
      return isAnswerable ? [nothing(read, request, request.resource)] : [];
    });
  }),
  options,
};

/** Marketing's deliverables by the request they answer. */
const answersByRequest = derived(
  (read): ReadonlyMap<string | null, readonly Deliverable[]> =>
    Map.groupBy(
      read.from(deliverables.marketing).filter(({ fulfils }) => fulfils !== null),
      ({ fulfils }) => fulfils,
    ),
);

/** A request that several deliverables answer is met with the last of them. */
const lastOf = (answers: readonly Deliverable[]): Deliverable | null =>
  answers.reduce<Deliverable | null>(
    (last, one) => (one.due !== null && (last?.due ?? '') < one.due ? one : last),
    null,
  );

function lateness(
  read: Reader,
  request: Resource,
  name: string,
  answers: readonly Deliverable[],
): readonly Finding[] {
  const last = lastOf(answers);
  if (!last || last.due === null || request.neededBy === null || last.due <= request.neededBy) return [];
  const say = read.from(sayIn);
  const late = daysBetween(request.neededBy, last.due);
  const [needed, promised] = [say.date(request.neededBy), say.date(last.due)];
  return [
    {
      ...base(request),
      title: titleWith(last.deliverable ?? name, (item) => text.titleLate(item, late)),
      message: text.late(name, needed, promised, late),
      cost: text.costLate(late),
      figures: { item: name, needed: request.neededBy, promised: last.due, daysLate: late },
      statements: [
        { side: 'sales', label: text.needed, value: needed, place: neededAt(request) },
        { side: 'marketing', label: text.promised, value: promised, place: dueOf(last) },
      ],
      places: [dueOf(last), neededAt(request)],
    },
  ];
}

function nothing(read: Reader, request: Resource, name: string): Finding {
  const say = read.from(sayIn);
  const needed = request.neededBy === null ? null : say.date(request.neededBy);
  return {
    ...base(request),
    title: titleWith(name, text.titleNone),
    message: text.none(name, needed === null ? '' : text.by(needed)),
    cost: text.costNone,
    figures: { item: name, needed: request.neededBy, promised: null, daysLate: null },
    statements: [
      needed === null
        ? {
            side: 'sales',
            label: text.request,
            value: name,
            place: cellAt('resources', request.id, 'resource'),
          }
        : { side: 'sales', label: text.needed, value: needed, place: neededAt(request) },
      { side: 'marketing', label: text.promised, value: text.noPromise, place: 'mkt_deliv' },
    ],
    places: ['mkt_deliv', cellAt('resources', request.id, 'resource')],
  };
}

const base = (request: Resource) =>
  ({ check: 'C15', key: `C15:${request.id}`, severity: 'major', impact: noImpact }) as const;

const neededAt = (request: Resource): string => cellAt('resources', request.id, 'needed_by');
const dueOf = (row: Deliverable): string => cellAt('mkt_deliv', row.id, 'due');

/** Either date moves to the other; a request that nobody answers needs a promise, which no figure is. */
function options(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  const request = resources(workbook).find((one) => `C15:${one.id}` === finding.key);
  const answers = request ? (answersByRequest(workbook).get(request.id) ?? []) : [];
  const last = lastOf(answers);
  if (!request || request.neededBy === null || !last || last.due === null) return [];
  const say = sayIn(workbook);
  const needed = request.neededBy;
  const late = answers.filter((one) => one.due !== null && one.due > needed);
  const promise: OptionDraft = {
    id: 'promise',
    change: text.promise(last.deliverable ?? request.resource ?? '', say.date(needed)),
    to: needed,
    changes: [
      {
        kind: 'set-cells',
        table: 'mkt_deliv',
        cells: late.map((one) => ({ row: one.id, column: 'due', value: needed })),
      },
    ],
  };
  const { planDate } = planSettings(workbook);
  return [
    // A day before the plan's own cannot be promised any more.
    ...(needed < (planDate ?? needed) ? [] : [promise]),
    {
      id: 'need',
      change: text.move(say.date(last.due)),
      to: last.due,
      changes: [
        {
          kind: 'set-cells',
          table: 'resources',
          cells: [{ row: request.id, column: 'needed_by', value: last.due }],
        },
      ],
    },
  ];
}
