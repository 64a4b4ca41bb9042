/**
 * Spreads the document model over pages by estimated heights, in points. Word measures exactly; this
 * is near enough to see what stands together, and costs no layout in the window.
 */
import { type Contents, contentsOf } from '../../../shared/document/contents.ts';
import type { FontMetrics } from '../../../shared/document/faces.ts';
import { inlineText } from '../../../shared/document/inline-text.ts';
import type { Block, PageRun, PlanDocument, TableBlock } from '../../../shared/document/model.ts';
import { pageSetup } from '../../../shared/document/page-setup.ts';
import {
  fitPicture,
  type PictureSize,
  pictureBox,
  pointsPerPixel,
} from '../../../shared/document/picture-size.ts';
import { chartHeight, chartNote, isPrintableChart } from '../../../shared/document/printed-chart.ts';
import {
  cellSpace,
  fitTable,
  isPrintableTable,
  leftSide,
  type TableFit,
  tableTypes,
  wholeRows,
  wholeShare,
} from '../../../shared/document/table-fit.ts';
import { faces, linesOf } from './carlito-metrics.ts';

export interface PlacedBlock {
  readonly key: string;
  readonly block: Block;
  /** Tables count through the document; parts of a broken table share their number. */
  readonly table?: number;
  /** Charts count through the document. */
  readonly figure?: number;
  /** Of a table: the type and the columns that Word gives it. */
  readonly fit?: TableFit;
  /** Of a picture: how wide it is printed, in points. */
  readonly width?: number;
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
  readonly contents: Contents;
}

/** The text area of a page, in points. */
interface Area {
  readonly width: number;
  readonly height: number;
}

const TWIPS = 20;

/** A block's height and the space it keeps; of two neighbours the larger space counts. */
interface Extent {
  readonly before: number;
  readonly height: number;
  readonly after: number;
}

/** Height of a line as a share of the type size, by the line spacing of the styles. */
const LINE = 1.22;
const lines = { body: LINE * 1.15, lead: LINE * 1.2, question: LINE * 1.083, list: LINE * 1.12 } as const;

/** A heading keeps at least this much of what follows on its page. */
const KEPT = 54;
/** The column of labels. */
const LABEL = 120;
/** Space above and below a cell's text, and the hairline. */
const ROW_SPACE = (2 * cellSpace) / TWIPS + 0.5;
/** A caption and a note of one line, each with the space towards its exhibit. */
const CAPTION = 9.5 * LINE + 4;
const NOTE = 8 * LINE + 3.5;
const aroundCaption = 11;
const belowNote = 8;
const FIRST_PAGE = 2;

export function paginate(document: PlanDocument): PreviewDocument {
  const pages: PreviewPage[] = [];
  const pageOf = new Map<string, number>();
  let tables = 0;
  let figures = 0;
  document.runs.forEach((run, runIndex) => {
    const setup = pageSetup(document.paper, run.orientation);
    const area: Area = { width: setup.width / TWIPS, height: setup.height / TWIPS };
    let blocks: PlacedBlock[] = [];
    /** Down to the last line; the space below it is not needed at a page's end. */
    let used = 0;
    let below = 0;
    const turn = (): void => {
      // A heading and its question go with what they head.
      const last = blocks.findLastIndex(({ block }) => !isHead(block));
      const carried = blocks.slice(last + 1);
      const stay = last < 0 ? blocks : blocks.slice(0, last + 1);
      if (stay.length === 0) return;
      pages.push({ number: pages.length + FIRST_PAGE, orientation: run.orientation, blocks: stay });
      blocks = [];
      used = 0;
      below = 0;
      if (last >= 0) for (const placed of carried) place(placed, extentOf(placed.block, area));
    };
    const above = ({ kind }: Block, { before }: Extent): number =>
      blocks.length > 0 ? Math.max(below, before) : kind === 'heading' ? 0 : before;
    const place = (placed: PlacedBlock, extent: Extent): void => {
      used += above(placed.block, extent) + extent.height;
      below = extent.after;
      blocks.push(placed);
      if (placed.block.kind === 'heading') pageOf.set(placed.block.id, pages.length + FIRST_PAGE);
    };
    run.blocks.forEach((block, index) => {
      const key = `${runIndex}.${index}`;
      if (block.kind === 'table') {
        if (!isPrintableTable(block)) return;
        tables++;
        const fit = fitOf(block, area.width);
        let part = 0;
        for (let rest: TableBlock | null = block; rest; part++) {
          const bare = { before: part > 0 ? 0 : aroundCaption, height: 0, after: 0 };
          const cut = cutTable(rest, fit, area, area.height - used - above(block, bare), part > 0);
          if (cut.rows === 0 && blocks.length > 0) {
            turn();
            part--;
            continue;
          }
          const rows = Math.max(1, cut.rows);
          const last: boolean = rows >= rest.rows.length;
          const { note, ...table }: TableBlock = rest;
          const here: TableBlock = {
            ...table,
            rows: rest.rows.slice(0, rows),
            ...(last && note ? { note } : {}),
          };
          place(
            { key: `${key}.${part}`, block: here, table: tables, fit, continued: part > 0 },
            { ...bare, height: cut.height, after: last && note ? belowNote : 0 },
          );
          rest = last ? null : { ...rest, rows: rest.rows.slice(rows) };
          if (rest) turn();
        }
        return;
      }
      if (block.kind === 'chart' && !isPrintableChart(block.chart)) return;
      const extent = extentOf(block, area);
      const kept = isHead(block) ? KEPT : 0;
      const opensPage = block.kind === 'contents' || (block.kind === 'heading' && block.level === 1);
      if (opensPage || used + above(block, extent) + extent.height + kept > area.height) turn();
      place(
        {
          key,
          block,
          ...(block.kind === 'chart' ? { figure: ++figures } : {}),
          ...(block.kind === 'picture' ? { width: printed(block, area).width } : {}),
        },
        extent,
      );
    });
    turn();
  });
  return { pages, pageOf, contents: contentsOf(document, pageSetup(document.paper, 'portrait'), faces) };
}

const isHead = ({ kind }: Block): boolean => kind === 'heading' || kind === 'question';

const proseHeight = (text: string, width: number, size: number, line: number): number =>
  linesOf(text, width, size) * size * line;

/** In points. Tables have `cutTable`. */
function extentOf(block: Block, area: Area): Extent {
  const [before, after] = spaceAround(block);
  return { before, height: heightOf(block, area), after };
}

function spaceAround(block: Block): readonly [before: number, after: number] {
  switch (block.kind) {
    case 'heading':
      return (
        (
          [
            [0, 7],
            [16, 5],
            [11, 3],
          ] as const
        )[block.level - 1] ?? [0, 0]
      );
    case 'lead':
      return [0, 10];
    case 'question':
      return [0, 6];
    case 'paragraph':
      return [3, 6];
    case 'labelled':
      return [2, 4];
    case 'list':
      return [3, 3.5];
    case 'callout':
      return [10, 10];
    case 'figures':
      return [8, 8];
    case 'picture':
      return [6, 6];
    case 'chart':
      return [aroundCaption, belowNote];
    case 'signatures':
      return [8, 0];
    case 'contents':
    case 'table':
      return [0, 0];
  }
}

/** A picture's size in points. */
function printed(picture: PictureSize, area: Area): PictureSize {
  const box = pictureBox({ width: area.width * TWIPS, height: area.height * TWIPS });
  const { width, height } = fitPicture(picture, box);
  return { width: width * pointsPerPixel, height: height * pointsPerPixel };
}

function heightOf(block: Block, area: Area): number {
  const { width } = area;
  switch (block.kind) {
    case 'heading': {
      const size = [18, 13, 11][block.level - 1] ?? 11;
      return proseHeight(`${block.number ?? ''} ${block.text}`, width, size, LINE);
    }
    case 'lead':
      return proseHeight(inlineText(block.content), width, 12.5, lines.lead);
    case 'question':
      return proseHeight(block.text, width, 10, lines.question);
    case 'paragraph':
      return proseHeight(inlineText(block.content), width, 10.5, lines.body);
    case 'labelled':
      return Math.max(
        proseHeight(block.label, LABEL, 10.5, lines.list),
        proseHeight(inlineText(block.content), width - LABEL - 10, 10.5, lines.list),
      );
    case 'list': {
      const heights = block.items.map((item) => proseHeight(inlineText(item), width - 17, 10.5, lines.list));
      return heights.reduce((sum, height) => sum + height, 0) + 3.5 * Math.max(0, heights.length - 1);
    }
    case 'callout':
      return block.content.reduce(
        (sum, line) => sum + proseHeight(inlineText(line), width - 16, 10.5, lines.list),
        20,
      );
    case 'figures':
      return 50;
    case 'picture':
      return printed(block, area).height;
    case 'signatures':
      return 17 + block.parties.length * 43;
    case 'contents':
      return 420;
    case 'chart':
      return CAPTION + chartHeight(block.chart) + (chartNote(block) === '' ? 0 : NOTE);
    case 'table':
      return 0;
  }
}

/** How many rows fit into `room`, and what they take; 0 rows when not even the head and two do. */
function cutTable(
  table: TableBlock,
  fit: TableFit,
  area: Area,
  room: number,
  continued: boolean,
): { readonly rows: number; readonly height: number } {
  const heights = rowHeights(table, fit);
  const head = heights.head + (continued ? 0 : CAPTION) + (table.note === undefined ? 0 : NOTE);
  let height = head;
  let rows = 0;
  for (const row of heights.rows) {
    if (height + row > room) break;
    height += row;
    rows++;
  }
  const count = heights.rows.length;
  const all = rows === count;
  // A short table stays whole, as in Word; a long one leaves two rows on each side.
  const total = heights.rows.reduce((sum, row) => sum + row, 0);
  const whole = count <= wholeRows && total <= area.height * wholeShare;
  if (!all && room < area.height - 1 && (whole || rows < 2)) return { rows: 0, height: 0 };
  return { rows: all ? rows : Math.max(1, Math.min(rows, count - 2)), height };
}

/** In points. */
function rowHeights(
  table: TableBlock,
  { type, widths }: TableFit,
): { readonly head: number; readonly rows: readonly number[] } {
  const heightOfRow = (cells: readonly string[], metrics: FontMetrics): number => {
    const most = cells.reduce((lines, cell, at) => {
      const room = ((widths[at] ?? 0) - type.side - leftSide(table, at, type)) / TWIPS;
      return Math.max(lines, linesOf(cell, room, type.points, metrics));
    }, 1);
    return most * type.points * LINE + ROW_SPACE;
  };
  return {
    head: heightOfRow(
      table.columns.map((column) => column.label),
      faces.bold,
    ),
    rows: table.rows.map((row) => heightOfRow(row.cells, row.kind === 'body' ? faces.regular : faces.bold)),
  };
}

/** Where Word would split the table, it stands here in the smallest type. */
function fitOf(table: TableBlock, width: number): TableFit {
  const fitted = fitTable(table, width * TWIPS, faces);
  if (fitted) return fitted;
  const type = tableTypes[tableTypes.length - 1] ?? tableTypes[0];
  return { type, widths: table.columns.map(() => (width * TWIPS) / table.columns.length) };
}
