/**
 * Spreads the document model over pages by estimated heights, in points. Word measures exactly; this
 * is near enough to see what stands together, and costs no layout in the window.
 */
import type {
  Block,
  Inlines,
  PageRun,
  PlanDocument,
  TableBlock,
  TableRow,
} from '../../../shared/document/model.ts';
import { chartHeight, chartNote, isPrintableChart } from '../../../shared/document/printable-chart.ts';

export interface PlacedBlock {
  readonly key: string;
  readonly block: Block;
  /** Tables count through the document; parts of a broken table share their number. */
  readonly table?: number;
  /** Charts count through the document. */
  readonly figure?: number;
  /** The head is repeated and the caption left out. */
  readonly continued?: boolean;
}

export interface PreviewPage {
  readonly number: number;
  readonly orientation: PageRun['orientation'];
  readonly blocks: readonly PlacedBlock[];
}

export interface PreviewDocument {
  /** Without the cover, which is page 1. */
  readonly pages: readonly PreviewPage[];
  /** Page of each heading by its id. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/** Text areas in points: paper less 20 mm at the sides and 22–25 mm above and below. */
const areas = {
  a4: { portrait: { width: 482, height: 705 }, landscape: { width: 728, height: 459 } },
  letter: { portrait: { width: 498, height: 655 }, landscape: { width: 678, height: 475 } },
} as const;

interface Area {
  readonly width: number;
  readonly height: number;
}

/** Mean width of a Carlito character as a share of the type size. */
const GLYPH = 0.49;
const LINE = 1.22;

/** A heading keeps at least this much of what follows on its page. */
const KEPT = 54;
const TABLE_SIZE = 9;
const ROW_SPACE = 6;
const FIRST_PAGE = 2;

export function paginate(document: PlanDocument): PreviewDocument {
  const pages: PreviewPage[] = [];
  const pageOf = new Map<string, number>();
  let tables = 0;
  let figures = 0;
  document.runs.forEach((run, runIndex) => {
    const area: Area = areas[document.paper][run.orientation];
    let blocks: PlacedBlock[] = [];
    let used = 0;
    const turn = (): void => {
      // A heading and its question go with what they head.
      const last = blocks.findLastIndex(({ block }) => !isHead(block));
      const carried = blocks.slice(last + 1);
      const stay = last < 0 ? blocks : blocks.slice(0, last + 1);
      if (stay.length === 0) return;
      pages.push({ number: pages.length + FIRST_PAGE, orientation: run.orientation, blocks: stay });
      blocks = [];
      used = 0;
      if (last >= 0) for (const placed of carried) place(placed, heightOf(placed.block, area));
    };
    const place = (placed: PlacedBlock, height: number): void => {
      blocks.push(placed);
      used += height;
      if (placed.block.kind === 'heading') pageOf.set(placed.block.id, pages.length + FIRST_PAGE);
    };
    run.blocks.forEach((block, index) => {
      const key = `${runIndex}.${index}`;
      if (block.kind === 'table') {
        tables++;
        let part = 0;
        for (let rest: TableBlock | null = block; rest; part++) {
          const cut = cutTable(rest, area, area.height - used, part > 0);
          if (cut.rows === 0 && blocks.length > 0) {
            turn();
            part--;
            continue;
          }
          const rows = Math.max(1, cut.rows);
          const last: boolean = rows >= rest.rows.length;
          const { note, ...bare }: TableBlock = rest;
          const here: TableBlock = {
            ...bare,
            rows: rest.rows.slice(0, rows),
            ...(last && note ? { note } : {}),
          };
          place({ key: `${key}.${part}`, block: here, table: tables, continued: part > 0 }, cut.height);
          rest = last ? null : { ...rest, rows: rest.rows.slice(rows) };
          if (rest) turn();
        }
        return;
      }
      if (block.kind === 'chart' && !isPrintableChart(block.chart)) return;
      const height = heightOf(block, area);
      const kept = isHead(block) ? KEPT : 0;
      const opensPage = block.kind === 'heading' && block.level === 1;
      if (opensPage || used + height + kept > area.height) turn();
      place({ key, block, ...(block.kind === 'chart' ? { figure: ++figures } : {}) }, height);
    });
    turn();
  });
  return { pages, pageOf };
}

const isHead = ({ kind }: Block): boolean => kind === 'heading' || kind === 'question';

const linesOf = (text: string, width: number, size: number): number =>
  text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * size * GLYPH) / width)), 0);

const textOf = (content: Inlines): string => content.map((inline) => inline.text).join('');

function prose(text: string, width: number, size: number, space: number): number {
  return linesOf(text, width, size) * size * LINE * 1.1 + space;
}

/** Points a block takes, with the space around it. Tables have `cutTable`. */
function heightOf(block: Block, { width }: Area): number {
  switch (block.kind) {
    case 'heading':
      return [31, 36, 28][block.level - 1] ?? 28;
    case 'lead':
      return prose(textOf(block.content), width, 12.5, 10);
    case 'question':
      return prose(block.text, width, 10, 6);
    case 'paragraph':
      return prose(textOf(block.content), width, 10.5, 9);
    case 'labelled':
      return prose(textOf(block.content), width * 0.7, 10.5, 6);
    case 'list':
      return block.items.reduce((sum, item) => sum + prose(textOf(item), width - 20, 10.5, 3.5), 0);
    case 'callout':
      return block.content.reduce((sum, line) => sum + prose(textOf(line), width - 20, 10.5, 0), 34);
    case 'figures':
      return 66;
    case 'picture':
      return Math.min(200, (block.height / block.width) * width) + 12;
    case 'signatures':
      return 40 + block.parties.length * 44;
    case 'contents':
      return 420;
    case 'chart':
      return chartHeight(block.chart) + 30 + (chartNote(block) === '' ? 0 : 24);
    case 'table':
      return 0;
  }
}

/** How many rows fit into `room`, and what they take; 0 rows when not even the head and two do. */
function cutTable(
  table: TableBlock,
  area: Area,
  room: number,
  continued: boolean,
): { readonly rows: number; readonly height: number } {
  const widths = columnWidths(table, area.width);
  const head = rowHeight({ kind: 'body', cells: table.columns.map((column) => column.label) }, widths);
  const heights = table.rows.map((row) => rowHeight(row, widths));
  let height = head + (continued ? 0 : 30) + (table.note === undefined ? 0 : 24);
  let rows = 0;
  for (const row of heights) {
    if (height + row > room) break;
    height += row;
    rows++;
  }
  const all = rows === heights.length;
  // A short table stays whole where a page can hold it; a long one leaves two rows on each side.
  const whole = heights.length <= 12 && heights.reduce((sum, row) => sum + row, head + 54) < area.height;
  if (!all && room < area.height - 1 && (whole || rows < 2)) return { rows: 0, height: 0 };
  return { rows: all ? rows : Math.max(1, Math.min(rows, heights.length - 2)), height };
}

function rowHeight(row: TableRow, widths: readonly number[]): number {
  const lines = row.cells.map((cell, index) => linesOf(cell, widths[index] ?? 40, TABLE_SIZE));
  return Math.max(1, ...lines) * TABLE_SIZE * LINE + ROW_SPACE;
}

/** Natural widths where they fit, otherwise shares of the page by the square root of what each wants. */
function columnWidths(table: TableBlock, width: number): readonly number[] {
  const wanted = table.columns.map((column, index) =>
    Math.max(
      4,
      column.label.length,
      ...table.rows.map((row) =>
        Math.max(...(row.cells[index] ?? '').split('\n').map((line) => line.length)),
      ),
    ),
  );
  const padding = 9;
  const natural = wanted.map((characters) => characters * TABLE_SIZE * GLYPH);
  const free = width - padding * wanted.length;
  if (natural.reduce((sum, one) => sum + one, 0) <= free) return natural;
  const weights = wanted.map(Math.sqrt);
  const total = weights.reduce((sum, one) => sum + one, 0);
  return weights.map((weight) => (weight / total) * free);
}
