/** Who records something in the workbook, and when. */
import type { Preferences } from '../../shared/ipc/contract.ts';
import { localMoment } from '../../shared/lib/local-day.ts';
import type { Side } from '../../shared/workbook/types.ts';

export interface Signed {
  /** ISO 8601 with this place's offset from UTC; its day is `recordedDay`. */
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
  at: localMoment(new Date()),
  by: name,
  side: side === 'both' ? null : side,
});
