/**
 * F24 and F25: corporate → department → team → person, every level optional. What is written, what
 * comes down from above and what comes up from below stand side by side; none overwrites another.
 */
import { circularIn } from '../lib/circles.ts';
import { derived } from '../plan/derived.ts';
import { registryNames } from '../plan/names.ts';
import { planSettings } from '../plan/plan-settings.ts';
import {
  type Basis,
  type Level,
  levels,
  type QuotaRow,
  quotaMethod,
  quotaRows,
} from '../plan/sales-targets.ts';
import { type RosterRow, roster, salesRules } from '../plan/sales-team.ts';
import { strings } from '../strings/catalogue.ts';
import { monthsTogether, yearOf } from './month-sums.ts';
import { isLocked, isWholeIn, rollDown } from './quota-rolling.ts';
import { basisWeights, type NoBasis } from './quota-weights.ts';
import { apportionIn } from './rounding.ts';
import { quotaSpread } from './team-capacity.ts';

export type QuotaSource = 'written' | 'above' | 'below';

export interface QuotaNode {
  readonly row: QuotaRow;
  readonly name: string;
  /** As written; a node without one counts as a person's. */
  readonly level: Level;
  /** null: a root. An unknown or circular parent makes a node a root too, and says so. */
  readonly parent: QuotaNode | null;
  readonly flaw: 'orphan' | 'circular' | null;
  readonly children: readonly QuotaNode[];
  readonly depth: number;
  /** The roster row of the person the node belongs to. */
  readonly holder: RosterRow | null;
  /** As written, minor units; a blank year with all its twelve months written is their sum. */
  readonly entered: number | null;
  /** F24 from the roots down; a locked node keeps what is written. */
  readonly topDown: number | null;
  /** F25: Σ children's own bottom-up, or what is written where there are none or where it is locked. */
  readonly bottomUp: number | null;
  /** What is written, or without it what the children carry together. */
  readonly carried: number | null;
  /** What the node carries by the method in force. */
  readonly annual: number | null;
  /** Where `annual` is from. */
  readonly source: QuotaSource;
  /**
   * The months of `annual`: as written, its children's where it is their sum, by the season (F26), or by season
   * and ramp where it came down.
   */
  readonly months: readonly (number | null)[];
  /** Where `months` are from: `spread` by the season, or by season and ramp. */
  readonly monthsFrom: 'written' | 'below' | 'spread';
  /** Σ of the children's annual; null without children. */
  readonly childrenTotal: number | null;
  /** Σ children ÷ own annual. */
  readonly ratio: number | null;
  /** Its locked children carry more than it passes on, so that nothing is left for the others. */
  readonly isOverLocked: boolean;
  /** The basis its children's shares follow: the one asked for, or equal where there is no data for that. */
  readonly splitBy: Basis;
  /** Why it is not the one asked for. */
  readonly noBasis: NoBasis | null;
}

export interface QuotaTree {
  /** Roots first, each followed by its descendants, in the order of the table. */
  readonly nodes: readonly QuotaNode[];
  readonly roots: readonly QuotaNode[];
  readonly byId: ReadonlyMap<string, QuotaNode>;
  /** Levels that have nodes, top first, with their sums. */
  readonly levels: readonly { readonly level: Level; readonly total: number; readonly count: number }[];
}

/** A node while the tree is being put together. `isWhole`: what comes down is whole in the shown unit. */
type Building = { isWhole: boolean } & {
  -readonly [K in Exclude<keyof QuotaNode, 'children' | 'parent'>]: QuotaNode[K];
} & {
  children: Building[];
  parent: Building | null;
};

export const quotaTree = derived((read): QuotaTree => {
  const method = read.from(quotaMethod);
  const rows = read.from(quotaRows);
  const spread = read.from(quotaSpread);
  const holderOf = read.from(holders);
  const byId = link(rows, holderOf);
  const roots: Building[] = [];
  for (const node of byId.values()) if (node.parent === null) roots.push(node);
  const ordered = inOrder(roots);
  const fromBelow = ordered.toReversed();
  for (const node of fromBelow) rollUp(node);
  const rules = read.from(salesRules);
  const bases = read.from(basisWeights);
  const unit = read.from(planSettings).roundingUnit;
  for (const root of roots) {
    root.topDown = root.carried;
    root.isWhole = isWholeIn(unit, root.topDown ?? 0);
    rollDown(root, { rules, bases, unit });
  }
  let isFromAbove = false;
  for (const node of ordered) {
    // A root without an amount is the sum of what stands below: nothing comes down from it.
    if (node.parent === null) isFromAbove = node.entered !== null;
    node.source = sourceOf(node, method, isFromAbove);
    node.annual = { written: node.entered, above: node.topDown, below: node.carried }[node.source];
  }
  for (const node of fromBelow) {
    fillMonths(node, monthWeightsOf(node, spread), unit);
  }
  for (const node of ordered) {
    if (node.children.length === 0) continue;
    node.childrenTotal = sum(node.children, annualOf);
    const ratio = (node.childrenTotal ?? Number.NaN) / (node.annual ?? 0);
    node.ratio = Number.isFinite(ratio) ? ratio : null;
  }
  const byLevel = Map.groupBy(ordered, (node) => node.level);
  return {
    nodes: ordered,
    roots,
    byId,
    levels: levels.flatMap((level) => {
      const here = byLevel.get(level) ?? [];
      const total = sum(here, annualOf);
      return total === null ? [] : [{ level, total, count: here.length }];
    }),
  };
});

/** Blanks are left out; nothing entered at all is no sum. */
function sum<N>(nodes: readonly N[], figureOf: (node: N) => number | null): number | null {
  let total: number | null = null;
  for (const node of nodes) {
    const figure = figureOf(node);
    if (figure !== null) total = (total ?? 0) + figure;
  }
  return total;
}

const annualOf = (node: Building): number | null => node.annual;
const carriedOf = (node: Building): number | null => node.carried;
const bottomUpOf = (node: Building): number | null => node.bottomUp;

/** Nodes with their parents; whoever stands under himself becomes a root. */
function link(rows: readonly QuotaRow[], holderOf: HolderOf): ReadonlyMap<string, Building> {
  const byId = new Map<string, Building>();
  for (const row of rows)
    byId.set(row.id, {
      row,
      name: row.node ?? strings.numbers.unnamedNode,
      level: row.level ?? 'person',
      parent: null,
      flaw: null,
      children: [],
      depth: 0,
      holder: holderOf(row),
      entered: row.annual ?? yearOf(row.months),
      topDown: null,
      bottomUp: null,
      carried: null,
      annual: null,
      source: 'written',
      months: [],
      monthsFrom: 'spread',
      childrenTotal: null,
      ratio: null,
      splitBy: 'equal',
      noBasis: null,
      isOverLocked: false,
      isWhole: false,
    });
  const circular = circularIn(byId, (node) => node.row.parent);
  for (const node of byId.values()) {
    const { parent } = node.row;
    if (parent === null) continue;
    const above = byId.get(parent);
    if (circular.has(node.row.id)) node.flaw = 'circular';
    else if (!above) node.flaw = 'orphan';
    else {
      node.parent = above;
      above.children.push(node);
    }
  }
  return byId;
}

type HolderOf = (row: QuotaRow) => RosterRow | null;

/** A person's node belongs to the roster row of the named person, or of the one unique equal name. */
const holders = derived((read): HolderOf => {
  const byPerson = new Map<string, RosterRow>();
  for (const row of read.from(roster))
    if (row.person !== null && !byPerson.has(row.person)) byPerson.set(row.person, row);
  const byName = new Map<string, string | null>();
  for (const [id, name] of read.from(registryNames).people) byName.set(name, byName.has(name) ? null : id);
  return ({ level, person, node }) => {
    if (level !== 'person') return null;
    const held = person ?? (node === null ? null : byName.get(node)) ?? null;
    return held === null ? null : (byPerson.get(held) ?? null);
  };
});

/** Each root followed by its descendants. Without recursion: a chain of thousands is still a tree. */
function inOrder(roots: readonly Building[]): readonly Building[] {
  const ordered: Building[] = [];
  const ahead = roots.toReversed();
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    node.depth = node.parent === null ? 0 : node.parent.depth + 1;
    ordered.push(node);
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (child) ahead.push(child);
    }
  }
  return ordered;
}

function rollUp(node: Building): void {
  const { children, entered } = node;
  const isOwn = children.length === 0 || isLocked(node);
  node.bottomUp = isOwn ? entered : (sum(children, bottomUpOf) ?? entered);
  node.carried = entered ?? sum(children, carriedOf);
}

/** What is written counts, or in top-down what comes down to an unlocked node; otherwise what is known. */
function sourceOf(
  { entered, topDown, row, parent }: Building,
  method: 'top_down' | 'bottom_up' | 'both',
  isFromAbove: boolean,
): QuotaSource {
  const isHandedDown = method === 'top_down' && parent !== null && topDown !== null && !row.lock;
  if (entered !== null && !isHandedDown) return 'written';
  const comesDown = method === 'top_down' ? parent !== null : method === 'both' && isFromAbove;
  return comesDown && topDown !== null ? 'above' : 'below';
}

const isWritten = (month: number | null): boolean => month !== null;

/** F26 for a year somebody wrote; what comes down lies over the months its holder is there and able. */
export const monthWeightsOf = (
  { annual, entered, holder }: Pick<QuotaNode, 'annual' | 'entered' | 'holder'>,
  spread: (holder: RosterRow | null) => readonly number[] | null,
): readonly number[] | null => spread(annual === entered ? null : holder);

function fillMonths(node: Building, weights: readonly number[] | null, unit: number): void {
  const { annual, entered } = node;
  node.months = Array(12).fill(null);
  if (annual === entered && node.row.months.some(isWritten)) {
    node.months = node.row.months;
    node.monthsFrom = 'written';
    return;
  }
  if (annual === null) return;
  const below = node.source === 'below' ? monthsTogether(node.children.map((child) => child.months)) : null;
  if (below && yearOf(below) === annual) {
    node.months = below;
    node.monthsFrom = 'below';
    return;
  }
  if (weights === null) return;
  const isWhole = annual === entered ? isWholeIn(unit, annual) : node.isWhole;
  node.months = apportionIn(isWhole ? unit : 1, annual, weights) ?? node.months;
}
