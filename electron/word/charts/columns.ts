/** Upright bars with lines and limits over categories: Word's combined chart. */
import type { ChartPointLabel, ChartSeries, ColumnChartOptions } from 'docx/charts';
import type { ChartPoint, ColumnsChart, ChartSeries as Series } from '../../../shared/lib/chart.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { colours } from '../house-style.ts';
import { cleanLine, cleanText } from '../text.ts';
import { charted, numberFormat, type Range, rangeOf } from './axis.ts';
import {
  type Canvas,
  categoryWidth,
  clearPlace,
  fitsIn,
  labelShare,
  ownNames,
  type Taken,
} from './canvas.ts';
import { axisFont, fillOf, font, legendOf, markers, noLabels, strokeOf, unbroken, wordsOn } from './look.ts';

type Label = false | ChartPointLabel;

const gap = 45;

interface Drawn {
  readonly source: Series;
  readonly name: string;
  readonly values: readonly (number | null)[];
}

export function columnsOptions(chart: ColumnsChart, canvas: Canvas): ColumnChartOptions {
  const count = chart.categories.length;
  const names = ownNames([...chart.series.map(nameOf), strings.word.chart.end]);
  const drawn = chart.series.map(
    (source, i): Drawn => ({
      source,
      name: names[i] ?? '',
      values: chart.categories.map((_, c) => charted(source.points[c]?.value ?? null, chart.axis)),
    }),
  );
  const bars = drawn.filter(({ source }) => source.shape === 'bar');
  const lines = drawn.filter(({ source }) => source.shape !== 'bar');
  const stacked = chart.stacked || bars.length === 1;
  const tops = chart.categories.map((_, c) => {
    const positive = bars.map(({ values }) => Math.max(0, values[c] ?? 0));
    return stacked ? positive.reduce((sum, value) => sum + value, 0) : Math.max(0, ...positive);
  });
  const bottoms = chart.categories.map((_, c) => {
    const negative = bars.map(({ values }) => Math.min(0, values[c] ?? 0));
    return stacked ? negative.reduce((sum, value) => sum + value, 0) : Math.min(0, ...negative);
  });
  const others = lines.flatMap(({ values }) => values.filter((value) => value !== null));
  const share = labelShare(canvas);
  const range = rangeOf([...tops, ...bottoms, ...others], chart.axis.decimals, { headroom: 1 + share });
  const room: Room = { range, share, canvas, count };
  const labels = stacked ? stackedLabels(bars, room) : { inside: besideLabels(bars, room), above: null };
  const taken = chart.categories.map((_, c): Taken[] => [
    {
      from: bottoms[c] ?? 0,
      to: (tops[c] ?? 0) + (labels.above?.[c] ? share * (range.maximum - range.minimum) : 0),
    },
  ]);
  const carrier = names.at(-1) ?? '';
  const hasAbove = labels.above?.some((label) => label !== false) === true;
  const lineSet = lines.map((line) => lineSeries(line, taken, room));
  const named = lineSet.filter(
    ({ pointLabels: own }, i) => lines[i]?.source.shape === 'limit' && own.some((label) => label !== false),
  );
  const direct = named.map(({ name }) => name);
  const shown = drawn.map(({ name }) => name).filter((name) => !direct.includes(name));
  return {
    type: 'column',
    categories: chart.categories.map((category) => cleanText(category) || '\u00a0'),
    stacking: stacked ? 'stacked' : 'none',
    gapWidth: gap,
    ...(stacked ? {} : { overlap: -5 }),
    series: [
      ...bars.map(
        ({ source, name, values }, i): ChartSeries => ({
          name,
          values,
          color: fillOf(source.tone),
          pointLabels: labels.inside[i] ?? [],
        }),
      ),
      ...lineSet,
      ...(hasAbove ? [labelCarrier(carrier, tops, labels.above ?? [])] : []),
    ],
    dataLabels: noLabels,
    legend: legendOf(shown, [...direct, ...(hasAbove ? [carrier] : [])]),
    categoryAxis: { font: axisFont },
    valueAxis: { ...range, font: axisFont, numberFormat: numberFormat(chart.axis) },
  };
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

const wordsOf = (point: ChartPoint | undefined): string =>
  point === undefined || point.value === null ? '' : unbroken(point.text);

/** Bars side by side: the figure in the base of its bar where it fits there, else on top. */
function besideLabels(bars: readonly Drawn[], { range, share, canvas, count }: Room): Label[][] {
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
function stackedLabels(
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

/** A line, its figure once where it is level, else at each point. */
function lineSeries(
  { source, name, values }: Drawn,
  taken: readonly (readonly Taken[])[],
  room: Room,
): ChartSeries & { readonly pointLabels: readonly Label[] } {
  const limit = source.shape === 'limit';
  const color = strokeOf(source.tone);
  const figures = values.filter((value) => value !== null);
  const level = figures.length > 0 && figures.every((value) => value === figures[0]);
  const words = limit ? name : (source.points.map(wordsOf).findLast((text) => text !== '') ?? '');
  return {
    name,
    type: 'line',
    values,
    color,
    line: limit ? { color, width: 1.25, dash: 'dash' } : { color, width: 2 },
    markers: isBroken(values) ? { shape: 'circle', size: 4 } : false,
    pointLabels:
      level && (limit || source.labelled === true)
        ? levelLabels(words, figures[0] ?? 0, color, taken, room)
        : pointLabels(source, values, color),
  };
}

/** A limit carries its figure in its name, which stands on the line or, without room there, in the legend. */
function nameOf(series: Series): string {
  const words = series.points.map(wordsOf).findLast((text) => text !== '') ?? '';
  const bare = cleanLine(series.name);
  return series.shape !== 'limit' || bare.includes(words) ? bare : `${bare} ${words}`.trim();
}

/** A point without neighbours would not be seen on a line. */
function isBroken(values: readonly (number | null)[]): boolean {
  return values.some(
    (value, i) => value !== null && (values[i - 1] ?? null) === null && (values[i + 1] ?? null) === null,
  );
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

function pointLabels(source: Series, values: readonly (number | null)[], color: string): Label[] {
  return values.map((value, c) => {
    const text = wordsOf(source.points[c]);
    const labelled = source.labelled === true && value !== null && text !== '';
    return labelled ? { text, position: 'above', font: font(color) } : false;
  });
}
