/** The border between the preload's world and the page's: values are cloned, functions are wrapped. */
import { pack, unpack } from '../wire.ts';

/** Electron's limit for what crosses the context bridge. */
const DEPTH = 1000;

type Callable = (...args: unknown[]) => unknown;
const isCallable = (value: unknown): value is Callable => typeof value === 'function';

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** A value as the other world gets it; `seen` keeps cycles cycles. */
function cross(value: unknown, depth = 0, seen = new Map<object, unknown>()): unknown {
  if (depth > DEPTH) throw new Error('The value is nested too deeply to cross the context bridge.');
  if (isCallable(value)) return wrap(value);
  if (value instanceof Promise) return value.then((settled) => cross(settled), rethrow);
  if (typeof value !== 'object' || value === null) return unpack(pack(value));
  if (seen.has(value)) return seen.get(value);
  if (Array.isArray(value)) {
    const array: unknown[] = [];
    seen.set(value, array);
    array.length = value.length;
    for (const [at, child] of Object.entries(value)) array[Number(at)] = cross(child, depth + 1, seen);
    return array;
  }
  if (!isPlain(value)) return unpack(pack(value));
  const plain = {};
  seen.set(value, plain);
  for (const [key, child] of Object.entries(value)) {
    const crossed = cross(child, depth + 1, seen);
    Object.defineProperty(plain, key, {
      value: crossed,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return plain;
}

/** Only the message of an error crosses. */
function rethrow(error: unknown): never {
  throw new Error(error instanceof Error ? error.message : String(error));
}

function wrap(callable: Callable): Callable {
  return (...args) => {
    const crossed = args.map((value) => cross(value));
    let result: unknown;
    try {
      result = callable(...crossed);
    } catch (error) {
      rethrow(error);
    }
    return cross(result);
  };
}

/** Electron's `contextBridge`. */
export const contextBridge = {
  exposeInMainWorld(key: string, api: object): void {
    if (key in window) throw new Error(`Cannot bind an API on top of an existing property: ${key}`);
    Object.defineProperty(window, key, { value: deepFreeze(cross(api)), enumerable: true });
  },
};

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const child of Object.values(value)) deepFreeze(child);
    Object.freeze(value);
  }
  return value;
}
