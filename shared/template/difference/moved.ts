/** What stands elsewhere in a list that was put into another order. */

/**
 * Of the ids in both lists, those outside the longest run that kept its order: two swapped neighbours are one
 * move, and what is new or gone moves nothing.
 */
export function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const [then, now] = [new Set(before), new Set(after)];
  const old = before.filter((id) => now.has(id));
  const both = after.filter((id) => then.has(id));
  const kept = longestInOrder(both.map((id) => old.indexOf(id)));
  return new Set(both.filter((id) => !kept.has(old.indexOf(id))));
}

/** The longest increasing sequence of places; few items, so the plain way is quick enough. */
function longestInOrder(places: readonly number[]): ReadonlySet<number> {
  const best: (readonly number[])[] = [];
  for (const [at, place] of places.entries()) {
    let longest: readonly number[] = [];
    for (let earlier = 0; earlier < at; earlier++) {
      const run = best[earlier] ?? [];
      if ((places[earlier] ?? 0) < place && run.length > longest.length) longest = run;
    }
    best.push([...longest, place]);
  }
  return new Set(
    best.reduce<readonly number[]>((one, other) => (other.length > one.length ? other : one), []),
  );
}
