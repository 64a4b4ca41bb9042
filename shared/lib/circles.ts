/** Chains of parents that lead back to where they began. */

/**
 * Ids whose chain of parents comes back to them; linear in their number. An id that only leads into a circle
 * is not part of it.
 */
export function circularIn<T>(
  byId: ReadonlyMap<string, T>,
  parentOf: (item: T) => string | null,
): ReadonlySet<string> {
  const done = new Set<string>();
  const circular = new Set<string>();
  for (const [id, item] of byId) {
    const parent = parentOf(item);
    // Parents mostly stand above their children: then nothing is left to follow.
    if (parent === null || done.has(parent) || !byId.has(parent)) {
      done.add(id);
      continue;
    }
    if (done.has(id)) continue;
    const path: string[] = [];
    const onPath = new Set<string>();
    let at: string | null = id;
    while (at !== null && !done.has(at) && !onPath.has(at)) {
      const here = byId.get(at);
      if (here === undefined) break;
      path.push(at);
      onPath.add(at);
      at = parentOf(here);
    }
    if (at !== null && onPath.has(at)) for (const one of path.slice(path.indexOf(at))) circular.add(one);
    for (const one of path) done.add(one);
  }
  return circular;
}
