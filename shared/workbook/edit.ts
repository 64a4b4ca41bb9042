/** The closed union of everything a person can do to a workbook. JSON, with id and time inside, made by the caller. */
import type { Template } from '../template/types.ts';
import type { Value } from '../values/value.ts';
import type { AgreedValue, Archived, Decision, Row, Scenario, Seal } from './types.ts';

export interface CellChange {
  readonly row: string;
  readonly column: string;
  /** null clears the cell. */
  readonly value: Value | null;
}

export type SingleChange =
  | {
      readonly kind: 'set-answer';
      readonly key: string;
      readonly value: Value | null;
      readonly mark?: 'example';
    }
  | {
      readonly kind: 'set-cells';
      readonly table: string;
      readonly cells: readonly CellChange[];
      readonly mark?: 'example' | 'pasted';
    }
  /** `at` is the index the first new row takes; beyond the end means at the end. */
  | {
      readonly kind: 'insert-rows';
      readonly table: string;
      readonly at: number;
      readonly rows: readonly Row[];
      readonly mark?: 'example' | 'pasted';
    }
  | { readonly kind: 'remove-rows'; readonly table: string; readonly rows: readonly string[] }
  /** `to` is the index the row has afterwards. */
  | { readonly kind: 'move-row'; readonly table: string; readonly row: string; readonly to: number }
  /** The pair's agreed value alone; writing it back to both plans is further changes of the same group. */
  | { readonly kind: 'agree'; readonly pair: string; readonly agreed: AgreedValue | null }
  | { readonly kind: 'decide'; readonly finding: string; readonly decision: Decision | null }
  /** null: the threshold as shipped. */
  | { readonly kind: 'tune-check'; readonly check: string; readonly threshold: number | null }
  | { readonly kind: 'set-scenario'; readonly id: string; readonly scenario: Scenario | null }
  | { readonly kind: 'seal'; readonly signature: string; readonly seal: Seal | null }
  /** An entry of the archive is rewritten, as another currency does; one that is not there is left out. */
  | { readonly kind: 'set-archived'; readonly place: string; readonly archived: Archived }
  /** The workbook's frozen copy becomes this one; what it no longer has goes into the archive (./update-template.ts). */
  | { readonly kind: 'set-template'; readonly template: Template; readonly at: string };

/** A group is several changes as one step: a paste that also adds rows, a duplicate. */
export type Change = SingleChange | { readonly kind: 'group'; readonly changes: readonly SingleChange[] };

export interface Edit {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** For history and the undo menu: "deal size 24,000 → 30,000", "paste 240 cells". */
  readonly label: string;
  readonly change: Change;
}

/** A JSON patch as Mutative writes it, with an array path. */
export interface Patch {
  readonly op: 'add' | 'remove' | 'replace';
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}
