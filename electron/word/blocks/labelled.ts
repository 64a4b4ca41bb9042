/** Labels with their values, aligned as a list of facts; what is too long for its column stands on two lines. */
import { Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { inlineText } from '../../../shared/document/inline-text.ts';
import type { Block } from '../../../shared/document/model.ts';
import { proseTypes } from '../../../shared/document/prose-types.ts';
import { colours, styleIds } from '../house-style.ts';
import type { Piece, Place } from '../piece.ts';
import { inlineRuns, isInlineVisible } from '../runs.ts';
import { cleanLine } from '../text.ts';

type Labelled = Extract<Block, { kind: 'labelled' }>;

/** A value longer than this is prose and stands under its label at full width. */
const proseLength = 200;
const gap = 200;
const { points } = proseTypes.labelled;

/** The label column of one run of labels: as wide as the longest that fits into 55 mm, in twips. */
export function labelColumn(labels: readonly string[], place: Pick<Place, 'faces' | 'page'>): number {
  const most = Math.round(place.page.width * 0.32);
  const widths = labels
    .map((label) => Math.ceil(place.faces.bold.width(cleanLine(label), points) * 1.02) + gap)
    .filter((width) => width <= most);
  return Math.max(1200, ...widths);
}

/** `column` comes from `labelColumn` over the neighbours. Nothing when neither label nor value would show. */
export function renderLabelled(block: Labelled, place: Place, column: number): Piece[] {
  const label = cleanLine(block.label);
  const visible = isInlineVisible(block.content);
  if (label === '' && !visible) return [];
  const look = { bold: true, color: colours.navy };
  const above = place.after === 'table' ? { spacing: { before: 200 } } : {};
  const piece = (node: Paragraph): Piece => ({ node, kind: 'text', block: place.block });
  const beside =
    place.faces.bold.width(label, points) + gap <= column && inlineText(block.content).length <= proseLength;
  if (label === '' || !visible || !beside) {
    return [
      ...(label === ''
        ? []
        : [piece(new Paragraph({ style: styleIds.label, ...above, children: [new TextRun(label)] }))]),
      ...(visible
        ? [piece(new Paragraph({ style: styleIds.labelled, children: inlineRuns(block.content) }))]
        : []),
    ];
  }
  return [
    piece(
      new Paragraph({
        style: styleIds.labelled,
        ...above,
        indent: { left: column, hanging: column },
        tabStops: [{ type: TabStopType.LEFT, position: column }],
        children: [new TextRun({ ...look, children: [label, new Tab()] }), ...inlineRuns(block.content)],
      }),
    ),
  ];
}
