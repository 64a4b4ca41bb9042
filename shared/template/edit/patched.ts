/** Properties set and taken out by a patch. */
import { isSameJson } from '../../lib/same-json.ts';
import type { Patch } from './change.ts';

/** null takes a property out. The same object when every value is there already. */
export function patched<T extends P, P extends object>(owner: T, patch: Patch<P>): T {
  const next = new Map<string, unknown>(Object.entries(owner));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) next.delete(key);
    else if (value !== undefined && !isSameJson(next.get(key), value)) next.set(key, value);
  }
  const before = Object.entries(owner);
  const same = before.length === next.size && before.every(([key, value]) => next.get(key) === value);
  return same ? owner : (Object.fromEntries(next) as unknown as T);
}
