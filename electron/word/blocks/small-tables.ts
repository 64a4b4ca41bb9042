/** Key figures, signatures and the cover's facts: tables with a look of their own. */
import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { wholeTwips } from '../../../shared/document/column-widths.ts';
import type { Block, Cover } from '../../../shared/document/model.ts';
import { tableTypes } from '../../../shared/document/table-fit.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { AltTable } from '../alt-table.ts';
import { colours, styleIds, tableStyleId } from '../house-style.ts';
import type { Piece, Place } from '../piece.ts';
import { textRuns } from '../runs.ts';
import { noLine, tableFrame } from '../table-frame.ts';
import { cleanLine, cleanText, isVisible } from '../text.ts';

type Figures = Extract<Block, { kind: 'figures' }>;
type Signatures = Extract<Block, { kind: 'signatures' }>;

const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.rule };
const text = { ...tableTypes[0], styleId: tableStyleId(tableTypes[0]) };

/** Figures side by side: a look of its own, without a number. */
export function renderFigures(block: Figures, place: Place): Piece[] {
  const items = block.items.filter(({ label, value, note }) => [label, value, note].some(isVisible));
  if (items.length === 0) return [];
  const widths = equal(items.length, place.page.width);
  const size = valueSize(items, place, widths[0] ?? 0);
  const cell = (i: number, children: Paragraph[]): TableCell =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      shading: { type: ShadingType.CLEAR, fill: colours.pale, color: 'auto' },
      borders: {
        top: noLine,
        bottom: noLine,
        left: i === 0 ? noLine : { style: BorderStyle.SINGLE, size: 24, color: colours.white },
        right: noLine,
      },
      children,
    });
  const node = new AltTable(
    {
      ...tableFrame(widths, { top: 60, bottom: 60, left: 140, right: 100 }),
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          keepNext: true,
          children: items.map(({ label }, i) =>
            cell(i, [
              new Paragraph({ style: styleIds.figureLabel, keepNext: true, children: textRuns(label) }),
            ]),
          ),
        }),
        new TableRow({
          cantSplit: true,
          children: items.map(({ value, note }, i) =>
            cell(i, [
              new Paragraph({ style: styleIds.figureValue, children: textRuns(value, { size }) }),
              new Paragraph({ style: styleIds.figureNote, children: textRuns(note) }),
            ]),
          ),
        }),
      ],
    },
    {
      caption: strings.word.keyFigures,
      description: isVisible(block.description) ? block.description : strings.word.keyFigures,
    },
  );
  return [...parted(strings.word.keyFigures, place), { node, kind: 'table', block: place.block }];
}

/** A row for each party with room to sign; the head names what goes where. */
export function renderSignatures(block: Signatures, place: Place): Piece[] {
  if (block.parties.length === 0) return [];
  const heads = [strings.word.role, strings.word.name, strings.word.signature, strings.word.date];
  const shares = [0.24, 0.26, 0.34, 0.16];
  const widths = wholeTwips(
    shares.map((share) => share * place.page.width),
    place.page.width,
  );
  const cell = (i: number, children: Paragraph[], head: boolean): TableCell =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      verticalAlign: head ? VerticalAlignTable.BOTTOM : VerticalAlignTable.CENTER,
      ...(head ? { shading: { type: ShadingType.CLEAR, fill: colours.navy, color: 'auto' } } : {}),
      borders: { top: noLine, bottom: head ? noLine : hairline, left: noLine, right: noLine },
      children,
    });
  const line = (value: string, look = {}): Paragraph =>
    new Paragraph({ style: text.styleId, children: textRuns(value, look) });
  const node = new AltTable(
    {
      ...tableFrame(widths, { top: 50, bottom: 50, left: text.side, right: text.side }),
      style: styleIds.table,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          keepNext: true,
          children: heads.map((head, i) => cell(i, [line(head, { bold: true, color: colours.white })], true)),
        }),
        ...block.parties.map(
          ({ role, name, title }, i) =>
            new TableRow({
              cantSplit: true,
              keepNext: i < block.parties.length - 1,
              height: { value: 850, rule: HeightRule.ATLEAST },
              children: [
                cell(0, [line(role, { bold: true })], false),
                cell(
                  1,
                  [line(name), ...(isVisible(title) ? [line(title, { color: colours.mute })] : [])],
                  false,
                ),
                cell(2, [line('')], false),
                cell(3, [line('')], false),
              ],
            }),
        ),
      ],
    },
    {
      caption: strings.word.signatures,
      description: strings.word.signaturesOf(block.parties.map(({ role }) => cleanLine(role)).join(', ')),
    },
  );
  return [...parted(strings.word.signatures, place), { node, kind: 'table', block: place.block }];
}

/** The cover's facts: label and value, hairlines between. */
export function renderFacts(facts: Cover['facts'], place: Place): Piece[] {
  const shown = facts.filter(({ label, value }) => isVisible(label) || isVisible(value));
  if (shown.length === 0) return [];
  const labels = shown.map(
    ({ label }) => place.faces.bold.width(cleanLine(label), text.points) + 2 * text.side,
  );
  const first = Math.round(
    Math.min(place.page.width * 0.4, Math.max(2200, ...labels.map((width) => width * 1.05))),
  );
  const widths = [first, place.page.width - first];
  const cell = (i: number, value: string, look: object): TableCell =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      borders: { top: noLine, bottom: hairline, left: noLine, right: noLine },
      children: cleanText(value)
        .split('\n')
        .map((line) => new Paragraph({ style: text.styleId, children: textRuns(line, look) })),
    });
  const node = new AltTable(
    {
      ...tableFrame(widths, { top: 70, bottom: 70, left: 0, right: text.side }),
      tableLook: {
        firstRow: false,
        lastRow: false,
        firstColumn: true,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      style: styleIds.table,
      rows: shown.map(
        ({ label, value }) =>
          new TableRow({
            cantSplit: true,
            children: [cell(0, label, { color: colours.mute }), cell(1, value, { bold: true })],
          }),
      ),
    },
    {
      caption: strings.word.facts,
      description: shown.map(({ label, value }) => `${cleanLine(label)}: ${cleanLine(value)}`).join('; '),
    },
  );
  return [{ node, kind: 'table', block: place.block }];
}

/** Word melts two tables into one where nothing stands between them. */
function parted(title: string, place: Place): Piece[] {
  if (place.after !== 'table') return [];
  const node = new Paragraph({ style: styleIds.caption, keepNext: true, children: [new TextRun(title)] });
  return [{ node, kind: 'caption', block: place.block }];
}

function equal(count: number, width: number): number[] {
  return wholeTwips(
    Array.from({ length: count }, () => width / count),
    width,
  );
}

/** Half-points at which every value stands on one line, 17 pt at most and 10 at least. */
function valueSize(items: Figures['items'], place: Place, width: number): number {
  const room = width - 240;
  const widest = Math.max(...items.map(({ value }) => place.faces.bold.width(cleanLine(value), 17)));
  return Math.max(20, Math.min(34, Math.floor((34 * room) / (widest * 1.02))));
}
