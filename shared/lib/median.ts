/** The middle of the figures, in between of two in the middle; null where there are none. */
export function median(figures: Iterable<number>): number | null {
  const sorted = Float64Array.from(figures).sort();
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
