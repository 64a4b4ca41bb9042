/** The figures at upright bars: in the base of a bar, what is short above it, none struck by a line or too wide. */
import type { Tone } from '../../../shared/lib/chart.ts';
import type { ColumnBar, Frame } from './column-frame.ts';
import type { Strokes } from './column-lines.ts';
import type { Box } from './plot.ts';
import { textWidth } from './text.ts';

export interface Word {
  readonly text: string;
  /** The middle of its line, on its baseline. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  readonly tone: Tone;
  readonly place: 'inside' | 'outside';
  readonly category: number;
  /** Its bar hangs below the line of zero. */
  readonly isBelow: boolean;
}

const LINE = 12;
/** The lowest bar that holds a figure. */
const HOLDS = 18;

/** A series is labelled as a whole or not at all: figures on some bars only would look like a choice. */
export function barLabels(bars: readonly ColumnBar[], frame: Frame, strokes: Strokes): readonly Word[] {
  const tooWide = new Set(bars.filter((bar) => !fits(bar, frame)).map(({ series }) => series));
  const shown = bars.filter(({ text, series }) => text !== '' && !tooWide.has(series));
  const inside = shown.filter((bar) => isInside(bar, frame));
  const others = shown.filter((bar) => !inside.includes(bar));
  const outside = others
    .filter((bar) => isOutermost(bar, bars, frame))
    .map((bar) => offLines(outsideWord(bar), strokes));
  return [
    ...inside.map((bar) => offLinesWithin(insideWord(bar), bar.box, strokes)),
    ...outside,
    ...others.flatMap((bar) => {
      const above = shortAbove(bar, bars, frame);
      return above ? [underShort(bar, above, outside, strokes)] : [];
    }),
  ];
}

/** Above what is drawn, or below where it hangs: further on until no line strikes it. */
function offLines(word: Word, strokes: Strokes): Word {
  const struck = strokes(word.category, word.box.width / 2).toSorted(([one], [other]) =>
    word.isBelow ? one - other : other - one,
  );
  return struck.reduce(
    (at, stroke) => (isStruck(at.box, stroke) ? movedTo(at, beyond(stroke, word.isBelow)) : at),
    word,
  );
}

/** On its bar: above or below the line, as long as the bar holds it there. */
function offLinesWithin(word: Word, box: Box, strokes: Strokes): Word {
  const all = strokes(word.category, word.box.width / 2);
  if (!all.some((stroke) => isStruck(word.box, stroke))) return word;
  const places = all.flatMap((stroke) => [beyond(stroke, false), beyond(stroke, true)]);
  const free = places
    .map((y) => movedTo(word, y))
    .filter(
      (moved) =>
        moved.box.y >= box.y + 2 &&
        moved.box.y + LINE <= box.y + box.height - 2 &&
        !all.some((stroke) => isStruck(moved.box, stroke)),
    )
    .toSorted((one, other) => Math.abs(one.y - word.y) - Math.abs(other.y - word.y));
  return free[0] ?? word;
}

const isStruck = (box: Box, [top, bottom]: readonly [number, number]): boolean =>
  bottom > box.y - 2 && top < box.y + box.height + 2;

const beyond = ([top, bottom]: readonly [number, number], below: boolean): number =>
  below ? bottom + 14 : top - 5;

const movedTo = (word: Word, y: number): Word => ({ ...word, y, box: { ...word.box, y: y - LINE + 2 } });

/** What stands over a bar where that is only what is short of it; else null. */
function shortAbove(bar: ColumnBar, bars: readonly ColumnBar[], { isAlone }: Frame): ColumnBar | null {
  if (!isAlone || bar.isNegative || bar.tone === 'short') return null;
  const above = bars.filter(
    (other) => other.category === bar.category && !other.isNegative && isFurther(other, bar),
  );
  return above.every(({ tone }) => tone === 'short') ? (above.at(-1) ?? null) : null;
}

/**
 * A figure whose bar cannot hold it is not lost under what is short: it stands in the base of both together, or
 * where they are too low over the figure of what is short.
 */
function underShort(bar: ColumnBar, above: ColumnBar, outside: readonly Word[], strokes: Strokes): Word {
  const top = above.box.y;
  const box = { ...bar.box, y: top, height: bar.box.y + bar.box.height - top };
  if (box.height >= HOLDS)
    return offLinesWithin(wordAt(bar, box.y + box.height - 7, 'outside'), box, strokes);
  const last = outside.find(({ category, isBelow }) => category === bar.category && !isBelow);
  return offLines(wordAt(bar, last ? last.y - LINE : top - 5, 'outside'), strokes);
}

function fits({ text }: ColumnBar, { isAlone, band, bar }: Frame): boolean {
  return textWidth(text) <= (isAlone ? band - 2 : bar);
}

function isInside({ box, text, tone }: ColumnBar, { isAlone, bar }: Frame): boolean {
  return isAlone && tone !== 'short' && box.height >= HOLDS && textWidth(text) <= bar - 2;
}

/** Above a stack there is room for one figure: that of its last bar, a bar of no height only where all are. */
function isOutermost(bar: ColumnBar, bars: readonly ColumnBar[], { isAlone }: Frame): boolean {
  return (
    !isAlone ||
    !bars.some(
      (other) =>
        other.category === bar.category && other.isNegative === bar.isNegative && isFurther(other, bar),
    )
  );
}

function isFurther(other: ColumnBar, bar: ColumnBar): boolean {
  const heights = Number(other.box.height > 0) - Number(bar.box.height > 0);
  return heights > 0 || (heights === 0 && other.series > bar.series);
}

function insideWord(bar: ColumnBar): Word {
  const { box, isNegative } = bar;
  return wordAt(bar, isNegative ? box.y + 14 : box.y + box.height - 7, 'inside');
}

function outsideWord(bar: ColumnBar): Word {
  const { box, isNegative } = bar;
  return wordAt(bar, isNegative ? box.y + box.height + 12 : box.y - 5, 'outside');
}

function wordAt({ text, box, tone, category, isNegative }: ColumnBar, y: number, place: Word['place']): Word {
  const width = textWidth(text);
  const x = box.x + box.width / 2;
  return {
    text,
    x,
    y,
    tone,
    place,
    category,
    isBelow: isNegative,
    box: { x: x - width / 2, y: y - LINE + 2, width, height: LINE },
  };
}
