/**
 * A chart as data, drawn twice: as SVG in the window and as a native chart in Word. It holds figures and
 * finished words, so that whoever draws it formats nothing but the ticks of its axis.
 */

/**
 * Hue says who, and each party has a pale step (`pale` is Sales’); `short` (red, hatched) says what does not add
 * up; the rest is ink.
 */
export type Tone = 'marketing' | 'marketing-pale' | 'sales' | 'pale' | 'agreed' | 'short' | 'ink' | 'grey';

/** Where a mark leads whoever asks: to the explanation of a figure, or to the place it is written at. */
export type Target =
  | { readonly kind: 'figure'; readonly id: string }
  | { readonly kind: 'place'; readonly place: string };

/** The explanation of a figure by its id. */
export const figureTarget = (id: string): Target => ({ kind: 'figure', id });

export interface ChartPoint {
  /** null: not known or not of this year; nothing is drawn. */
  readonly value: number | null;
  /** The figure as words, for the label, the data table and the alternative text; `–` where null. */
  readonly text: string;
  /** Shorter words for the label at the mark: all of a chart’s in whole units. */
  readonly label?: string;
  readonly target?: Target;
}

/** What stands at the mark. */
export const labelOf = ({ label, text }: ChartPoint): string => label ?? text;

export interface ChartSeries {
  readonly name: string;
  readonly tone: Tone;
  /** `limit` is a straight dashed line at a ceiling, labelled at its end. */
  readonly shape: 'bar' | 'line' | 'limit';
  readonly points: readonly ChartPoint[];
  /** Labels stand at the bars only where they say something: else the axis and the data table do. */
  readonly labelled?: boolean;
}

/** How the ticks of the axis are written. */
export interface AxisFormat {
  readonly locale: string;
  /** The figure is divided by this before it is shown: 100 for cents, 100,000,000 for millions of dollars. */
  readonly divideBy: number;
  readonly decimals: number;
  /** After the tick: ` k`, ` M`, ` %`; empty where it is written in full. */
  readonly suffix: string;
}

interface ChartBase {
  /** The finding in one true sentence, or the title where there is none. */
  readonly title: string;
  /** What the figures are counted in, as they are written at ticks and marks: `MQLs`, `USD`. */
  readonly unit: string;
  readonly axis: AxisFormat;
  /** Where the figures come from, small under the chart. */
  readonly source?: string;
}

/** Upright bars (clustered or stacked) and lines over categories, mostly the twelve months. */
export interface ColumnsChart extends ChartBase {
  readonly kind: 'columns';
  readonly stacked: boolean;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** Lying bars, one a category, longest first as given. Series lie end to end. */
export interface BarsChart extends ChartBase {
  readonly kind: 'bars';
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Figures of the rows, right of the bars where there is room; the first column is the first series’, whose bars then bear none. */
  readonly beside?: {
    readonly columns: readonly BesideColumn[];
    /** Names the last line, in which each column says what it comes to. */
    readonly total: string;
  };
}

export interface BesideColumn {
  readonly name: string;
  readonly points: readonly ChartPoint[];
  readonly total: ChartPoint;
}

/** From one total to another: totals stand on the axis, changes hang between them. */
export interface BridgeChart extends ChartBase {
  readonly kind: 'bridge';
  readonly steps: readonly {
    readonly label: string;
    /** A second line under the label: `8 reps`, `85 %`. */
    readonly note: string;
    readonly kind: 'total' | 'change';
    readonly value: number;
    /** The figure as words, in full: for the data table and the alternative text. */
    readonly text: string;
    /** Shorter words for the label at the mark. */
    readonly mark?: string;
    readonly tone: Tone;
    readonly target?: Target;
  }[];
  /** A dotted line across: the goal that the last total is held against. */
  readonly goal?: { readonly value: number; readonly text: string };
}

/** What stands at a step of a bridge. */
export const markOf = ({ mark, text }: BridgeChart['steps'][number]): string => mark ?? text;

/** Spans over the months of the year: campaigns by channel. */
export interface GanttChart extends ChartBase {
  readonly kind: 'gantt';
  readonly months: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** Rows of a group follow each other, and each names it. */
    readonly group: string;
    /** Months from the fiscal start with a fraction for the day: 15 March of a calendar year is 2.45. */
    readonly from: number;
    readonly to: number;
    readonly text: string;
    readonly tone: Tone;
    /** The month the row feeds, 0–11 or beyond, and whether it can in time. */
    readonly feeds?: { readonly month: number; readonly text: string; readonly late: boolean };
    readonly target?: Target;
  }[];
}

export type Chart = ColumnsChart | BarsChart | BridgeChart | GanttChart;

/** The chart's figures as a table: what a screen reader, the data table and the alternative text give. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
