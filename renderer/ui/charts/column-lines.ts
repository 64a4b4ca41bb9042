/** Lines and limits over upright bars. A level line runs across and says its figure where nothing stands in its way. */
import { type ChartSeries, type ColumnsChart, labelOf, type Tone } from '../../../shared/lib/chart.ts';
import { clearSpot, type Spot } from './clear-spot.ts';
import type { Frame } from './column-frame.ts';
import { markKey } from './marks.ts';
import { type Box, figureOf } from './plot.ts';
import { textWidth } from './text.ts';

export interface ColumnLine {
  readonly name: string;
  readonly tone: Tone;
  readonly isLimit: boolean;
  /** Stretches without a gap; where a figure is missing the line is broken. */
  readonly stretches: readonly (readonly Spot[])[];
  readonly points: readonly (Spot & { readonly key: string })[];
  /** Right-aligned at x, on its baseline. */
  readonly label: (Spot & { readonly text: string }) | null;
}

export function columnLines(
  chart: ColumnsChart,
  frame: Frame,
  obstacles: readonly Box[],
): readonly ColumnLine[] {
  const drawn = chart.series.flatMap((series, index) =>
    series.shape === 'bar' ? [] : [{ series, line: lineOf(series, index, chart.categories.length, frame) }],
  );
  const taken = [
    ...obstacles,
    ...drawn.flatMap(({ line }) => line.points.map((spot) => around(spot, frame))),
  ];
  return drawn.map(({ series, line }) => {
    const [first] = line.points;
    const figure = levelOf(series, chart.categories.length);
    if (!first || figure === null) return line;
    const known = series.points.find((point) => figureOf(point) !== null);
    const text = known ? `${series.name} ${labelOf(known)}` : series.name;
    const others = taken.filter((box) => !(box.height === 2 && Math.abs(box.y + 1 - first.y) < 1));
    const { spot, box, isClear } = clearSpot(textWidth(text), first.y, frame, others);
    // A line is also in the legend; a limit is named nowhere else.
    if (!isClear && !line.isLimit) return line;
    taken.push(box);
    return { ...line, label: { ...spot, text } };
  });
}

/** From the top to the bottom of a line within `half` pixels of the middle of a category. */
export type Strokes = (category: number, half: number) => readonly (readonly [top: number, bottom: number])[];

export function strokesOf(chart: ColumnsChart, { band, y }: Frame): Strokes {
  const lines = chart.series
    .filter(({ shape }) => shape !== 'bar')
    .map(({ points }) =>
      chart.categories.map((_, at) => {
        const figure = figureOf(points[at]);
        return figure === null ? null : y(figure);
      }),
    );
  return (category, half) =>
    lines.flatMap((line): (readonly [number, number])[] => {
      const here = line[category] ?? null;
      if (here === null) return [];
      const beside = [line[category - 1], line[category + 1]].flatMap((next) =>
        next == null ? [] : here + ((next - here) * Math.min(half, band)) / band,
      );
      return [[Math.min(here, ...beside), Math.max(here, ...beside)]];
    });
}

const around = ({ x, y }: Spot, { band }: Frame): Box => ({
  x: x - band / 2,
  y: y - 1,
  width: band,
  height: 2,
});

function lineOf(series: ChartSeries, index: number, count: number, frame: Frame): ColumnLine {
  const { left, width, band, y } = frame;
  const spots = series.points.slice(0, count).map((point, at) => {
    const figure = figureOf(point);
    return figure === null
      ? null
      : { x: left + band * (at + 0.5), y: y(figure), key: markKey(index, at), at };
  });
  const points = spots.filter((spot) => spot !== null);
  const level = levelOf(series, count);
  const isLimit = series.shape === 'limit';
  const stretches =
    level === null
      ? stretchesOf(spots)
      : [
          [
            { x: left, y: y(level) },
            { x: width, y: y(level) },
          ],
        ];
  return { name: series.name, tone: series.tone, isLimit, stretches, points, label: null };
}

/** The one figure of a line that is level over all categories; of a limit wherever it is given. */
function levelOf({ points, shape }: ChartSeries, count: number): number | null {
  const figures = points.slice(0, count).flatMap((point) => figureOf(point) ?? []);
  const [first] = figures;
  if (first === undefined || (shape === 'line' && figures.length < count)) return null;
  return figures.every((figure) => figure === first) ? first : null;
}

function stretchesOf(spots: readonly (Spot | null)[]): readonly (readonly Spot[])[] {
  const stretches: Spot[][] = [[]];
  for (const spot of spots) {
    if (spot) stretches.at(-1)?.push(spot);
    else stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}
