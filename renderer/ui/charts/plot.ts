/** What every plot is given, and how tones are painted. */
import type { ChartPoint, Tone } from '../../../shared/lib/chart.ts';

export interface PlotProps<C> {
  readonly chart: C;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The id of the hatch pattern in this SVG. */
  readonly hatch: string;
}

/** Pixels a row takes. */
export const ROW = { bars: 26, gantt: 26 } as const;

/** Pixels above the rows for the names of columns beside them. */
export const BESIDE_HEAD = 18;

interface Look {
  readonly fill: string;
  /** Words on the fill, and words that stand for it on the sheet. */
  readonly on: string;
  readonly text: string;
  /** A rim, where the fill alone is too near to the sheet. */
  readonly edge?: string;
}

const looks: { readonly [T in Tone]: Look } = {
  marketing: { fill: 'var(--mkt)', on: 'var(--on-hue)', text: 'var(--mkt-text)' },
  'marketing-pale': {
    fill: 'var(--mkt-line)',
    on: 'var(--text)',
    text: 'var(--mkt-text)',
    edge: 'var(--mkt)',
  },
  sales: { fill: 'var(--sal)', on: 'var(--on-hue)', text: 'var(--sal-text)' },
  agreed: { fill: 'var(--agr)', on: 'var(--on-hue)', text: 'var(--agr-text)' },
  short: { fill: 'var(--risk)', on: 'var(--risk-text)', text: 'var(--risk-text)' },
  ink: { fill: 'var(--ink)', on: 'var(--on-ink)', text: 'var(--text)' },
  pale: { fill: 'var(--sal-line)', on: 'var(--text)', text: 'var(--text-2)' },
  grey: {
    fill: 'color-mix(in srgb, var(--text-3) 75%, var(--surface))',
    on: 'var(--on-ink)',
    text: 'var(--text-2)',
  },
};

export const fillOf = (tone: Tone): string => looks[tone].fill;
export const edgeOf = (tone: Tone): string | undefined => looks[tone].edge;
export const wordsOn = (tone: Tone): string => looks[tone].on;
export const wordsOf = (tone: Tone): string => looks[tone].text;

/** The figure of a point; null where there is none to draw. */
export const figureOf = (point: ChartPoint | undefined): number | null =>
  point && point.value !== null && Number.isFinite(point.value) ? point.value : null;

/** A box in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
