/** Which patches from the window storage takes: inside the document, never what storage itself keeps. */
import type { Patch } from '../../shared/workbook/edit.ts';

const roots: readonly unknown[] = [
  'answers',
  'tables',
  'marks',
  'agreed',
  'decisions',
  'tuning',
  'scenarios',
  'seals',
];
/** Names that reach an object's prototype instead of a value. */
const forbidden: readonly unknown[] = ['__proto__', 'constructor', 'prototype'];

/** The root itself may not be replaced, so that a bad value cannot take the place of a whole part. */
export const isSafe = (patch: Patch): boolean =>
  patch.path.length >= 2 &&
  roots.includes(patch.path[0]) &&
  patch.path.every((step) => !forbidden.includes(step)) &&
  (patch.op === 'remove' || patch.value !== undefined);
