/** What is known of upright bars before their words are placed. */
import type { Tone } from '../../../shared/lib/chart.ts';
import type { Box } from './plot.ts';

export interface ColumnBar {
  readonly key: string;
  readonly box: Box;
  readonly tone: Tone;
  readonly isNegative: boolean;
  /** The figure as words; empty where the series is not labelled. */
  readonly text: string;
  readonly series: number;
  readonly category: number;
}

export interface Frame {
  /** Pixels from the left to the plot, to its right end, and to the line of zero. */
  readonly left: number;
  readonly width: number;
  readonly zero: number;
  /** A category's share of the width, and a bar's. */
  readonly band: number;
  readonly bar: number;
  /** Whether a bar has its band to itself: stacked, or the only series. */
  readonly isAlone: boolean;
  y(figure: number): number;
}
