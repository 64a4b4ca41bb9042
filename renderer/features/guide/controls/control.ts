/** What the section page hands to every field control. */
import type { Field } from '../../../../shared/template/types.ts';
import type { Value } from '../../../../shared/values/value.ts';

export interface ControlProps<V extends Value = Value> {
  readonly field: Field;
  /** The answer key: `M3.positioning_statement`. */
  readonly place: string;
  /** The stored answer or the default; undefined is blank. */
  readonly value: V | undefined;
  /** The control's own id, which the visible label points to. */
  readonly id: string;
  readonly labelId: string;
  /** Ids of the texts that describe it: the problem, where it prints. */
  readonly describedBy: string | undefined;
}
