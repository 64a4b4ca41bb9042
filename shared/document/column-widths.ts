/**
 * How wide each column of a table is. No column is narrower than its longest unbreakable word; what is left
 * goes to the columns that have more to say. Everything is in twips.
 */
import type { Faces, FontMetrics } from './faces.ts';
import type { TableBlock, TableRow } from './model.ts';

/** Engines round glyph positions differently; a hair more room keeps a word whole in each of them. */
const safety = 1.012;
const slack = 10;

/** What a table's columns ask for at one type size. */
export interface ColumnDemand {
  /** The longest unbreakable word. */
  readonly least: readonly number[];
  /** The longest line. */
  readonly wanted: readonly number[];
  /** All text, on one line: who has much to say gets more room. */
  readonly mass: readonly number[];
}

export interface Measure {
  readonly faces: Faces;
  readonly points: number;
  /** Left and right cell margin together, for a column. */
  readonly padding: (column: number) => number;
  /** The table's width: a word wider than `longestWord` of it is broken anyway. */
  readonly width: number;
}

const longestWord = 0.48;

/** Measures every cell of the table. */
export function measureColumns(table: TableBlock, measure: Measure): ColumnDemand {
  const least: number[] = [];
  const wanted: number[] = [];
  const mass: number[] = [];
  const limit = measure.width * longestWord;
  table.columns.forEach((column, i) => {
    const figures = column.align === 'right';
    let word = 0;
    let line = 0;
    let all = 0;
    const add = (text: string, face: FontMetrics, wholeLine: boolean): void => {
      for (const part of text.split('\n')) {
        const width = face.width(part, measure.points);
        line = Math.max(line, width);
        all += width;
        const whole = wholeLine && part.length <= 24;
        for (const token of whole ? [part] : words(part)) {
          word = Math.max(word, token === part ? width : face.width(token, measure.points));
        }
      }
    };
    add(column.label, measure.faces.bold, false);
    for (const row of table.rows) add(row.cells[i] ?? '', faceOf(row, measure.faces), figures);
    const room = (content: number): number => Math.ceil(content * safety) + slack + measure.padding(i);
    least.push(Math.min(room(word), limit));
    wanted.push(Math.max(room(line), Math.min(room(word), limit)));
    mass.push(all);
  });
  return { least, wanted, mass };
}

/** Whole twips that add up to `width`, or null when a word would have to be squeezed. */
export function fitColumns(table: TableBlock, demand: ColumnDemand, width: number): number[] | null {
  const needed = sum(demand.least);
  if (needed > width) return null;
  const { least, wanted } = alike(table, demand, width);
  const asked = sum(wanted);
  const widths = asked <= width ? spread(wanted, width) : share(least, wanted, demand.mass, width);
  return wholeTwips(widths, width);
}

function faceOf(row: TableRow, faces: Faces): FontMetrics {
  return row.kind === 'body' ? faces.regular : faces.bold;
}

/** Breaks where every engine breaks: at spaces, and after a dash between letters. */
function words(line: string): string[] {
  return line.split(/[ \t\u2000-\u200b\u3000]+|(?<=\p{L}[-\u2010\u2013\u2014])(?=\p{L})/u);
}

/** Figures side by side read best in columns of one width; a much wider one, such as the year's sum, stays out. */
function alike(
  table: TableBlock,
  demand: ColumnDemand,
  width: number,
): Pick<ColumnDemand, 'least' | 'wanted'> {
  const figures = table.columns.flatMap((column, i) => (column.align === 'right' ? [i] : []));
  const sorted = figures.map((i) => demand.least[i] ?? 0).sort((a, b) => a - b);
  const typical = (sorted[Math.floor(sorted.length / 2)] ?? 0) * 1.3;
  const peers = new Set(figures.filter((i) => (demand.least[i] ?? 0) <= typical));
  const level = (values: readonly number[]): number[] => {
    const widest = Math.max(0, ...values.filter((_, i) => peers.has(i)));
    return values.map((value, i) => (peers.has(i) ? widest : value));
  };
  const least = level(demand.least);
  const wanted = level(demand.wanted);
  // Figures take no room from text that still has to wrap for it.
  const texts = demand.wanted.filter((_, i) => !peers.has(i));
  const room = least.reduce((total, value, i) => (peers.has(i) ? total + value : total), sum(texts) * 0.6);
  if (peers.size < 2 || sum(least) > width) return demand;
  if (room > width && sum(demand.wanted) < sum(wanted)) return demand;
  return { least, wanted };
}

/** More room than anyone asked for: in proportion, so that the table fills the measure. */
function spread(wanted: readonly number[], width: number): number[] {
  const factor = width / sum(wanted);
  return wanted.map((value) => value * factor);
}

/** Less room than asked for: everyone has the longest word, the rest goes by the root of what there is to say. */
function share(
  least: readonly number[],
  wanted: readonly number[],
  mass: readonly number[],
  width: number,
): number[] {
  const pull = wanted.map(
    (value, i) => Math.sqrt(Math.max(0, value - (least[i] ?? 0)) * Math.max(1, mass[i] ?? 0)) ** 0.9,
  );
  const widths = [...least];
  let left = width - sum(least);
  for (let round = 0; round < 24 && left >= 1; round++) {
    const hungry = widths.flatMap((value, i) => (value < (wanted[i] ?? 0) - 0.5 ? [i] : []));
    const total = hungry.reduce((all, i) => all + (pull[i] ?? 0), 0);
    if (total === 0) break;
    const shared = left;
    for (const i of hungry) {
      const before = widths[i] ?? 0;
      const after = Math.min(wanted[i] ?? 0, before + (shared * (pull[i] ?? 0)) / total);
      widths[i] = after;
      left -= after - before;
    }
  }
  return widths;
}

/** Whole twips that add up to `width`; what rounding leaves goes to the widest. */
export function wholeTwips(widths: readonly number[], width: number): number[] {
  const whole = widths.map(Math.floor);
  const rest = width - sum(whole);
  const widest = whole.indexOf(Math.max(...whole));
  return whole.map((value, i) => (i === widest ? value + rest : value));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
