/**
 * C13: goals, actions, deliverables and decided conflicts without owner, due date or measure; an owner who
 * is not among the people, or gone before the due date. One finding that lists them all.
 */
import { isColumnAsked } from '../../plan/asked.ts';
import { cellAt } from '../../plan/cells.ts';
import { derived, type Reader } from '../../plan/derived.ts';
import { registryNames } from '../../plan/names.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { strings } from '../../strings/catalogue.ts';
import { conflictPlace } from '../../template/view-place.ts';
import { type Check, finds } from '../check.ts';
import { dueOptions } from '../due-options.ts';
import { type Finding, noImpact } from '../finding.ts';
import { isReopened } from '../moved.ts';
import { sayIn } from '../say.ts';
import { titleWith } from '../title.ts';
import { lastDays, type UndertakingTable, undertakings, undertakingTables } from '../undertakings.ts';

const text = strings.checks.c13;
type Fault = keyof typeof text.faults;

/** Items that the sentence names; the others are counted. */
const NAMED = 3;

interface Incomplete {
  readonly kind: UndertakingTable | 'decision';
  readonly name: string;
  readonly faults: readonly Fault[];
  /** Where each fault is mended. */
  readonly places: readonly string[];
}

/** `others` are the rules whose findings may have been decided. */
export const c13 = (others: readonly Check[]): Check => ({
  id: 'C13',
  severity: 'minor',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    const items = [...read.from(incompleteRows), ...incompleteDecisions(read, others)];
    const [first] = items;
    if (!first) return [];
    const say = read.from(sayIn);
    const faultsOf = (item: Incomplete): string => say.list(item.faults.map((fault) => text.faults[fault]));
    // Decisions stand in the register.
    const sectionOf = ({ kind }: Incomplete): string => (kind === 'decision' ? 'L10' : say.section(kind));
    const sentences = items
      .slice(0, NAMED)
      .map((item) => text.item(item.name, sectionOf(item), faultsOf(item)));
    if (items.length > NAMED) sentences.push(text.more(items.length - NAMED));
    const places = items.flatMap((item) => item.places);
    return [
      {
        check: 'C13',
        key: 'C13',
        severity: 'minor',
        title:
          items.length === 1
            ? titleWith(say.list(first.faults.map((fault) => text.short[fault])), (faults) =>
                text.titleOne(text.kinds[first.kind], faults),
              )
            : text.titleMany(items.length),
        message: `${say.list(sentences)}.`,
        impact: noImpact,
        cost: text.cost(items.length),
        figures: { items: places },
        statements: [],
        places,
      },
    ];
  }),
  options: dueOptions,
});

const incompleteRows = derived((read): readonly Incomplete[] => {
  const asked = new Set(
    undertakingTables.flatMap((table) =>
      ['owner', 'due', 'metric', 'target'].flatMap((column) =>
        isColumnAsked(read.template(), table, column) ? [`${table}/${column}`] : [],
      ),
    ),
  );
  return read.from(undertakings).flatMap((row): readonly Incomplete[] => {
    const asks = (column: string): boolean => asked.has(`${row.table}/${column}`);
    const owner = asks('owner') ? ownerFault(read, row.owner, row.due) : null;
    const due = asks('due') && row.due === null ? 'due' : null;
    const unmeasured = row.unmeasured.filter(asks);
    const faults: readonly (Fault | null)[] = [owner, due, unmeasured.length > 0 ? 'measure' : null];
    const columns = [...(owner ? ['owner'] : []), ...(due ? ['due'] : []), ...unmeasured];
    return columns.length === 0
      ? []
      : [
          {
            kind: row.table,
            name: row.name,
            faults: faults.filter((fault) => fault !== null),
            places: columns.map((column) => cellAt(row.table, row.id, column)),
          },
        ];
  });
});

function ownerFault(read: Reader, owner: string | null, due: string | null): Fault | null {
  if (owner === null) return 'owner';
  if (!read.from(registryNames).people.has(owner)) return 'ownerRemoved';
  const last = read.from(lastDays).get(owner);
  return last !== undefined && due !== null && last < due ? 'ownerGone' : null;
}

/** Decided, and the finding stands: somebody has to do it by a day. Once it is gone, it is done. */
function incompleteDecisions(read: Reader, others: readonly Check[]): readonly Incomplete[] {
  const decisions = read.part('decisions');
  if (Object.keys(decisions).length === 0) return [];
  const { tolerance } = read.from(planSettings);
  return others
    .flatMap((rule) => read.from(rule.find))
    .flatMap((finding): readonly Incomplete[] => {
      const decision = decisions[finding.key];
      // One that has been reopened is not decided.
      if (decision?.status !== 'agreed' || isReopened(decision, finding, tolerance)) return [];
      const owner = ownerFault(read, decision.owner, decision.due);
      const faults = [owner, decision.due === null ? ('due' as const) : null].filter(
        (fault) => fault !== null,
      );
      return faults.length === 0
        ? []
        : [{ kind: 'decision', name: finding.title, faults, places: [conflictPlace(finding.key)] }];
    });
}
