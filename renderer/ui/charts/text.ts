/** How wide 11 px text is, and what of it fits. Estimated, so that layouts are pure and need no window. */
import type { AxisFormat } from '../../../shared/lib/chart.ts';

/** Widths of IBM Plex Sans at 11 px by kind of character; anything unknown counts as a wide one. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'|! \u00a0\u2009\u202f]/, 3.1],
  [/[frt()[\]\-/]/, 4.2],
  [/[mwMW%@—]/, 9.4],
  [/[\u2003]/, 11],
  [/[A-Z+−=×<>$€£]/, 7],
  [/[\u0020-\u024f\u2010-\u2027\u0370-\u04ff]/, 6.5],
];
const WIDE = 11;

export const textWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (widths.find(([kind]) => kind.test(letter))?.[1] ?? WIDE), 0);

/** As many characters as fit, with an ellipsis; empty where not even one does. */
export function fitted(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`) > width) letters.pop();
  const cut = letters.join('').trimEnd();
  return cut === '' ? '' : `${cut}…`;
}

const MONTHS = 12;

/**
 * Names under a row of bands, none over its neighbour. Months shorten to three letters, then to one; other
 * names end in an ellipsis; where that says nothing, every second, third … name stands.
 */
export function fittedNames(names: readonly string[], band: number): readonly string[] {
  const room = band - 4;
  const fits = (some: readonly string[]): boolean => some.every((name) => textWidth(name) <= room);
  if (fits(names)) return names;
  if (names.length === MONTHS) {
    for (const length of [3, 1]) {
      const cut = names.map((name) => [...name].slice(0, length).join(''));
      if (fits(cut) && (length === 1 || new Set(cut).size === MONTHS)) return cut;
    }
  }
  if (room >= 34) return names.map((name) => fitted(name, room));
  const each = Math.max(1, Math.ceil(44 / Math.max(1, band)));
  return names.map((name, at) => (at % each === 0 ? fitted(name, band * each - 4) : ''));
}

/** Ticks wider than this are written short: 1.5T. */
const WIDEST_TICK = 72;
const formatters = new Map<string, Intl.NumberFormat>();

/** The ticks of an axis in its format, all long or all short. */
export function tickTexts(ticks: readonly number[], axis: AxisFormat): readonly string[] {
  const long = ticks.map((tick) => tickText(tick, axis, 'standard'));
  return long.every((text) => textWidth(text) <= WIDEST_TICK)
    ? long
    : ticks.map((tick) => tickText(tick, axis, 'compact'));
}

function tickText(value: number, axis: AxisFormat, notation: 'standard' | 'compact'): string {
  // Nothing is nothing in every unit.
  if (value === 0 && axis.divideBy !== 1) return '0';
  const decimals = notation === 'compact' ? Math.max(1, axis.decimals) : axis.decimals;
  const key = `${axis.locale}|${decimals}|${notation}`;
  let format = formatters.get(key);
  if (!format) {
    format = new Intl.NumberFormat(axis.locale, { maximumFractionDigits: decimals, notation });
    formatters.set(key, format);
  }
  return `${format.format(value / axis.divideBy).replace('-', '−')}${axis.suffix}`;
}
