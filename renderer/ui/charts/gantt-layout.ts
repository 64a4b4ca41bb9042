/** Where the spans of a calendar and their names stand. Pure: a chart and a width in, pixels out. */
import type { GanttChart } from '../../../shared/lib/chart.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { type Box, ROW } from './plot.ts';
import { fitted, textWidth } from './text.ts';

type Row = GanttChart['rows'][number];

export interface GanttRow {
  readonly y: number;
  /** The group's name; on its first row the group opens. */
  readonly group: string;
  readonly opens: boolean;
  /** null where nothing of the span is in the year. */
  readonly bar: Box | null;
  readonly name: {
    readonly text: string;
    /** Why it is late; after the name, in red. */
    readonly late: string;
    readonly x: number;
    readonly isInside: boolean;
  };
  /** The middle of the month that is fed, or beyond the end of the year. */
  readonly feeds: { readonly x: number; readonly isBeyond: boolean; readonly isLate: boolean } | null;
}

export interface GanttLayout {
  readonly left: number;
  readonly month: number;
  readonly bottom: number;
  readonly rows: readonly GanttRow[];
}

export const HEAD = 20;
const THICK = 14;
const GAP = 7;
/** Half a marker with the air around it. */
const MARKER = 9;

export function layoutGantt(chart: GanttChart, width: number): GanttLayout {
  const widest = Math.max(0, ...chart.rows.map(({ group }) => textWidth(group)));
  const left = widest === 0 ? 0 : Math.ceil(Math.min(width * 0.24, widest * 1.06 + 14));
  const count = Math.max(1, chart.months.length);
  const month = (width - left) / count;
  const x = (at: number): number => Math.round(left + month * Math.min(Math.max(at, 0), count));
  const rows = chart.rows.map((row, at): GanttRow => {
    const y = HEAD + at * ROW.gantt;
    const [from, to] = [x(row.from), x(row.to)];
    const isIn = row.to > 0 && row.from < count && row.to > row.from;
    const start = Math.min(from, width - 3);
    const bar = isIn
      ? { x: start, y: y + (ROW.gantt - THICK) / 2, width: Math.max(3, to - start), height: THICK }
      : null;
    const feeds = feedsOf(row, count, (middle) => left + month * middle, width);
    const opens = at === 0 || chart.rows[at - 1]?.group !== row.group;
    return {
      y,
      opens,
      group: fitted(row.group, left - 8),
      bar,
      feeds,
      name: nameOf(row, { bar: bar ?? { x: from, y, width: 0, height: 0 }, feeds, left, width }),
    };
  });
  return { left, month, bottom: HEAD + rows.length * ROW.gantt, rows };
}

function feedsOf({ feeds }: Row, count: number, x: (at: number) => number, width: number): GanttRow['feeds'] {
  if (!feeds || feeds.month < 0) return null;
  const isBeyond = feeds.month >= count;
  return { x: isBeyond ? width - 4 : x(feeds.month + 0.5), isBeyond, isLate: feeds.late };
}

interface Around {
  readonly bar: Box;
  readonly feeds: GanttRow['feeds'];
  readonly left: number;
  readonly width: number;
}

interface Room {
  readonly from: number;
  readonly to: number;
  readonly place: 'behind' | 'inside' | 'before';
}

/** Behind the bar, on it or before it: where all words fit, else where most do. Words never cross the marker. */
function nameOf(row: Row, around: Around): GanttRow['name'] {
  const rooms = roomsOf(row, around);
  const roomOf = ({ from, to }: Room): number => to - from;
  const wordings = row.feeds?.late ? [row.feeds.text, strings.charts.late] : [''];
  const whole = wordings.flatMap((words) => {
    const needs = textWidth(row.label) + lateSpace(words);
    const place = rooms.find((one) => roomOf(one) >= needs);
    return place ? [{ place, words }] : [];
  })[0];
  const fitting = whole?.place;
  const late = whole?.words ?? wordings.at(-1) ?? '';
  const lateWidth = lateSpace(late);
  const largest = rooms.reduce((one, other) => (roomOf(other) > roomOf(one) ? other : one));
  const room = fitting ?? largest;
  // The red words go before the name does: that a row is late is also told by its hatch.
  const keepsLate = roomOf(room) - lateWidth >= Math.min(48, textWidth(row.label));
  const text = fitted(row.label, roomOf(room) - (keepsLate ? lateWidth : 0));
  const length = textWidth(text) + (keepsLate ? lateWidth : 0);
  return {
    text,
    late: keepsLate ? late : '',
    x: room.place === 'before' ? room.to - length : room.from,
    isInside: room.place === 'inside',
  };
}

const lateSpace = (words: string): number => (words === '' ? 0 : textWidth(words) + GAP);

function roomsOf(row: Row, { bar, feeds, left, width }: Around): readonly [Room, ...Room[]] {
  const end = bar.x + bar.width;
  const stretches = (from: number, to: number, place: Room['place']): Room[] => {
    if (!feeds || feeds.x + MARKER <= from || feeds.x - MARKER >= to) return [{ from, to, place }];
    return [
      { from, to: feeds.x - MARKER, place },
      { from: feeds.x + MARKER, to, place },
    ];
  };
  const before = stretches(left + 2, bar.x - GAP, 'before').reverse();
  // On a hatch nothing can be read.
  const inside = row.tone === 'short' ? [] : stretches(bar.x + GAP, end - GAP, 'inside');
  const behind = stretches(end + GAP, width, 'behind');
  const [first = { from: 0, to: 0, place: 'behind' as const }, ...others] = [...behind, ...inside, ...before];
  return [first, ...others];
}
