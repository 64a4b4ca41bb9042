/** Upright bars with lines and limits over categories: Word's combined chart. */
import type { ChartSeries, ColumnChartOptions } from 'docx/charts';
import { type ColumnsChart, labelOf, type ChartSeries as Series } from '../../../shared/lib/chart.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { cleanLine, cleanText } from '../text.ts';
import { charted, numberFormat, rangeOf } from './axis.ts';
import { type Canvas, labelShare, ownNames, type Taken } from './canvas.ts';
import {
  besideLabels,
  type Drawn,
  gap,
  type Label,
  labelCarrier,
  levelLabels,
  type Room,
  stackedLabels,
  wordsOf,
} from './column-labels.ts';
import { axisFont, fillOf, font, legendOf, noLabels, strokeOf } from './look.ts';

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
  const last = series.points.findLast(({ value }) => value !== null);
  const words = last ? cleanLine(labelOf(last)) : '';
  const bare = cleanLine(series.name);
  return series.shape !== 'limit' || bare.includes(words) ? bare : `${bare} ${words}`.trim();
}

/** A point without neighbours would not be seen on a line. */
function isBroken(values: readonly (number | null)[]): boolean {
  return values.some(
    (value, i) => value !== null && (values[i - 1] ?? null) === null && (values[i + 1] ?? null) === null,
  );
}

function pointLabels(source: Series, values: readonly (number | null)[], color: string): Label[] {
  return values.map((value, c) => {
    const text = wordsOf(source.points[c]);
    const labelled = source.labelled === true && value !== null && text !== '';
    return labelled ? { text, position: 'above', font: font(color) } : false;
  });
}
