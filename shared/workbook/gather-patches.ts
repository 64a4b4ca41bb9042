/** Keeps the largest edit small enough for one request: another currency rewrites every amount there is. */
import type { Patch } from './edit.ts';
import type { Workbook } from './types.ts';

/** Patches up to which each names its own place. */
export const MOST_PATCHES = 50_000;

/**
 * Many patches become one for each whole table, answer or record that they touch, which together are no larger
 * than the workbook itself. They lead from `before` to `after` as the given ones do.
 */
export function gathered(patches: readonly Patch[], before: Workbook, after: Workbook): readonly Patch[] {
  if (patches.length <= MOST_PATCHES) return patches;
  const whole = new Map<string, Patch>();
  for (const { path } of patches) {
    const [root = '', key = ''] = path.map(String);
    const isRoot = path.length < 2 || root === 'marks';
    const place = isRoot ? [root] : [root, key];
    const id = place.join('/');
    if (whole.has(id)) continue;
    const [was, is] = isRoot ? [before, after] : [Reflect.get(before, root), Reflect.get(after, root)];
    const name = isRoot ? root : key;
    if (Object.hasOwn(is, name))
      whole.set(id, {
        op: Object.hasOwn(was, name) ? 'replace' : 'add',
        path: place,
        value: Reflect.get(is, name),
      });
    else if (Object.hasOwn(was, name)) whole.set(id, { op: 'remove', path: place });
  }
  return [...whole.values()];
}
