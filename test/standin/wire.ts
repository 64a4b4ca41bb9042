/**
 * Values between the page and main, as Electron clones them: by the structured clone algorithm, which
 * throws on functions and symbols, drops prototypes and keeps cycles, dates, maps, sets and bytes.
 * Runs in Node and in the page.
 */

/** A value inside a message: plain JSON as it is, everything else as a tagged pair. */
type Slot =
  | string
  | boolean
  | null
  | number
  | readonly ['u']
  | readonly ['n' | 'b', string]
  | readonly ['r', number];
type Node =
  | readonly ['array', number, readonly (readonly [number, Slot])[]]
  | readonly ['object', readonly (readonly [string, Slot])[]]
  | readonly ['map', readonly (readonly [Slot, Slot])[]]
  | readonly ['set', readonly Slot[]]
  | readonly ['date', number]
  | readonly ['regexp', string, string]
  | readonly ['bytes', string, string]
  | readonly ['error', string, string];

export interface Message {
  readonly root: Slot;
  readonly nodes: readonly Node[];
}

/** The views that are carried, by the name of their constructor. */
const views: Readonly<Record<string, (buffer: ArrayBuffer) => ArrayBufferView>> = {
  Uint8Array: (buffer) => new Uint8Array(buffer),
  Uint8ClampedArray: (buffer) => new Uint8ClampedArray(buffer),
  Int8Array: (buffer) => new Int8Array(buffer),
  Uint16Array: (buffer) => new Uint16Array(buffer),
  Int16Array: (buffer) => new Int16Array(buffer),
  Uint32Array: (buffer) => new Uint32Array(buffer),
  Int32Array: (buffer) => new Int32Array(buffer),
  Float32Array: (buffer) => new Float32Array(buffer),
  Float64Array: (buffer) => new Float64Array(buffer),
  DataView: (buffer) => new DataView(buffer),
};

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
};
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** Throws what Electron throws when a value cannot be cloned. */
function clone(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    throw new Error('An object could not be cloned.');
  }
}

/** The message that carries a clone of the value; throws for what cannot be cloned. */
export function pack(value: unknown): Message {
  const nodes: Node[] = [];
  const known = new Map<object, number>();
  const slot = (part: unknown): Slot => {
    switch (typeof part) {
      case 'string':
      case 'boolean':
        return part;
      case 'undefined':
        return ['u'];
      case 'number':
        return Number.isFinite(part) && !Object.is(part, -0)
          ? part
          : ['n', Object.is(part, -0) ? '-0' : `${part}`];
      case 'bigint':
        return ['b', `${part}`];
      case 'object': {
        if (part === null) return null;
        const seen = known.get(part);
        if (seen !== undefined) return ['r', seen];
        const index = nodes.push(['date', 0]) - 1;
        known.set(part, index);
        nodes[index] = node(part);
        return ['r', index];
      }
      default:
        throw new Error('An object could not be cloned.');
    }
  };
  const node = (part: object): Node => {
    if (Array.isArray(part)) {
      return ['array', part.length, Object.entries(part).map(([at, child]) => [Number(at), slot(child)])];
    }
    if (part instanceof Date) return ['date', part.getTime()];
    if (part instanceof Map) return ['map', [...part].map(([key, child]) => [slot(key), slot(child)])];
    if (part instanceof Set) return ['set', [...part].map(slot)];
    if (part instanceof RegExp) return ['regexp', part.source, part.flags];
    if (part instanceof Error) return ['error', part.name, part.message];
    if (part instanceof ArrayBuffer) return ['bytes', 'ArrayBuffer', toBase64(new Uint8Array(part))];
    if (ArrayBuffer.isView(part)) {
      const name = part.constructor.name;
      if (!(name in views)) throw new Error(`The stand-in cannot carry a ${name}.`);
      return ['bytes', name, toBase64(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))];
    }
    return ['object', Object.entries(part).map(([key, child]) => [key, slot(child)])];
  };
  return { root: slot(clone(value)), nodes };
}

/** The value a message carries. */
export function unpack({ root, nodes }: Message): unknown {
  const made: unknown[] = [];
  const value = (slot: Slot): unknown => {
    if (slot === null || typeof slot !== 'object') return slot;
    switch (slot[0]) {
      case 'u':
        return undefined;
      case 'n':
        return Number(slot[1]);
      case 'b':
        return BigInt(slot[1]);
      case 'r':
        return object(slot[1]);
    }
  };
  const object = (index: number): unknown => {
    if (index in made) return made[index];
    const node = nodes[index];
    if (!node) throw new Error('A message of the stand-in is broken.');
    switch (node[0]) {
      case 'array': {
        const array: unknown[] = [];
        made[index] = array;
        array.length = node[1];
        for (const [at, child] of node[2]) array[at] = value(child);
        return array;
      }
      case 'object': {
        const plain = {};
        made[index] = plain;
        for (const [key, child] of node[1]) {
          Object.defineProperty(plain, key, {
            value: value(child),
            enumerable: true,
            writable: true,
            configurable: true,
          });
        }
        return plain;
      }
      case 'map': {
        const map = new Map<unknown, unknown>();
        made[index] = map;
        for (const [key, child] of node[1]) map.set(value(key), value(child));
        return map;
      }
      case 'set': {
        const set = new Set<unknown>();
        made[index] = set;
        for (const child of node[1]) set.add(value(child));
        return set;
      }
      default: {
        made[index] = leaf(node);
        return made[index];
      }
    }
  };
  return value(root);
}

function leaf(node: Extract<Node, readonly ['date' | 'regexp' | 'bytes' | 'error', ...unknown[]]>): unknown {
  switch (node[0]) {
    case 'date':
      return new Date(node[1]);
    case 'regexp':
      return new RegExp(node[1], node[2]);
    case 'error': {
      const error = new Error(node[2]);
      error.name = node[1];
      return error;
    }
    case 'bytes': {
      const bytes = fromBase64(node[2]);
      return views[node[1]]?.(bytes.buffer) ?? bytes.buffer;
    }
  }
}
