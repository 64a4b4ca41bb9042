/** Characters that no text of a template can hold: nothing shows them, and some make a document unreadable. */
import { isRaw } from './raw.ts';

/** Lone surrogates, non-characters and controls, but not the tab and the line feed. */
const unseen = /\p{Surrogate}|[\ufffe\uffff]|(?![\t\n])[\p{Cc}--[\u0080-\u009f]]/gv;

export interface PlainTexts {
  /** The same object where nothing was taken out. */
  readonly value: unknown;
  /** How many texts lost something. */
  readonly cleaned: number;
}

/** Every text in JSON without them; names of properties stay. */
export function plainTexts(value: unknown): PlainTexts {
  if (typeof value === 'string') {
    const plain = value.replace(unseen, '');
    return { value: plain, cleaned: plain === value ? 0 : 1 };
  }
  if (Array.isArray(value)) {
    const all = value.map(plainTexts);
    const cleaned = sum(all);
    return { value: cleaned === 0 ? value : all.map((one) => one.value), cleaned };
  }
  if (!isRaw(value)) return { value, cleaned: 0 };
  const all = Object.entries(value).map(([key, one]) => [key, plainTexts(one)] as const);
  const cleaned = sum(all.map(([, one]) => one));
  return {
    value: cleaned === 0 ? value : Object.fromEntries(all.map(([key, one]) => [key, one.value])),
    cleaned,
  };
}

const sum = (all: readonly PlainTexts[]): number => all.reduce((total, { cleaned }) => total + cleaned, 0);
