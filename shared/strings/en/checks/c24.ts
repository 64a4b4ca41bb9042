import { namedItems } from './items.ts';

export const c24 = {
  name: 'Fairness',
  threshold: 'Times the median that a quota may be of its potential or pay',
  spreadTitle: (count: number) =>
    count === 1 ? 'One quota is far from the others' : `${count} quotas are far from the others`,
  structureTitle: (count: number) =>
    count === 1
      ? 'One entry of team and quota tree does not fit'
      : `${count} entries of team and quota tree do not fit`,
  basisTitle: (count: number) =>
    count === 1
      ? 'One quota is split equally for want of data'
      : `${count} quotas are split equally for want of data`,
  message: (items: readonly string[], count: number) => `${namedItems(items, count)}.`,
  potential: (name: string, times: string) =>
    `${name} carries ${times} the median quota for its potential (S5)`,
  ote: (name: string, times: string) => `${name} carries ${times} the median quota for the pay (S4)`,
  basis: (node: string, asked: string, reason: string) =>
    `${node} is to be split ${asked}, but there is ${reason} beneath it (S6)`,
  circular: (node: string) => `${node} stands under itself (S6)`,
  orphan: (node: string) => `${node} stands under a node that is gone (S6)`,
  loose: (node: string) => `${node} stands under no other node, beside the company’s own (S6)`,
  second: (node: string) => `${node} is a second quota of the company beside its own (S6)`,
  doubled: (node: string) => `${node} stands in the tree twice (S6)`,
  twoTeams: (person: string) => `${person} is in two teams (S4)`,
  twiceOnRoster: (person: string) =>
    `${person} stands on the roster twice at the same time and is counted twice (S4)`,
  manager: (person: string) => `${person} reports, in the end, to himself or herself (S4)`,
  cost: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
} as const;
