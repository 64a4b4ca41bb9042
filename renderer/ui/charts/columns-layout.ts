/** Where the bars, lines and words of upright bars stand. Pure: a chart and a size in, pixels out. */
import { type ColumnsChart, labelOf } from '../../../shared/lib/chart.ts';
import { scaleOf } from '../../../shared/lib/chart-scale.ts';
import type { ColumnBar, Frame } from './column-frame.ts';
import { barLabels, type Word } from './column-labels.ts';
import { type ColumnLine, columnLines, strokesOf } from './column-lines.ts';
import { markKey } from './marks.ts';
import { figureOf } from './plot.ts';
import { textWidth, tickTexts } from './text.ts';

export interface ColumnsLayout {
  readonly frame: Frame;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly bars: readonly ColumnBar[];
  readonly labels: readonly Word[];
  readonly lines: readonly ColumnLine[];
}

const TOP = 16;
const NAMES = 22;
/** A bar's share of its band, and the widest a bar gets. */
const SHARE = 0.64;
const WIDEST = 48;
/** The share it may grow to where its figure needs it. */
const MOST = 0.86;

export function layoutColumns(chart: ColumnsChart, width: number, height: number): ColumnsLayout {
  const scale = scaleOf(figuresOf(chart), { finest: chart.axis.divideBy / 10 ** chart.axis.decimals });
  const texts = tickTexts(scale.ticks, chart.axis);
  const left = Math.ceil(Math.max(...texts.map(textWidth))) + 10;
  const band = Math.max(10, width - left) / Math.max(1, chart.categories.length);
  const bottom = NAMES + ((scale.ticks[0] ?? 0) < 0 ? 10 : 0);
  // On whole pixels, so that bars and hairlines are sharp.
  const y = (figure: number): number => Math.round(TOP + (1 - scale.at(figure)) * (height - TOP - bottom));
  const count = chart.series.filter(({ shape }) => shape === 'bar').length;
  const isAlone = chart.stacked || count < 2;
  const group = isAlone
    ? Math.max(Math.min(WIDEST, band * SHARE), Math.min(widestFigure(chart) + 4, band * MOST))
    : Math.min(WIDEST * count, band * 0.76);
  const bar = Math.max(1, Math.round(isAlone ? group : group / count));
  const frame: Frame = { left, width, zero: y(0), band, bar, isAlone, y };
  const bars = barsOf(chart, frame, count);
  const labels = barLabels(bars, frame, strokesOf(chart, frame));
  return {
    frame,
    ticks: scale.ticks.map((tick, at) => ({ y: y(tick), text: texts[at] ?? '' })),
    bars,
    labels,
    lines: columnLines(chart, frame, [...bars.map(({ box }) => box), ...labels.map(({ box }) => box)]),
  };
}

/** Of the figures that stand on a bar, not above it; pixels, 0 where there are none. */
function widestFigure({ series, categories }: ColumnsChart): number {
  const figures = series
    .filter(({ shape, tone, labelled }) => shape === 'bar' && tone !== 'short' && labelled)
    .flatMap(({ points }) => points.slice(0, categories.length))
    .filter((point) => figureOf(point) !== null);
  return Math.max(0, ...figures.map((point) => textWidth(labelOf(point))));
}

/** Every height the axis must reach: sums of stacks, bars, lines. */
function figuresOf({ series, categories, stacked }: ColumnsChart): number[] {
  const bars = series.filter(({ shape }) => shape === 'bar');
  const figures = categories.map((_, at) => bars.map(({ points }) => figureOf(points[at]) ?? 0));
  const sum = (some: readonly number[]): number => some.reduce((total, one) => total + one, 0);
  return [
    ...(stacked
      ? figures.flatMap((of) => [sum(of.filter((one) => one > 0)), sum(of.filter((one) => one < 0))])
      : figures.flat()),
    ...series
      .filter(({ shape }) => shape !== 'bar')
      .flatMap(({ points }) => points.map((point) => figureOf(point) ?? 0)),
  ];
}

function barsOf(chart: ColumnsChart, frame: Frame, count: number): ColumnBar[] {
  const { left, band, bar, y } = frame;
  return chart.categories.flatMap((_, category) => {
    const start = left + band * category + (band - (frame.isAlone ? bar : bar * count)) / 2;
    let [above, below, place] = [0, 0, -1];
    return chart.series.flatMap(({ shape, points, tone, labelled }, series): ColumnBar[] => {
      if (shape !== 'bar') return [];
      place++;
      const point = points[category];
      const figure = figureOf(point);
      if (figure === null) return [];
      const from = !chart.stacked ? 0 : figure < 0 ? below : above;
      if (figure < 0) below += figure;
      else above += figure;
      const [top, base] = [y(Math.max(from, from + figure)), y(Math.min(from, from + figure))];
      const gap = frame.isAlone ? 0 : 1;
      return [
        {
          key: markKey(series, category),
          box: {
            x: Math.round(start + (frame.isAlone ? 0 : bar * place)),
            y: top,
            width: Math.max(1, bar - gap),
            // A figure that is not zero can be seen.
            height: Math.max(figure === 0 ? 0 : 1, base - top),
          },
          tone,
          isNegative: figure < 0,
          text: labelled && point ? labelOf(point) : '',
          series,
          category,
        },
      ];
    });
  });
}
