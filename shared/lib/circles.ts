/** Chains of parents that lead back to where they began. */

/**
 * Ids whose chain of parents comes back to them; linear in their number. An id that only leads into a circle
 * is not part of it.
 */
export function circularIn(parents: ReadonlyMap<string, string | null>): ReadonlySet<string> {
  const done = new Set<string>();
  const circular = new Set<string>();
  for (const [id, parent] of parents) {
    // Parents mostly stand above their children: then nothing is left to follow.
    if (parent === null || done.has(parent) || !parents.has(parent)) {
      done.add(id);
      continue;
    }
    if (done.has(id)) continue;
    const path: string[] = [];
    const onPath = new Set<string>();
    let at: string | null = id;
    while (at !== null && parents.has(at) && !done.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = parents.get(at) ?? null;
    }
    if (at !== null && onPath.has(at)) for (const one of path.slice(path.indexOf(at))) circular.add(one);
    for (const one of path) done.add(one);
  }
  return circular;
}
