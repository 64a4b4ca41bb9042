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
import { lineHeight, type ProseType, proseTypes } from '../../../shared/document/prose-types.ts';
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

/** A heading keeps at least this much of what follows on its page. */
const KEPT = 54;
/** The column of labels. */
const LABEL = 120;
/** Space above and below a cell's text, and the hairline. */
const ROW_SPACE = (2 * cellSpace) / TWIPS + 0.5;
/** The height of a line in points. */
const lineOf = ({ points, line }: ProseType): number => (points * lineHeight * line) / 240;
/** A caption and a note of one line, each with the space towards its exhibit. */
const CAPTION = lineOf(proseTypes.caption) + proseTypes.caption.after;
const NOTE = lineOf(proseTypes.note) + proseTypes.note.before;
const aroundCaption = proseTypes.caption.before;
const belowNote = proseTypes.note.after;
const headings = { 1: proseTypes.heading1, 2: proseTypes.heading2, 3: proseTypes.heading3 } as const;
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

const proseHeight = (text: string, width: number, type: ProseType): number =>
  linesOf(text, width, type.points) * lineOf(type);

/** In points. Tables have `cutTable`. */
function extentOf(block: Block, area: Area): Extent {
  const [before, after] = spaceAround(block);
  return { before, height: heightOf(block, area), after };
}

const aroundType = ({ before, after }: ProseType): readonly [number, number] => [before, after];

function spaceAround(block: Block): readonly [before: number, after: number] {
  switch (block.kind) {
    case 'heading':
      return aroundType(headings[block.level]);
    case 'lead':
      return aroundType(proseTypes.lead);
    case 'question':
      return aroundType(proseTypes.question);
    case 'paragraph':
      return aroundType(proseTypes.body);
    case 'labelled':
      return aroundType(proseTypes.labelled);
    case 'list':
      return aroundType(proseTypes.listItem);
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
    case 'heading':
      return proseHeight(`${block.number ?? ''} ${block.text}`, width, headings[block.level]);
    case 'lead':
      return proseHeight(inlineText(block.content), width, proseTypes.lead);
    case 'question':
      return proseHeight(block.text, width, proseTypes.question);
    case 'paragraph':
      return proseHeight(inlineText(block.content), width, proseTypes.body);
    case 'labelled':
      return Math.max(
        proseHeight(block.label, LABEL, proseTypes.labelled),
        proseHeight(inlineText(block.content), width - LABEL - 10, proseTypes.labelled),
      );
    case 'list': {
      const heights = block.items.map((item) =>
        proseHeight(inlineText(item), width - 17, proseTypes.listItem),
      );
      return (
        heights.reduce((sum, height) => sum + height, 0) +
        proseTypes.listItem.after * Math.max(0, heights.length - 1)
      );
    }
    case 'callout':
      return 20;
    case 'figures':
      return 50;
    case 'picture':
      return printed(block, area).height;
    case 'signatures':
      return 17 + block.parties.length * 43;
    case 'contents':
      return 420;
    case 'chart':
      return CAPTION + chartHeight(block.chart) + (chartNote(block.chart) === '' ? 0 : NOTE);
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
    return most * type.points * lineHeight + ROW_SPACE;
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
