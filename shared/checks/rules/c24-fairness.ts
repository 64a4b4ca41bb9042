/** C24: quotas far from those of others, people in two teams, nodes that hang nowhere, shares without their data. */

import { circularIn } from '../../lib/circles.ts';
import { median } from '../../lib/median.ts';
import { type QuotaNode, quotaTree } from '../../numbers/quota-tree.ts';
import { cellAt } from '../../plan/cells.ts';
import { derived } from '../../plan/derived.ts';
import { nameIn, registryNames } from '../../plan/names.ts';
import { quotaMethod, territories } from '../../plan/sales-targets.ts';
import { quotaToOte, type RosterRow, roster } from '../../plan/sales-team.ts';
import { thresholdOf } from '../../plan/tuning.ts';
import { strings } from '../../strings/catalogue.ts';
import { type Check, finds } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { type Say, sayIn } from '../say.ts';

const text = strings.checks.c24;
const SHIPPED = 2;
/** With fewer there is no median to be far from. */
const FEWEST = 3;
/** Items that the sentence names; the others are counted. */
const NAMED = 5;

interface Item {
  readonly words: string;
  readonly place: string;
}

export const c24: Check = {
  id: 'C24',
  severity: 'minor',
  name: text.name,
  thresholds: [{ key: 'C24', shipped: SHIPPED, unit: 'times', label: text.threshold }],
  find: finds((read): readonly Finding[] => [
    ...finding('C24:spread', text.spreadTitle, read.from(ratios)),
    ...finding('C24:basis', text.basisTitle, read.from(basisFaults)),
    ...finding('C24:structure', text.structureTitle, [...read.from(nodeFaults), ...read.from(personFaults)]),
  ]),
};

function finding(key: string, title: (count: number) => string, items: readonly Item[]): readonly Finding[] {
  if (items.length === 0) return [];
  // Both rows of a pair say the same of it.
  const words = [...new Set(items.map((item) => item.words))];
  return [
    {
      check: 'C24',
      key,
      severity: 'minor',
      title: title(words.length),
      message: text.message(words.slice(0, NAMED), words.length),
      impact: noImpact,
      cost: text.cost(words.length),
      figures: { items: items.map((item) => item.place) },
      statements: [],
      places: items.map((item) => item.place),
    },
  ];
}

interface Share {
  readonly ratio: number;
  readonly item: (times: string) => Item;
}

/** Those above the limit times their median. */
function above(shares: readonly Share[], limit: number, say: Say): readonly Item[] {
  if (shares.length < FEWEST) return [];
  const middle = median(shares.map((share) => share.ratio)) ?? 0;
  return shares
    .filter(({ ratio }) => ratio > limit * middle * (1 + 1e-9) && Number.isFinite(ratio / middle))
    .map((share) => share.item(say.times(share.ratio / middle)));
}

/** Quota ÷ potential of territories and quota ÷ OTE of sellers. */
const ratios = derived((read): readonly Item[] => {
  const limit = thresholdOf(read, 'C24', SHIPPED);
  const say = read.from(sayIn);
  const lands: Share[] = [];
  for (const { id, name, quota, potential } of read.from(territories))
    if (quota !== null && quota > 0 && potential !== null && potential > 0)
      lands.push({
        ratio: quota / potential,
        item: (times) => ({
          words: text.potential(name ?? strings.values.blank, times),
          place: cellAt('territories', id, 'quota'),
        }),
      });
  const sellers: Share[] = [];
  for (const row of read.from(roster)) {
    const ratio = quotaToOte(row);
    if (ratio !== null)
      sellers.push({
        ratio,
        item: (times) => ({
          words: text.ote(row.name, times),
          place: cellAt('roster', row.id, 'full_quota'),
        }),
      });
  }
  return [...above(lands, limit, say), ...above(sellers, limit, say)];
});

/** Quotas handed down by a basis for which there is no data: they are equal, which nobody asked for. */
const basisFaults = derived((read): readonly Item[] => {
  if (read.from(quotaMethod) === 'bottom_up') return [];
  return read.from(quotaTree).nodes.flatMap(({ row, name, noBasis }): readonly Item[] =>
    // Amounts nobody has written yet are unfinished, not wrong.
    noBasis === null || noBasis === 'no_quotas'
      ? []
      : [
          {
            words: text.basis(
              name,
              strings.explain.bases[row.basis ?? 'equal'],
              strings.quota.noBasis[noBasis],
            ),
            place: cellAt('quota_tree', row.id, 'basis'),
          },
        ],
  );
});

/** Nodes that hang nowhere or stand twice. */
const nodeFaults = derived((read): readonly Item[] => {
  const { nodes, roots } = read.from(quotaTree);
  // The goal is one company's: what stands beside its quota is in no sum of it.
  const company = roots.find(({ level }) => level === 'corporate');
  const items: Item[] = [];
  for (const { flaw, name, row, parent, level } of nodes) {
    // A row that says nothing yet is unfinished, not wrong.
    const says = row.node !== null || row.annual !== null;
    const isLoose = says && company !== undefined && parent === null && row.id !== company.row.id;
    // Under the company's own name it stands there twice, which is said below.
    const isTwin = level === 'corporate' && row.node === company?.row.node;
    if (flaw === null && (!isLoose || isTwin)) continue;
    const words =
      flaw === 'circular'
        ? text.circular
        : flaw === 'orphan'
          ? text.orphan
          : level === 'corporate'
            ? text.second
            : text.loose;
    items.push({ words: words(name), place: cellAt('quota_tree', row.id, 'parent') });
  }
  // A node is doubled by its name under the same parent, or by its person anywhere in the tree.
  const first = new Map<string, Map<string, QuotaNode>>();
  const doubled = new Set<QuotaNode>();
  for (const node of nodes) {
    const person = node.holder?.person;
    const [group, name] = person ? ['person', person] : [`under ${node.row.parent ?? ''}`, node.row.node];
    if (name === null) continue;
    const here = first.get(group);
    if (!here) {
      first.set(group, new Map([[name, node]]));
      continue;
    }
    const twin = here.get(name);
    if (twin) doubled.add(twin).add(node);
    else here.set(name, node);
  }
  if (doubled.size > 0)
    for (const node of nodes)
      if (doubled.has(node))
        items.push({ words: text.doubled(node.name), place: cellAt('quota_tree', node.row.id, 'node') });
  return items;
});

/** People in two teams, and those who lead themselves by way of others. */
const personFaults = derived((read): readonly Item[] => {
  const people = read.from(registryNames).people;
  const rows = read.from(roster);
  const teams = new Map<string, string>();
  const torn = new Set<string>();
  const twice = new Set<string>();
  const there = new Map<string, RosterRow[]>();
  const managers = new Map<string, string>();
  for (const row of rows) {
    const { person, team, manager, status } = row;
    if (person === null) continue;
    if (status === 'hired') {
      const others = there.get(person);
      if (others?.some((other) => isAtOnce(row, other))) twice.add(person);
      if (others) others.push(row);
      else there.set(person, [row]);
    }
    if (team !== null && status === 'hired') {
      if ((teams.get(person) ?? team) !== team) torn.add(person);
      teams.set(person, team);
    }
    if (manager !== null && !managers.has(person)) managers.set(person, manager);
  }
  const items: Item[] = [];
  for (const row of rows)
    if (row.person !== null && twice.has(row.person) && !torn.has(row.person))
      items.push({
        words: text.twiceOnRoster(nameIn(people, row.person)),
        place: cellAt('roster', row.id, 'person'),
      });
  const circular = circularIn(managers, (manager) => manager);
  for (const row of rows)
    if (row.person !== null && torn.has(row.person))
      items.push({
        words: text.twoTeams(nameIn(people, row.person)),
        place: cellAt('roster', row.id, 'team'),
      });
  for (const row of rows)
    if (row.person !== null && circular.has(row.person))
      items.push({
        words: text.manager(nameIn(people, row.person)),
        place: cellAt('roster', row.id, 'manager'),
      });
  return items;
});

/** Both rows hold in the same month; one that ends before the other begins is a change of job. */
const isAtOnce = (one: RosterRow, other: RosterRow): boolean =>
  (one.end === null || other.start === null || one.end >= other.start) &&
  (other.end === null || one.start === null || other.end >= one.start);
