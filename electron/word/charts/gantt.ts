/** Spans over the months of the year: lying bars on a base nobody sees, under a row of the months' names. */
import type { BarChartOptions, ChartPointLabel, ChartSeries } from 'docx/charts';
import { diamondOf } from '../../../shared/document/printed-chart.ts';
import type { GanttChart } from '../../../shared/lib/chart.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { colours } from '../house-style.ts';
import { cleanLine } from '../text.ts';
import { type Canvas, ownNames } from './canvas.ts';
import { axisFont, fillOf, font, labelSize, markers, noLabels, unbroken, wordsOn } from './look.ts';

type GanttRow = GanttChart['rows'][number];

/** The shortest bar that can be seen, in months. */
const shortest = 0.08;
/** Points. */
const diamond = 10;
/** Between the names of the rows and the months, and at the right end; twips. */
const margins = 420;

/**
 * The first row of the chart is the months': Word's axis of values can write numbers and dates of its reader's
 * language only. Its segments are a month wide and stand in columns of their own in the data sheet.
 */
export function ganttOptions(chart: GanttChart, canvas: Canvas): BarChartOptions {
  const year = chart.months.length;
  const within = (month: number): number => (Number.isFinite(month) ? Math.min(year, Math.max(0, month)) : 0);
  const names = rowNames(chart.rows);
  const { regular } = canvas.faces;
  const widest = Math.max(...names.map((name) => regular.width(name, labelSize)));
  const month = Math.max(1, canvas.width - widest - margins) / year;
  const rows = chart.rows.map((row): Drawn => {
    const start = Number(Math.min(within(row.from), year - shortest).toFixed(4));
    const length = Number(Math.max(shortest, within(row.to) - start).toFixed(4));
    const fed = fedMonth(row, year);
    const fitting = wordingsOf(row)
      .map((words) => {
        const needs = regular.width(words, labelSize) / month + 0.25;
        return { words, place: placeOf(needs, { start, length, fed, year }) };
      })
      .find(({ place }) => place !== null);
    return { row, start, length, fed, words: fitting?.words ?? '', place: fitting?.place ?? null };
  });
  const { chart: own } = strings.word;
  const [base = '', unit = '', carrier = '', before = '', feeds = '', ...months] = ownNames([
    own.base,
    cleanLine(chart.unit) || cleanLine(chart.title),
    own.end,
    own.before,
    strings.charts.feeds,
    ...chart.months,
  ]);
  const labelsAt = (on: Place['on']): Label[] => [
    false,
    ...rows.map(({ place, words, row }): Label => {
      if (place?.on !== on) return false;
      const color = on === 'bar' ? wordsOn(row.tone) : row.feeds?.late ? colours.risk : colours.ink;
      return { text: words, position: place.position, font: font(color) };
    }),
  ];
  const series: ChartSeries[] = [
    {
      name: base,
      values: [null, ...rows.map(({ start }) => start)],
      color: markers.nothing,
      pointLabels: labelsAt('before'),
    },
    {
      name: unit,
      values: [null, ...rows.map(({ length }) => length)],
      color: colours.navy,
      colors: [undefined, ...rows.map(({ row }) => fillOf(row.tone))],
      pointLabels: labelsAt('bar'),
    },
    {
      name: carrier,
      values: [null, ...rows.map(({ place }) => (place?.on === 'behind' ? place.reach : null))],
      color: markers.nothing,
      pointLabels: labelsAt('behind'),
    },
    ...months.map(
      (name): ChartSeries => ({
        name,
        values: [1],
        color: markers.nothing,
        pointLabels: [{ text: unbroken(name), position: 'center', font: axisFont }],
      }),
    ),
    // Over the bars, a month wide, with the diamond in its middle.
    {
      name: before,
      axis: 'secondary',
      values: [null, ...rows.map(({ fed }) => fed)],
      color: markers.nothing,
    },
    {
      name: feeds,
      axis: 'secondary',
      values: [null, ...rows.map(({ fed }) => (fed === null ? null : 1))],
      color: markers.nothing,
      pointLabels: [
        false,
        ...rows.map(({ row, start, length, fed }): Label => {
          if (fed === null) return false;
          const isOnBar = fed + 0.5 > start && fed + 0.5 < start + length;
          const isLate = row.feeds?.late === true;
          const color = isLate ? colours.risk : isOnBar ? wordsOn(row.tone) : colours.ink;
          return {
            text: diamondOf(isLate),
            position: 'center',
            font: { ...font(color, true), size: diamond },
          };
        }),
      ],
    },
  ];
  return {
    type: 'bar',
    stacking: 'stacked',
    gapWidth: 45,
    categories: ['\u00a0', ...names],
    series,
    dataLabels: noLabels,
    legend: false,
    categoryAxis: { font: { ...axisFont, color: colours.ink }, reverseOrder: true },
    // The names of the months are in the first row.
    valueAxis: { minimum: 0, maximum: year, visible: false, gridlines: false },
    // LibreOffice draws nothing against an axis that is not there; this one is there and says nothing.
    secondaryValueAxis: { minimum: 0, maximum: year, numberFormat: '""', font: { size: 1 } },
  };
}

type Label = false | ChartPointLabel;

interface Drawn {
  readonly row: GanttRow;
  /** Months from the start of the year. */
  readonly start: number;
  readonly length: number;
  /** The month that is fed, 0 the first; the last one where that is later; null where none is named. */
  readonly fed: number | null;
  readonly words: string;
  /** null: no room anywhere. */
  readonly place: Place | null;
}

interface Place {
  readonly on: 'behind' | 'before' | 'bar';
  readonly position: 'insideBase' | 'insideEnd' | 'center';
  /** Months that what carries the words takes behind the bar. */
  readonly reach: number;
}

const fedMonth = ({ feeds }: GanttRow, year: number): number | null =>
  feeds === undefined || feeds.month < 0 ? null : Math.min(feeds.month, year - 1);

/** Behind the bar, on it, or late in the year before it; never over the month that is fed. */
function placeOf(needs: number, { start, length, fed, year }: Spans): Place | null {
  const end = start + length;
  const isClear = (from: number): boolean => fed === null || from + needs <= fed || from >= fed + 1;
  const tidy = (months: number): number => Number(months.toFixed(4));
  const room = (from: number, to: number): boolean => to - from >= needs && isClear(from);
  if (room(end, year)) return { on: 'behind', position: 'insideBase', reach: tidy(needs) };
  const after = fed === null ? end : Math.max(end, fed + 1);
  if (room(after, year)) return { on: 'behind', position: 'insideEnd', reach: tidy(after + needs - end) };
  if (length >= needs) {
    if (isClear(start + (length - needs) / 2)) return { on: 'bar', position: 'center', reach: 0 };
    if (isClear(start)) return { on: 'bar', position: 'insideBase', reach: 0 };
    if (isClear(end - needs)) return { on: 'bar', position: 'insideEnd', reach: 0 };
  }
  return start >= needs && isClear(start - needs) ? { on: 'before', position: 'insideEnd', reach: 0 } : null;
}

type Spans = Pick<Drawn, 'start' | 'length' | 'fed'> & { readonly year: number };

/** Of every row its dates; of one that is late also that, where there is room. */
function wordingsOf({ text, feeds }: GanttRow): string[] {
  const dates = cleanLine(text);
  const late = feeds?.late === true ? cleanLine(feeds.text) : '';
  const all = [dates, late].filter((part) => part !== '').join(', ');
  return [...new Set([all, dates])].map(unbroken).filter((words) => words !== '');
}

/** Each row with its group. */
function rowNames(rows: readonly GanttRow[]): string[] {
  return rows.map(({ label, group }) => {
    const [name, of] = [cleanLine(label), cleanLine(group)];
    return (of === '' || of === name ? name : `${of}: ${name}`) || '\u00a0';
  });
}
