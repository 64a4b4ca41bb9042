/** C24: quotas far from those of others, people in two teams, nodes that hang nowhere. */
import { type QuotaNode, quotaTree } from '../../numbers/quota-tree.ts';
import { nameIn, registryNames } from '../../plan/names.ts';
import { territories } from '../../plan/sales-targets.ts';
import { roster } from '../../plan/sales-team.ts';
import { strings } from '../../strings/catalogue.ts';
import { type Check, finds, thresholdOf } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';

const text = strings.checks.c24;
const SHIPPED = 2;
/** With fewer there is no median to be far from. */
const FEWEST = 3;
type Read = Parameters<Parameters<typeof finds>[0]>[0];

interface Item {
  readonly words: string;
  readonly place: string;
}

export const c24: Check = {
  id: 'C24',
  severity: 'minor',
  name: text.name,
  threshold: { shipped: SHIPPED, unit: 'times', label: text.threshold },
  find: finds((read): readonly Finding[] => [
    ...finding('C24:spread', text.spreadTitle, [...ratios(read)]),
    ...finding('C24:structure', text.structureTitle, [...structure(read)]),
  ]),
};

function finding(key: string, title: (count: number) => string, items: readonly Item[]): readonly Finding[] {
  if (items.length === 0) return [];
  return [
    {
      check: 'C24',
      key,
      severity: 'minor',
      title: title(items.length),
      message: text.message(
        items.slice(0, 5).map((item) => item.words),
        items.length,
      ),
      impact: noImpact,
      cost: text.cost(items.length),
      figures: { items: items.map((item) => item.place) },
      statements: [],
      places: items.map((item) => item.place),
    },
  ];
}

/** Quota ÷ potential of territories and quota ÷ OTE of sellers above the limit times their median. */
function ratios(read: Read): readonly Item[] {
  const limit = thresholdOf(read, 'C24', SHIPPED);
  const say = read.from(sayIn);
  const lands = read.from(territories).flatMap((land) =>
    land.quota !== null && land.quota > 0 && land.potential !== null && land.potential > 0
      ? [
          {
            ratio: land.quota / land.potential,
            name: land.name ?? strings.values.blank,
            place: `territories/${land.id}/quota`,
          },
        ]
      : [],
  );
  const sellers = read
    .from(roster)
    .flatMap((row) =>
      row.fullQuota !== null && row.fullQuota > 0 && row.ote !== null && row.ote > 0
        ? [{ ratio: row.fullQuota / row.ote, name: row.name, place: `roster/${row.id}/full_quota` }]
        : [],
    );
  const above = (rows: typeof lands, words: (name: string, times: string) => string): readonly Item[] => {
    if (rows.length < FEWEST) return [];
    const middle = median(rows.map((row) => row.ratio));
    return rows
      .filter((row) => row.ratio > limit * middle * (1 + 1e-9))
      .map((row) => ({ words: words(row.name, say.times(row.ratio / middle)), place: row.place }));
  };
  return [...above(lands, text.potential), ...above(sellers, text.ote)];
}

function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

function structure(read: Read): readonly Item[] {
  const { nodes } = read.from(quotaTree);
  const people = read.from(registryNames).people;
  const items: Item[] = nodes
    .filter((node) => node.flaw !== null)
    .map((node) => ({
      words: node.flaw === 'circular' ? text.circular(node.name) : text.orphan(node.name),
      place: `quota_tree/${node.row.id}/parent`,
    }));
  const siblings = new Map<string, number>();
  // A node is doubled by its name under the same parent, or by its person anywhere in the tree.
  const twinKey = (node: QuotaNode): string | null => {
    const { person } = node.holder ?? {};
    if (person) return person;
    return node.row.node === null ? null : `${node.row.parent ?? ''}\u0000${node.row.node}`;
  };
  for (const node of nodes) {
    const key = twinKey(node);
    if (key !== null) siblings.set(key, (siblings.get(key) ?? 0) + 1);
  }
  for (const node of nodes)
    if ((siblings.get(twinKey(node) ?? '') ?? 0) > 1)
      items.push({ words: text.doubled(node.name), place: `quota_tree/${node.row.id}/node` });
  const teams = new Map<string, Set<string>>();
  const managers = new Map<string, string>();
  const rows = read.from(roster);
  for (const row of rows) {
    if (row.person === null) continue;
    if (row.team !== null && row.status === 'hired')
      teams.set(row.person, (teams.get(row.person) ?? new Set()).add(row.team));
    if (row.manager !== null && !managers.has(row.person)) managers.set(row.person, row.manager);
  }
  for (const row of rows)
    if (row.person !== null && (teams.get(row.person)?.size ?? 0) > 1)
      items.push({ words: text.twoTeams(nameIn(people, row.person)), place: `roster/${row.id}/team` });
  for (const row of rows)
    if (row.person !== null && managesHimself(row.person, managers))
      items.push({ words: text.manager(nameIn(people, row.person)), place: `roster/${row.id}/manager` });
  return items;
}

/** Whether the chain of managers comes back to the person; ends at a circle that is not his own. */
function managesHimself(person: string, managers: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  let above = managers.get(person);
  while (above !== undefined && !seen.has(above)) {
    if (above === person) return true;
    seen.add(above);
    above = managers.get(above);
  }
  return false;
}
