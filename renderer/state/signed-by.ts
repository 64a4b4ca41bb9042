/** Who records something in the workbook, and when. */
import type { Preferences } from '../../shared/ipc/contract.ts';
import type { Side } from '../../shared/workbook/types.ts';

export interface Signed {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  /** null: of both teams, and therefore of neither. */
  readonly side: Side | null;
}

/** Now, by that person; `side` null: none is chosen yet. */
export const signedBy = ({
  name,
  side,
}: {
  readonly name: string;
  readonly side: Preferences['side'] | null;
}): Signed => ({
  at: new Date().toISOString(),
  by: name,
  side: side === 'both' ? null : side,
});
