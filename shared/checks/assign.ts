/** Who has a conflict, and by when, before anything is decided about it. */
import type { SingleChange } from '../workbook/edit.ts';
import type { Decision, Side } from '../workbook/types.ts';
import { rememberedOf } from './decide.ts';
import type { Finding } from './finding.ts';
import { isDecided } from './moved.ts';

export interface Assignment {
  /** A row of `people`. */
  readonly owner: string | null;
  /** `YYYY-MM-DD` */
  readonly due: string | null;
}

export interface Assigner {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  readonly side: Side | null;
}

/** An earlier decision keeps its words: only its owner and due date become these. */
export function assign(
  finding: Finding,
  before: Decision | null,
  { owner, due }: Assignment,
  by: Assigner,
): SingleChange {
  if (isDecided(before)) return { kind: 'decide', finding: finding.key, decision: { ...before, owner, due } };
  return {
    kind: 'decide',
    finding: finding.key,
    decision: openDecision(rememberedOf(finding), owner, due, by),
  };
}

/** A decision taken back: whoever had the conflict has it again. */
export const takeBack = (key: string, { owner, due, finding }: Decision, by: Assigner): SingleChange => ({
  kind: 'decide',
  finding: key,
  decision: openDecision(finding, owner, due, by),
});

/** null where nobody has it and no day is set. */
const openDecision = (
  finding: Decision['finding'],
  owner: string | null,
  due: string | null,
  by: Assigner,
): Decision | null =>
  owner === null && due === null
    ? null
    : { status: 'open', decision: '', rationale: '', owner, due, ...by, finding, basis: {} };
