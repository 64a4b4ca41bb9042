/** The figures at upright bars: in the base of a bar, what is short above it. None stands where it does not fit. */
import type { Tone } from '../../../shared/lib/chart.ts';
import type { ColumnBar, Frame } from './column-frame.ts';
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
}

const LINE = 12;
/** The lowest bar that holds a figure. */
const HOLDS = 18;

/** A series is labelled as a whole or not at all: figures on some bars only would look like a choice. */
export function barLabels(bars: readonly ColumnBar[], frame: Frame): readonly Word[] {
  const tooWide = new Set(bars.filter((bar) => !fits(bar, frame)).map(({ series }) => series));
  const shown = bars.filter(({ text, series }) => text !== '' && !tooWide.has(series));
  const inside = shown.filter((bar) => isInside(bar, frame));
  const outside = shown.filter((bar) => !isInside(bar, frame) && isOutermost(bar, bars, frame));
  return [...inside.map(insideWord), ...outside.map((bar) => outsideWord(bar))];
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

function wordAt({ text, box, tone }: ColumnBar, y: number, place: Word['place']): Word {
  const width = textWidth(text);
  const x = box.x + box.width / 2;
  return { text, x, y, tone, place, box: { x: x - width / 2, y: y - LINE + 2, width, height: LINE } };
}
