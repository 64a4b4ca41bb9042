/** C14: a party without deliverable or measure; a deliverable without quantity or acceptance. */
import { type Deliverable, deliverables, deliverableTables, measures } from '../../plan/agreement.ts';
import { isColumnAsked } from '../../plan/asked.ts';
import { cellAt } from '../../plan/cells.ts';
import type { Reader } from '../../plan/derived.ts';
import { strings } from '../../strings/catalogue.ts';
import { type Side, sides, type Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { quantityChanges } from '../quantities.ts';
import { capital, sayIn } from '../say.ts';

const text = strings.checks.c14;

/** Deliverables that the sentence names; the others are counted. */
const NAMED = 2;

export const c14: Check = {
  id: 'C14',
  severity: 'blocker',
  name: text.name,
  find: finds((read): readonly Finding[] => sides.flatMap((side) => oneSided(read, side))),
  options,
};

const named = (row: Deliverable): boolean => row.deliverable !== null;
/** Negative and zero quantities are none. */
const hasQuantity = (row: Deliverable): boolean => row.months.some((month) => month !== null && month > 0);

interface Uncheckable {
  readonly row: Deliverable;
  readonly lacks: keyof typeof text.lacks;
  readonly places: readonly string[];
}

function uncheckable(read: Reader, side: Side): readonly Uncheckable[] {
  const table = deliverableTables[side];
  const asked = {
    quantity: isColumnAsked(read.template(), table, 'm1'),
    acceptance: isColumnAsked(read.template(), table, 'acceptance'),
  };
  return read
    .from(deliverables[side])
    .filter(named)
    .flatMap((row): readonly Uncheckable[] => {
      const quantity = asked.quantity && !hasQuantity(row);
      const acceptance = asked.acceptance && row.acceptance === null;
      if (!quantity && !acceptance) return [];
      return [
        {
          row,
          lacks: quantity && acceptance ? 'both' : quantity ? 'quantity' : 'acceptance',
          places: [
            ...(quantity ? [cellAt(table, row.id, 'm1')] : []),
            ...(acceptance ? [cellAt(table, row.id, 'acceptance')] : []),
          ],
        },
      ];
    });
}

/** A contract nobody has begun to write is blank, not one-sided. */
function oneSided(read: Reader, side: Side): readonly Finding[] {
  const other: Side = side === 'marketing' ? 'sales' : 'marketing';
  const [party, counterpart] = [strings.numbers.sides[side], strings.numbers.sides[other]];
  const own = read.from(deliverables[side]).filter(named).length;
  const theirs = read.from(deliverables[other]).filter(named).length;
  const judged = read.from(measures).filter((one) => one.metric !== null && one.party !== null);
  const nothing =
    own === 0 && theirs > 0 && isColumnAsked(read.template(), deliverableTables[side], 'deliverable');
  const unmeasured = judged.length > 0 && !judged.some((one) => one.party === side || one.party === 'both');
  const items = uncheckable(read, side);
  if (!nothing && !unmeasured && items.length === 0) return [];
  const say = read.from(sayIn);
  const sectionOf = (one: Side): string => say.section(deliverableTables[one]);
  const sentences = [
    ...(nothing ? [text.nothing(party, sectionOf(side), counterpart, theirs, sectionOf(other))] : []),
    ...(unmeasured ? [text.measure(party, judged.length)] : []),
    ...items
      .slice(0, NAMED)
      .map(({ row, lacks }) => text.item(row.deliverable ?? '', sectionOf(side), text.lacks[lacks])),
    ...(items.length > NAMED ? [text.more(items.length - NAMED)] : []),
  ];
  const message = `${say.list(sentences)}.`;
  const table = deliverableTables[side];
  return [
    {
      check: 'C14',
      key: `C14:${side}`,
      severity: 'blocker',
      title: nothing
        ? text.titleNothing(party)
        : unmeasured
          ? text.titleMeasure(party)
          : text.titleItems(party, items.length),
      message: capital(message),
      impact: noImpact,
      cost: nothing ? text.costNothing : unmeasured ? text.costMeasure : text.cost(items.length),
      figures: {
        party: side,
        deliverables: own,
        measured: !unmeasured,
        items: items.flatMap((item) => item.places),
      },
      statements: nothing
        ? sides.map((one) => ({
            side: one,
            label: text.promises(strings.numbers.sides[one]),
            value: say.count(one === side ? own : theirs),
            place: deliverableTables[one],
          }))
        : [],
      places: [
        ...(nothing ? [table] : []),
        ...(unmeasured ? ['measures'] : []),
        ...items.flatMap((item) => item.places),
      ],
    },
  ];
}

/** Only a quantity that the funnel knows can be filled in; the rest is for both parties to write. */
function options(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  if (finding.key !== 'C14:marketing') return [];
  const say = sayIn(workbook);
  return deliverables
    .marketing(workbook)
    .filter((row) => named(row) && !hasQuantity(row))
    .flatMap((row): readonly OptionDraft[] => {
      const filled = quantityChanges(workbook, row);
      if (!filled) return [];
      return [
        {
          id: `fill_${row.id}`,
          change: text.fill(row.deliverable ?? '', say.count(filled.total)),
          to: filled.total,
          changes: filled.changes,
        },
      ];
    });
}
