/** Places that no field or table holds: a conflict in the register, and the value both plans agreed on. */

export interface ViewPlace {
  readonly kind: 'conflict' | 'agreed';
  /** A finding's key (`C07:seg_public`) or a pair's id (`deal_assumption`). */
  readonly at: string;
  /** The section that prints it. */
  readonly section: 'L10' | 'L2';
}

const sections = { conflict: 'L10', agreed: 'L2' } as const;

export const conflictPlace = (finding: string): string => `conflict:${finding}`;
export const agreedPlace = (pair: string): string => `agreed:${pair}`;

/** null for every other place. */
export function viewPlaceOf(place: string): ViewPlace | null {
  const end = place.indexOf(':');
  const kind = place.slice(0, Math.max(0, end));
  return kind === 'conflict' || kind === 'agreed'
    ? { kind, at: place.slice(end + 1), section: sections[kind] }
    : null;
}
