/** What the pure core needs from outside, handed in by the caller so that it stays deterministic. */
export interface Clock {
  /** The current instant as ISO 8601 in UTC. */
  now(): string;
}

export interface Ids {
  /** A new id: 1–64 characters of `A–Z a–z 0–9 _ -`, unique for all practical purposes. */
  next(): string;
}
