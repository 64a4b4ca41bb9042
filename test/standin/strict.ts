/** What the stand-in does not know must not pass silently: it throws one sentence instead. */
import { EventEmitter } from 'node:events';

/** Asked by the language itself: `await`, `JSON.stringify`. */
const askedByTheLanguage = new Set<string | symbol>(['then', 'toJSON']);

const unknown = (what: string): Error =>
  new Error(`The stand-in does not know ${what}; teach it in test/standin before the application uses it.`);

/** The same object, on which reading an unknown member throws. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (key in object || typeof key === 'symbol' || askedByTheLanguage.has(key)) {
        return Reflect.get(object, key, receiver);
      }
      throw unknown(`${name}.${key}`);
    },
    set(object, key, value, receiver) {
      if (key in object || typeof key === 'symbol' || key.startsWith('_')) {
        return Reflect.set(object, key, value, receiver);
      }
      throw unknown(`${name}.${key}`);
    },
  });
}

/** Throws for a key that is not among the known ones. */
export function checkKeys(name: string, given: object, known: readonly string[]): void {
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) throw unknown(`the option ${key} of ${name}`);
  }
}

/** An emitter that refuses a listener for an event it would never emit. */
export class StrictEmitter extends EventEmitter {
  private readonly label: string;
  private readonly known: readonly string[];

  constructor(label: string, known: readonly string[]) {
    super();
    this.label = label;
    this.known = known;
  }

  private check(event: string | symbol): void {
    if (typeof event === 'string' && !this.known.includes(event)) {
      throw unknown(`the event ${event} of ${this.label}`);
    }
  }

  override on(event: string | symbol, listener: (...args: never[]) => void): this {
    this.check(event);
    return super.on(event, listener as (...args: unknown[]) => void);
  }

  override once(event: string | symbol, listener: (...args: never[]) => void): this {
    this.check(event);
    return super.once(event, listener as (...args: unknown[]) => void);
  }
}

/** An event a listener can stop, and whether one did. */
export function preventable<T extends object>(extra: T) {
  const event = {
    ...extra,
    defaultPrevented: false,
    preventDefault(): void {
      event.defaultPrevented = true;
    },
  };
  return event;
}
