/** Where lying bars and their figures stand. Pure: a chart and a width in, pixels out. */
import type { BarsChart, Tone } from '../../../shared/lib/chart.ts';
import { markKey } from './marks.ts';
import { type Box, figureOf, ROW } from './plot.ts';
import { textWidth } from './text.ts';

export interface BarsRow {
  readonly name: string;
  readonly y: number;
  readonly bars: readonly { readonly key: string; readonly box: Box; readonly tone: Tone }[];
  readonly figures: readonly { readonly text: string; readonly tone: Tone }[];
  readonly figuresAt: number;
}

export interface BarsLayout {
  readonly rows: readonly BarsRow[];
  /** Pixels the names take, and to the line of zero. */
  readonly names: number;
  readonly zero: number;
  readonly hasNegative: boolean;
}

const THICK = 12;
const GAP = 6;

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
    const figures = series.flatMap(({ points, tone, labelled }) => {
      const point = points[at];
      return labelled && point && figureOf(point) !== null ? [{ text: point.text, tone }] : [];
    });
    return { name, bars, figures, left, right };
  });
  const needs = ({ figures }: { readonly figures: readonly { readonly text: string }[] }): number =>
    figures.reduce((sum, { text }) => sum + textWidth(text) + GAP, 0);
  const widest = Math.max(0, ...rows.map(needs));
  const room = Math.max(20, width - names - widest - 8);
  const low = Math.min(0, ...rows.map((row) => row.left));
  const high = Math.max(0, ...rows.map((row) => row.right));
  // From the lowest to the highest bar, not to the next round tick: there is no axis to read.
  const x = (figure: number): number => Math.round(names + (room * (figure - low)) / (high - low || 1));
  return {
    names,
    zero: x(0),
    hasNegative: low < 0,
    rows: rows.map(({ name, bars, figures, right }, at) => ({
      name,
      y: at * ROW.bars,
      figures,
      figuresAt: x(right) + 8,
      bars: bars.map(({ key, tone, from, to }) => {
        const start = x(Math.min(from, to));
        const wide = Math.max(from === to ? 0 : 1, x(Math.max(from, to)) - start);
        return {
          key,
          tone,
          box: { x: start, y: at * ROW.bars + (ROW.bars - THICK) / 2, width: wide, height: THICK },
        };
      }),
    })),
  };
}
