/** By what a parent's amount is split among its children: each basis is offered when its table is filled. */
import { derived } from '../plan/derived.ts';
import { type Basis, openPipeline, revenueByTerritory, territories } from '../plan/sales-targets.ts';

/** What a weight is computed from; a node of the tree is one. */
export interface WeightedNode {
  readonly holder: { readonly person: string | null } | null;
  readonly children: readonly WeightedNode[];
  readonly entered: number | null;
}

type Weighted = Exclude<Basis, 'equal' | 'manual' | 'blended'>;

/** Why an amount cannot be split by a basis. */
export type NoBasis = 'no_history' | 'no_pipeline' | 'no_potential' | 'no_two' | 'no_quotas';

export interface BasisWeights {
  /** null: there is data by which these nodes' shares can follow the basis. */
  missing(basis: Basis, nodes: readonly WeightedNode[]): NoBasis | null;
  /** The weight of a node: its own for a person, its people's together for a team. */
  of(basis: Basis, node: WeightedNode): number;
}

/** A person's weight by basis, from the territories he owns. */
const personWeights = derived((read): { readonly [B in Weighted]: ReadonlyMap<string, number> } => {
  const history = new Map<string, number>();
  const pipeline = new Map<string, number>();
  const potential = new Map<string, number>();
  const lands = read.from(territories);
  const booked = read.from(revenueByTerritory);
  const openBySegment = new Map<string, number>();
  for (const { segment, open } of read.from(openPipeline))
    if (segment !== null && open !== null)
      openBySegment.set(segment, (openBySegment.get(segment) ?? 0) + open);
  const bySegment = new Map<string, number>();
  for (const { segment, potential: size } of lands)
    if (segment !== null) bySegment.set(segment, (bySegment.get(segment) ?? 0) + (size ?? 0));
  const add = (to: Map<string, number>, owner: string, amount: number): void => {
    to.set(owner, (to.get(owner) ?? 0) + amount);
  };
  for (const land of lands) {
    const { owner, segment, name } = land;
    if (owner === null) continue;
    add(potential, owner, land.potential ?? 0);
    add(history, owner, name === null ? 0 : (booked.get(name) ?? 0));
    const whole = segment === null ? 0 : (bySegment.get(segment) ?? 0);
    const share = whole > 0 ? (land.potential ?? 0) / whole : 0;
    add(pipeline, owner, segment === null ? 0 : (openBySegment.get(segment) ?? 0) * share);
  }
  return { history, pipeline, potential };
});

const weightedBases = ['history', 'pipeline', 'potential'] as const;
const none = { history: 'no_history', pipeline: 'no_pipeline', potential: 'no_potential' } as const;

export const basisWeights = derived((read): BasisWeights => {
  const people = read.from(personWeights);
  const total = (basis: Weighted): number => [...people[basis].values()].reduce((sum, one) => sum + one, 0);
  const filled = weightedBases.filter((basis) => total(basis) > 0);
  const totals = new Map(filled.map((basis) => [basis, total(basis)]));
  const weight = (basis: Weighted, node: WeightedNode): number => {
    let sum = 0;
    const ahead: WeightedNode[] = [node];
    for (const { holder, children } of ahead) {
      sum += holder?.person ? (people[basis].get(holder.person) ?? 0) : 0;
      for (const child of children) ahead.push(child);
    }
    return sum;
  };
  const has = (basis: Weighted, nodes: readonly WeightedNode[]): boolean =>
    nodes.some((node) => weight(basis, node) > 0);
  return {
    missing(basis, nodes) {
      switch (basis) {
        case 'equal':
          return null;
        case 'manual':
          return nodes.some(({ entered }) => (entered ?? 0) > 0) ? null : 'no_quotas';
        case 'blended':
          // Of one source alone it would be that source under another name.
          return filled.filter((one) => has(one, nodes)).length > 1 ? null : 'no_two';
        default:
          return has(basis, nodes) ? null : none[basis];
      }
    },
    of(basis, node) {
      switch (basis) {
        case 'equal':
          return 1;
        case 'manual':
          return Math.max(0, node.entered ?? 0);
        case 'blended':
          return filled.reduce((sum, one) => sum + weight(one, node) / (totals.get(one) ?? 1), 0);
        default:
          return Math.max(0, weight(basis, node));
      }
    },
  };
});
