/** Charts as Word's own: with a caption above, the figures as alt text and the source below. */
import { Paragraph } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import type { ChartBlock } from '../../../shared/document/model.ts';
import { chartHeight, chartNote, isPrintableChart } from '../../../shared/document/printed-chart.ts';
import { proseTypes } from '../../../shared/document/prose-types.ts';
import type { Chart } from '../../../shared/lib/chart.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { barsOptions } from '../charts/bars.ts';
import { bridgeOptions } from '../charts/bridge.ts';
import type { Canvas } from '../charts/canvas.ts';
import { columnsOptions } from '../charts/columns.ts';
import { ganttOptions } from '../charts/gantt.ts';
import { bare } from '../charts/look.ts';
import { styleIds } from '../house-style.ts';
import type { Piece, Place } from '../piece.ts';
import { textRuns } from '../runs.ts';
import { cleanLine, isVisible } from '../text.ts';
import { captionParagraph } from './caption.ts';

const pixelTwips = 15;
/** As much as stands below a note. */
const spaceBelow = {
  spacing: { before: 0, after: proseTypes.note.after * 20, line: 240, lineRule: 'auto' },
} as const;
/** Screen readers read an alt text in one breath; the longest chart of a year fits into this. */
const longestAlt = 4000;

/** Caption, chart and note; nothing for a chart without figures. */
export function renderChart(block: ChartBlock, place: Place): Piece[] {
  if (!isPrintableChart(block.chart)) return [];
  const number = ++place.counters.charts;
  const caption = cleanLine(block.caption);
  const note = chartNote(block.chart);
  const hasNote = isVisible(note);
  const canvas = canvasOf(block.chart, place);
  const name = strings.word.figureNumber(String(number));
  const description = (cleanLine(block.description) || caption || name).slice(0, longestAlt).toWellFormed();
  const run = new ChartRun({
    ...optionsOf(block.chart, canvas),
    ...bare,
    transformation: {
      width: Math.round(canvas.width / pixelTwips),
      height: Math.round(canvas.height / pixelTwips),
    },
    altText: { name, description, title: caption || name },
  });
  const piece = (node: Paragraph, kind: Piece['kind']): Piece => ({ node, kind, block: place.block });
  return [
    piece(
      captionParagraph('Figure', strings.word.figureNumber, { number, counts: true, caption }),
      'caption',
    ),
    piece(
      new Paragraph({
        style: styleIds.chart,
        ...(hasNote ? { keepNext: true } : spaceBelow),
        children: [run],
      }),
      'text',
    ),
    ...(hasNote ? [piece(new Paragraph({ style: styleIds.note, children: textRuns(note) }), 'text')] : []),
  ];
}

/** As wide as the text; 7 cm high, more for many rows, never more than most of the page. */
function canvasOf(chart: Chart, place: Place): Canvas {
  const { width } = place.page;
  const height = Math.min(place.page.height * 0.75, chartHeight(chart) * 20);
  return { width, height, faces: place.faces };
}

function optionsOf(chart: Chart, canvas: Canvas): ChartRunOptions {
  switch (chart.kind) {
    case 'columns':
      return columnsOptions(chart, canvas);
    case 'bars':
      return barsOptions(chart, canvas);
    case 'bridge':
      return bridgeOptions(chart, canvas);
    case 'gantt':
      return ganttOptions(chart, canvas);
  }
}
