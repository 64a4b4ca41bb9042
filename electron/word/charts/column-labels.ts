/** Where the figures of upright bars and of level lines stand, so that none covers another. */
import type { ChartPointLabel, ChartSeries } from 'docx/charts';
import { type ChartPoint, labelOf, type ChartSeries as Series } from '../../../shared/lib/chart.ts';
import { colours } from '../house-style.ts';
import type { Range } from './axis.ts';
import { type Canvas, categoryWidth, clearPlace, fitsIn, type Taken } from './canvas.ts';
import { font, markers, strokeOf, unbroken, wordsOn } from './look.ts';

export type Label = false | ChartPointLabel;

/** Between the bars of two categories, in hundredths of a bar. */
export const gap = 45;

/** A series as it is charted: `values` by category, in the unit of the axis. */
export interface Drawn {
  readonly source: Series;
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A line nobody sees, whose points carry words above what is drawn. */
export function labelCarrier(name: string, values: readonly number[], labels: readonly Label[]): ChartSeries {
  return {
    name,
    type: 'line',
    values: values.map((value, i) => (labels[i] ? value : null)),
    markers: false,
    line: { color: markers.nothing, width: 0.75 },
    pointLabels: labels,
  };
}

/** A point's figure, on one line; empty where there is none. */
export const wordsOf = (point: ChartPoint | undefined): string =>
  point === undefined || point.value === null ? '' : unbroken(labelOf(point));

/** Bars side by side: the figure in the base of its bar where it fits there, else on top. */
export function besideLabels(bars: readonly Drawn[], { range, share, canvas, count }: Room): Label[][] {
  const span = range.maximum - range.minimum;
  const barWidth = categoryWidth(canvas, count) / (bars.length + gap / 100);
  return bars.map(({ source, values }) =>
    values.map((value, c): Label => {
      const text = wordsOf(source.points[c]);
      if (source.labelled !== true || value === null || text === '') return false;
      const fits = source.tone !== 'short' && value / span >= share && fitsIn(text, barWidth, canvas);
      if (fits) return { text, position: 'insideBase', font: font(wordsOn(source.tone)) };
      return { text, position: 'outsideEnd', font: font(strokeOf(source.tone)) };
    }),
  );
}

/** What there is room in. */
export interface Room {
  readonly range: Range;
  /** A label's height as a share of the axis. */
  readonly share: number;
  readonly canvas: Canvas;
  /** Categories. */
  readonly count: number;
}

/**
 * Figures stand in the base of their bar. Above the stack stands what is short, and the figure of its topmost bar
 * that has no room for it; a series whose figures are wider than their months is left to the axis.
 */
export function stackedLabels(
  bars: readonly Drawn[],
  { range, share, canvas, count }: Room,
): { readonly inside: readonly (readonly Label[])[]; readonly above: readonly Label[] } {
  const span = range.maximum - range.minimum;
  const width = categoryWidth(canvas, count);
  const barWidth = width / (1 + gap / 100);
  const over: { text: string; short: boolean }[][] = Array.from({ length: count }, () => []);
  const inside = bars.map(({ source, values }, b) => {
    const texts = values.map((value, c) => (value === null ? '' : wordsOf(source.points[c])));
    const labelled = source.labelled === true && texts.every((text) => fitsIn(text, width, canvas));
    const short = source.tone === 'short';
    return texts.map((text, c): Label => {
      const value = values[c] ?? 0;
      if (!labelled || text === '') return false;
      const fits = !short && Math.abs(value) / span >= share && fitsIn(text, barWidth, canvas);
      if (fits) return { text, position: 'insideBase', font: font(wordsOn(source.tone)) };
      const topmost = bars
        .slice(b + 1)
        .every((bar) => (bar.values[c] ?? 0) <= 0 || bar.source.tone === 'short');
      if (value > 0 && (short || topmost)) over[c]?.push({ text, short });
      return false;
    });
  });
  const above = over.map((labels): Label => {
    if (labels.length === 0) return false;
    const short = labels.some((label) => label.short);
    const text = labels.map((label) => label.text).join('\n');
    return { text, position: 'above', font: font(short ? colours.risk : colours.ink, short) };
  });
  return { inside, above };
}

/** One label for a line that is level, where nothing stands in its way; none when something does everywhere. */
export function levelLabels(
  text: string,
  level: number,
  color: string,
  taken: readonly (readonly Taken[])[],
  { range, share, canvas }: Room,
): Label[] {
  const place = clearPlace(text, level, taken, { canvas, share: share * (range.maximum - range.minimum) });
  return taken.map((_, c) =>
    c === place && text !== '' ? { text: unbroken(text), position: 'above', font: font(color) } : false,
  );
}
