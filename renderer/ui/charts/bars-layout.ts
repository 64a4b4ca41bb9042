/** Where lying bars and their figures stand. Pure: a chart and a width in, pixels out. */
import type { BarsChart, BesideColumn, Tone } from '../../../shared/lib/chart.ts';
import { markKey } from './marks.ts';
import { BESIDE_HEAD, type Box, figureOf, ROW } from './plot.ts';
import { textWidth } from './text.ts';

export interface BarsRow {
  readonly name: string;
  readonly y: number;
  readonly bars: readonly { readonly key: string; readonly box: Box; readonly tone: Tone }[];
  readonly figures: readonly { readonly text: string; readonly tone: Tone }[];
  readonly figuresAt: number;
  readonly beside: readonly BesideFigure[];
}

/** Ends at `x`. */
export interface BesideFigure {
  readonly text: string;
  readonly x: number;
}

export interface BarsLayout {
  readonly rows: readonly BarsRow[];
  /** Pixels the names take, and to the line of zero. */
  readonly names: number;
  readonly zero: number;
  readonly hasNegative: boolean;
  /** Names of the columns beside the bars; empty where there are none. */
  readonly heads: readonly BesideFigure[];
  /** The last line, what each column comes to; null where there is none. */
  readonly total: {
    readonly name: string;
    readonly y: number;
    readonly figures: readonly BesideFigure[];
  } | null;
}

const THICK = 12;
const GAP = 6;
const BETWEEN = 18;
/** Pixels the longest bar keeps. */
const LEAST = 60;

export function layoutBars(chart: BarsChart, width: number): BarsLayout {
  const series = chart.series.map((one, index) => ({ ...one, index })).filter(({ shape }) => shape === 'bar');
  const names = Math.ceil(
    Math.min(width * 0.5, Math.max(60, ...chart.categories.map((name) => textWidth(name) + 16))),
  );
  const rows = chart.categories.map((name, at) => {
    let [left, right] = [0, 0];
    const bars = series.flatMap(({ points, tone, index }) => {
      const figure = figureOf(points[at]);
      if (figure === null) return [];
      const from = figure < 0 ? left : right;
      if (figure < 0) left += figure;
      else right += figure;
      return [{ key: markKey(index, at), tone, from, to: from + figure }];
    });
    const figures = series.flatMap(({ points, tone, labelled, index }) => {
      const point = points[at];
      const isBeside = chart.beside !== undefined && index === 0;
      return labelled && !isBeside && point && figureOf(point) !== null ? [{ text: point.text, tone }] : [];
    });
    return { name, bars, figures, left, right };
  });
  const needs = ({ figures }: { readonly figures: readonly { readonly text: string }[] }): number =>
    figures.reduce((sum, { text }) => sum + textWidth(text) + GAP, 0);
  const widest = Math.max(0, ...rows.map(needs));
  const columns = besideColumns(chart, width, width - names - widest - 8);
  const beside = columns.length === 0 ? 0 : width - (columns[0]?.from ?? width);
  const room = Math.max(20, width - names - widest - 8 - beside);
  const top = columns.length === 0 ? 0 : BESIDE_HEAD;
  const low = Math.min(0, ...rows.map((row) => row.left));
  const high = Math.max(0, ...rows.map((row) => row.right));
  // From the lowest to the highest bar, not to the next round tick: there is no axis to read.
  const x = (figure: number): number => Math.round(names + (room * (figure - low)) / (high - low || 1));
  return {
    names,
    zero: x(0),
    hasNegative: low < 0,
    heads: columns.map(({ name, x: end }) => ({ text: name, x: end })),
    total: chart.beside
      ? {
          name: chart.beside.total,
          y: top + rows.length * ROW.bars,
          figures: columns.map(({ total, x: end }) => ({ text: total.text, x: end })),
        }
      : null,
    rows: rows.map(({ name, bars, figures, right }, at) => ({
      name,
      y: top + at * ROW.bars,
      figures,
      beside: columns.map(({ points, x: end }) => ({ text: points[at]?.text ?? '', x: end })),
      figuresAt: x(right) + 8,
      bars: bars.map(({ key, tone, from, to }) => {
        const start = x(Math.min(from, to));
        const wide = Math.max(from === to ? 0 : 1, x(Math.max(from, to)) - start);
        return {
          key,
          tone,
          box: { x: start, y: top + at * ROW.bars + (ROW.bars - THICK) / 2, width: wide, height: THICK },
        };
      }),
    })),
  };
}

/**
 * The columns beside the bars from left to right, each as wide as its widest figure or its name and ending at `x`.
 * The last ones go where the bars had no room left; the first stays, since it stands for the first series.
 */
function besideColumns(
  { beside }: BarsChart,
  width: number,
  room: number,
): readonly (BesideColumn & { readonly from: number; readonly x: number })[] {
  const all = (beside?.columns ?? []).map((column) => {
    const words = [column.name, column.total.text, ...column.points.map(({ text }) => text)];
    return { ...column, wide: Math.ceil(Math.max(...words.map(textWidth))) + BETWEEN };
  });
  const taken = (columns: readonly { readonly wide: number }[]): number =>
    columns.reduce((sum, { wide }) => sum + wide, 0);
  let kept = all.length;
  while (kept > 1 && taken(all.slice(0, kept)) > room - LEAST) kept--;
  const shown = all.slice(0, kept);
  return shown.map((column, at) => {
    const x = width - taken(shown.slice(at + 1));
    return { ...column, from: x - column.wide, x };
  });
}
