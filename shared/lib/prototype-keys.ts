/** Keys that reach an object's prototype instead of a value of its own. */
const prototypeKeys: readonly unknown[] = ['__proto__', 'constructor', 'prototype'];
export const reachesPrototype = (key: unknown): boolean => prototypeKeys.includes(key);
