/** How large a request is, before anything reads it. */

const DEPTH = 64;

/**
 * The approximate size of a value in bytes as it would lie in JSON, or why it cannot be taken: it is
 * larger than `limit`, or holds a cycle, a function or something nested deeper than 64.
 */
export function measure(value: unknown, limit: number): number | 'too-large' | 'unreadable' {
  let size = 0;
  const open = new Set<object>();
  const walk = (part: unknown, depth: number): 'too-large' | 'unreadable' | null => {
    if (typeof part === 'string') size += part.length * 2;
    else if (part instanceof Uint8Array) size += part.byteLength;
    else if (typeof part === 'function' || typeof part === 'symbol') return 'unreadable';
    else if (typeof part === 'object' && part !== null) {
      if (depth > DEPTH || open.has(part)) return 'unreadable';
      open.add(part);
      for (const [key, child] of Object.entries(part)) {
        size += key.length;
        const problem = size > limit ? 'too-large' : walk(child, depth + 1);
        if (problem) return problem;
      }
      open.delete(part);
    }
    size += 8;
    return size > limit ? 'too-large' : null;
  };
  return walk(value, 0) ?? size;
}
