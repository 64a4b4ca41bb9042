/**
 * Tables of the plan. Widths follow the words: first all of them at a readable size, then smaller type, then
 * two or more tables that repeat the first column; a word is never squeezed.
 */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { fitColumns, measureColumns } from '../../../shared/document/column-widths.ts';
import type { TableRow as Row, TableBlock } from '../../../shared/document/model.ts';
import {
  cellSpace,
  fitTable,
  isPrintableTable,
  leftSide,
  mostColumns,
  parting,
  type TableFit,
  type TableType,
  tableTypes,
  wholeRows,
  wholeShare,
} from '../../../shared/document/table-fit.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { AltTable, type AltText } from '../alt-table.ts';
import { colours, styleIds, tableStyleId } from '../house-style.ts';
import type { Piece, Place } from '../piece.ts';
import { textRuns } from '../runs.ts';
import { noLine, tableFrame } from '../table-frame.ts';
import { cleanLine, cleanText, isVisible } from '../text.ts';
import { captionParagraph } from './caption.ts';

const partyColours = {
  marketing: colours.marketing,
  sales: colours.sales,
} as const;

interface Fitted extends TableFit {
  readonly table: TableBlock;
}

/** Caption, table and note, or several of them; nothing when the table has no columns or no rows. */
export function renderTable(block: TableBlock, place: Place): Piece[] {
  if (!isPrintableTable(block)) return [];
  const table = cleanTable(block);
  const parts = fitParts(table, place);
  const number = ++place.counters.tables;
  return parts.flatMap((fitted, i) => {
    const part = parts.length === 1 ? '' : ` ${strings.word.part(String(i + 1), String(parts.length))}`;
    const caption = `${table.caption}${part}`;
    const last = i === parts.length - 1;
    const note = last && table.note !== undefined && isVisible(table.note) ? table.note : null;
    return [
      {
        node: captionParagraph('Table', strings.word.table, { number, counts: i === 0, caption }),
        kind: 'caption' as const,
        block: place.block,
      },
      {
        node: tableNode(fitted, altText(number, table), place, note !== null),
        kind: 'table' as const,
        block: place.block,
      },
      ...(note === null
        ? []
        : [
            {
              node: new Paragraph({ style: styleIds.note, children: textRuns(note) }),
              kind: 'text' as const,
              block: place.block,
            },
          ]),
    ];
  });
}

function altText(number: number, table: TableBlock): AltText {
  const caption = table.caption || strings.word.table(String(number));
  return { caption, description: isVisible(table.description) ? table.description : caption };
}

/** Rows as wide as the head: cells that are missing are blank, those without a head are dropped nowhere. */
function cleanTable(block: TableBlock): TableBlock {
  const count = Math.max(block.columns.length, ...block.rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: count }, (_, i) => {
    const column = block.columns[i];
    return { label: cleanText(column?.label ?? ''), align: column?.align ?? 'left' };
  });
  const rows = block.rows.map((row) => ({
    ...row,
    cells: columns.map((_, i) => cleanText(row.cells[i] ?? '')),
  }));
  return { ...block, caption: cleanLine(block.caption), columns, rows };
}

/** Whole where a type size holds it; else the table in as few parts as the smallest size allows. */
function fitParts(table: TableBlock, place: Place): Fitted[] {
  const whole = fitTable(table, place.page.width, place.faces);
  if (whole) return [{ table, ...whole }];
  const groups = splitColumns(table, place);
  return groups.map((group) => {
    const part = pickColumns(table, group);
    const fitted = fitTable(part, place.page.width, place.faces);
    if (!fitted) throw new Error('A part of a table is wider than the page');
    return { table: part, ...fitted };
  });
}

/** Column indexes of each part; the first column stands in all of them, the others are spread evenly. */
function splitColumns(table: TableBlock, place: Place): number[][] {
  const size = tableTypes[tableTypes.length - 1] ?? tableTypes[0];
  const demand = measureColumns(table, {
    faces: place.faces,
    points: size.points,
    padding: () => 2 * size.side + parting,
    width: place.page.width,
  });
  const others = table.columns.map((_, i) => i).slice(1);
  for (let parts = 2; parts <= others.length; parts++) {
    const each = Math.ceil(others.length / parts);
    const groups = Array.from({ length: parts }, (_, i) => [0, ...others.slice(i * each, (i + 1) * each)]);
    const filled = groups.filter((group) => group.length > 1);
    const fits = (group: readonly number[]): boolean =>
      group.length <= mostColumns &&
      fitColumns(
        pickColumns(table, group),
        {
          least: group.map((i) => demand.least[i] ?? 0),
          wanted: group.map((i) => demand.wanted[i] ?? 0),
          mass: group.map((i) => demand.mass[i] ?? 0),
        },
        place.page.width,
      ) !== null;
    if (filled.every(fits)) return filled;
  }
  return table.columns.map((_, i) => [i]);
}

function pickColumns(table: TableBlock, group: readonly number[]): TableBlock {
  return {
    ...table,
    columns: group.flatMap((i) => table.columns[i] ?? []),
    rows: table.rows.map((row) => ({ ...row, cells: group.map((i) => row.cells[i] ?? '') })),
  };
}

const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.rule };

function tableNode(
  { table, type: size, widths }: Fitted,
  alt: AltText,
  place: Place,
  noteFollows: boolean,
): AltTable {
  const heights = table.rows.map((row) => rowHeight(row, size, widths, place));
  const total = heights.reduce((sum, height) => sum + height, 0);
  const count = table.rows.length;
  const whole = !place.loose && count <= wholeRows && total <= place.page.height * wholeShare;
  const stays = (i: number): boolean => {
    if (i === count - 1) return noteFollows;
    return whole || i < 1 || i === count - 2 || table.rows[i]?.kind === 'group';
  };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, i) =>
      cell(column.label, {
        width: widths[i] ?? 0,
        size,
        right: column.align === 'right',
        left: leftSide(table, i, size),
        fill: colours.navy,
        colour: colours.white,
        bold: true,
        bottom: null,
        align: VerticalAlignTable.BOTTOM,
      }),
    ),
  });
  const rows = table.rows.map(
    (row, r) =>
      new TableRow({
        // A row higher than half a page has to be allowed to go on overleaf, or it is cut off there.
        ...((heights[r] ?? 0) <= place.page.height / 2 ? { cantSplit: true } : {}),
        keepNext: stays(r),
        children:
          place.draft && isOneLine(row, table, size, widths, place)
            ? [
                new TableCell({
                  columnSpan: widths.length,
                  borders: { top: noLine, bottom: hairline, left: noLine, right: noLine },
                  children: [new Paragraph({ style: tableStyleId(size) })],
                }),
              ]
            : row.cells.map((text, i) => bodyCell(row, text, i, table, size, widths[i] ?? 0)),
      }),
  );
  return new AltTable(
    {
      style: styleIds.table,
      ...tableFrame(
        widths,
        { top: cellSpace, bottom: cellSpace, left: size.side, right: size.side },
        table.rows.at(-1)?.kind === 'total',
      ),
      width: { size: place.page.width, type: WidthType.DXA },
      rows: [head, ...rows],
    },
    alt,
  );
}

function bodyCell(
  row: Row,
  text: string,
  i: number,
  table: TableBlock,
  size: TableType,
  width: number,
): TableCell {
  const total = row.kind === 'total';
  const group = row.kind === 'group';
  return cell(text, {
    width,
    size,
    right: table.columns[i]?.align === 'right',
    left: leftSide(table, i, size),
    align: VerticalAlignTable.TOP,
    bottom: colours.rule,
    ...(total ? { fill: colours.pale, top: colours.navy } : {}),
    ...(total || group ? { bold: true, colour: colours.navy } : {}),
    ...(i === 0 && row.party !== undefined ? { edge: partyColours[row.party] } : {}),
  });
}

interface CellLook {
  readonly width: number;
  readonly size: TableType;
  readonly right: boolean;
  /** The cell's left margin. */
  readonly left: number;
  readonly align: (typeof VerticalAlignTable)[keyof typeof VerticalAlignTable];
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly top?: string;
  readonly bottom: string | null;
  /** The colour of the party's edge, 3 px. */
  readonly edge?: string;
}

function cell(text: string, look: CellLook): TableCell {
  const rule = (color: string, size: number) => ({ style: BorderStyle.SINGLE, size, color });
  const seam = look.bottom === null && look.fill !== undefined ? rule(look.fill, 4) : noLine;
  return new TableCell({
    width: { size: look.width, type: WidthType.DXA },
    verticalAlign: look.align,
    ...(look.left === look.size.side ? {} : { margins: { left: look.left, marginUnitType: WidthType.DXA } }),
    ...(look.fill === undefined
      ? {}
      : { shading: { type: ShadingType.CLEAR, fill: look.fill, color: 'auto' } }),
    borders: {
      top: look.top === undefined ? noLine : rule(look.top, 8),
      bottom: look.bottom === null ? noLine : rule(look.bottom, 4),
      // Between two cells of the head a line of its colour, or a white seam shows there at some zooms.
      left: look.edge !== undefined ? rule(look.edge, 18) : seam,
      right: seam,
    },
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          style: tableStyleId(look.size),
          ...(look.right ? { alignment: AlignmentType.RIGHT } : {}),
          children: textRuns(line, {
            ...(look.bold ? { bold: true } : {}),
            ...(look.colour === undefined ? {} : { color: look.colour }),
          }),
        }),
    ),
  });
}

/** The layout takes its time for each cell; a row of surely one line is as high without its text. */
function isOneLine(
  row: Row,
  table: TableBlock,
  size: TableType,
  widths: readonly number[],
  place: Place,
): boolean {
  return (
    row.party === undefined &&
    row.kind === 'body' &&
    row.cells.every((text, i) => {
      const room = (widths[i] ?? 0) - size.side - leftSide(table, i, size);
      return latinLine.test(text) && place.faces.regular.width(text, size.points) * 1.01 <= room;
    })
  );
}

/** Signs Calibri has itself; others come from fonts with taller lines. */
const latinLine = /^[\u0020-\u007e\u00a0-\u017f\u2010-\u2026\u20ac\u2212]*$/;

/** A careful guess in twips: text over width, a tenth more for ragged lines. */
function rowHeight(row: Row, size: TableType, widths: readonly number[], place: Place): number {
  const lines = row.cells.map((text, i) => {
    const room = Math.max(1, (widths[i] ?? 0) - 2 * size.side - parting);
    return text
      .split('\n')
      .reduce(
        (sum, line) => sum + Math.max(1, Math.ceil((place.faces.bold.width(line, size.points) * 1.1) / room)),
        0,
      );
  });
  return Math.max(...lines) * size.points * 20 * 1.22 + 2 * cellSpace;
}
