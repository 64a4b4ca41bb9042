/** Spans over the months of the year: lying bars on a base nobody sees, under a row of the months' names. */
import type { BarChartOptions, ChartPointLabel, ChartSeries } from 'docx/charts';
import type { GanttChart } from '../../../shared/lib/chart.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { colours } from '../house-style.ts';
import { cleanLine } from '../text.ts';
import { type Canvas, ownNames } from './canvas.ts';
import { axisFont, fillOf, font, labelSize, markers, noLabels, unbroken, wordsOn } from './look.ts';

type GanttRow = GanttChart['rows'][number];

/** The shortest bar that can be seen, in months. */
const shortest = 0.08;
/** The part of the canvas the names of the rows leave to the months. */
const plotShare = 0.74;

/**
 * The first row of the chart is the months': Word's axis of values can write numbers and dates of its reader's
 * language only. Its segments are a month wide and stand in columns of their own in the data sheet.
 */
export function ganttOptions(chart: GanttChart, canvas: Canvas): BarChartOptions {
  const year = chart.months.length;
  const within = (month: number): number => (Number.isFinite(month) ? Math.min(year, Math.max(0, month)) : 0);
  const rows = chart.rows.map((row): Drawn => {
    const start = Number(Math.min(within(row.from), year - shortest).toFixed(4));
    const length = Number(Math.max(shortest, within(row.to) - start).toFixed(4));
    const room = { start, length, year };
    const fitting = wordingsOf(row)
      .map((words) => {
        const needs =
          (canvas.faces.regular.width(words, labelSize) / (canvas.width * plotShare)) * year + 0.25;
        return { words, needs, place: placeOf(needs, room) };
      })
      .find(({ place }) => place !== 'nowhere');
    return { row, start, length, ...(fitting ?? { words: '', needs: 0, place: 'nowhere' }) };
  });
  const { chart: names } = strings.word;
  const [base = '', unit = '', carrier = '', ...months] = ownNames([
    names.base,
    cleanLine(chart.unit) || cleanLine(chart.title),
    names.end,
    ...chart.months,
  ]);
  const labelsAt = (place: Place, position: 'insideEnd' | 'center' | 'insideBase'): Label[] => [
    false,
    ...rows.map((drawn): Label => {
      if (drawn.place !== place) return false;
      const onBar = place === 'on' ? wordsOn(drawn.row.tone) : colours.ink;
      const color = drawn.row.feeds?.late === true && place !== 'on' ? colours.risk : onBar;
      return { text: drawn.words, position, font: font(color) };
    }),
  ];
  const series: ChartSeries[] = [
    {
      name: base,
      values: [null, ...rows.map(({ start }) => start)],
      color: markers.nothing,
      pointLabels: labelsAt('before', 'insideEnd'),
    },
    {
      name: unit,
      values: [null, ...rows.map(({ length }) => length)],
      color: colours.navy,
      colors: [undefined, ...rows.map(({ row }) => fillOf(row.tone))],
      pointLabels: labelsAt('on', 'center'),
    },
    {
      name: carrier,
      values: [
        null,
        ...rows.map(({ place, needs }) => (place === 'behind' ? Number(needs.toFixed(4)) : null)),
      ],
      color: markers.nothing,
      pointLabels: labelsAt('behind', 'insideBase'),
    },
    ...months.map(
      (name): ChartSeries => ({
        name,
        values: [1],
        color: markers.nothing,
        pointLabels: [{ text: unbroken(name), position: 'center', font: axisFont }],
      }),
    ),
  ];
  return {
    type: 'bar',
    stacking: 'stacked',
    gapWidth: 45,
    categories: ['\u00a0', ...rowNames(chart.rows)],
    series,
    dataLabels: noLabels,
    legend: false,
    categoryAxis: { font: { ...axisFont, color: colours.ink }, reverseOrder: true },
    // Lines between the months; their names are in the first row.
    valueAxis: {
      minimum: 0,
      maximum: year,
      interval: 1,
      crossesAt: 'maximum',
      numberFormat: '""',
      font: axisFont,
    },
  };
}

type Label = false | ChartPointLabel;
type Place = 'behind' | 'before' | 'on' | 'nowhere';

interface Drawn {
  readonly row: GanttRow;
  /** Months from the start of the year. */
  readonly start: number;
  readonly length: number;
  readonly words: string;
  readonly place: Place;
  /** The width of the words in months. */
  readonly needs: number;
}

/** Behind the bar; late in the year before it; on a bar that fills the year. */
function placeOf(
  needs: number,
  { start, length, year }: { readonly start: number; readonly length: number; readonly year: number },
): Place {
  if (year - start - length >= needs) return 'behind';
  if (start >= needs) return 'before';
  return length >= needs ? 'on' : 'nowhere';
}

/** All there is to say of a row, then what it feeds, then the rest: the first that has room is written. */
function wordingsOf({ text, feeds }: GanttRow): string[] {
  const parts = [text, feeds?.text ?? ''].map(cleanLine);
  const all = parts.filter((part) => part !== '').join(', ');
  return [all, ...parts.toReversed()].map(unbroken).filter((words) => words !== '');
}

/** A group is named once, before its first row. */
function rowNames(rows: readonly GanttRow[]): string[] {
  return rows.map(({ label, group }, i) => {
    const name = cleanLine(label);
    const opens = cleanLine(group) !== '' && group !== rows[i - 1]?.group && cleanLine(group) !== name;
    return (opens ? `${cleanLine(group)}: ${name}` : name) || '\u00a0';
  });
}
