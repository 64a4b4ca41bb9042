/** The document model as docx objects: sections, running heads, blocks in order. */
import {
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  type PageNumberEstimator,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import type { Faces } from '../../shared/document/faces.ts';
import type { Block, PageRun, PlanDocument } from '../../shared/document/model.ts';
import { margins, type PageSetup, pageSetup } from '../../shared/document/page-setup.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { renderChart } from './blocks/chart.ts';
import { renderCover } from './blocks/cover.ts';
import { labelColumn, renderLabelled } from './blocks/labelled.ts';
import { renderPicture } from './blocks/picture.ts';
import {
  renderCallout,
  renderHeading,
  renderLead,
  renderList,
  renderParagraph,
  renderQuestion,
} from './blocks/prose.ts';
import { renderFigures, renderSignatures } from './blocks/small-tables.ts';
import { renderTable } from './blocks/table.ts';
import { type ContentsPlan, planContents, scopeBookmark } from './contents.ts';
import { colours, documentStyles, numberingOptions, styleIds, tableStyles, theme } from './house-style.ts';
import type { Adjustments, Counters, Piece, Place } from './piece.ts';
import { textRuns } from './runs.ts';
import { cleanLine } from './text.ts';

export interface Materials {
  readonly faces: Faces;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly pageNumbers: PageNumberEstimator;
  /** For the layout only: what takes no part in it may be left out. */
  readonly draft: boolean;
}

export interface Composition {
  readonly document: Document;
  /** The body's children, section after section. */
  readonly pieces: readonly Piece[];
}

/** A section of the body: a page, its pieces and its place in the model. */
interface Section {
  readonly page: PageSetup;
  readonly pieces: Piece[];
}

/** `doc` has been through `tidyDocument`. Same input, same objects. */
export function compose(doc: PlanDocument, adjustments: Adjustments, materials: Materials): Composition {
  const counters: Counters = { tables: 0, charts: 0, lists: 0, pictures: 0 };
  const portrait = pageSetup(doc.paper, 'portrait');
  const contents = planContents(doc, portrait, materials.faces);
  const placeAt = (page: PageSetup, block: number, after: Piece['kind'] | null): Place => ({
    page,
    block,
    after,
    counters,
    faces: materials.faces,
    pictures: materials.pictures,
    breakBefore: adjustments.breakBefore.has(block),
    loose: adjustments.loose.has(block),
    draft: materials.draft,
  });
  const cover: Section = { page: portrait, pieces: renderCover(doc, placeAt(portrait, -1, null)) };
  const sections = [cover];
  let block = 0;
  for (const run of doc.runs) {
    const section: Section = { page: pageSetup(doc.paper, run.orientation), pieces: [] };
    renderRun(run, section, contents, () => block++, placeAt);
    if (section.pieces.length > 0) sections.push(section);
  }
  for (const section of sections) endSection(section, section === sections.at(-1));
  return {
    document: assemble(doc, sections, contents, materials),
    pieces: sections.flatMap(({ pieces }) => pieces),
  };
}

function renderRun(
  run: PageRun,
  section: Section,
  contents: ContentsPlan,
  nextBlock: () => number,
  placeAt: (page: PageSetup, block: number, after: Piece['kind'] | null) => Place,
): void {
  let column = 0;
  run.blocks.forEach((block, i) => {
    const index = nextBlock();
    const place = placeAt(section.page, index, section.pieces.at(-1)?.kind ?? null);
    if (block.kind === 'labelled') {
      if (run.blocks[i - 1]?.kind !== 'labelled') column = labelColumn(labelsFrom(run.blocks, i), place);
      section.pieces.push(...renderLabelled(block, place, column));
    } else {
      section.pieces.push(...renderBlock(block, place, contents, section.pieces.length === 0));
    }
  });
}

function renderBlock(
  block: Exclude<Block, { kind: 'labelled' }>,
  place: Place,
  contents: ContentsPlan,
  first: boolean,
): Piece[] {
  switch (block.kind) {
    case 'heading':
      return renderHeading(block, place, {
        bookmark: contents.bookmarks.get(block) ?? `block_${place.block}`,
        opensScope: contents.scope?.first === block,
        closesScope: contents.scope?.last === block,
        first,
      });
    case 'lead':
      return renderLead(block, place);
    case 'question':
      return renderQuestion(block, place);
    case 'paragraph':
      return renderParagraph(block, place);
    case 'list':
      return renderList(block, place);
    case 'callout':
      return renderCallout(block, place);
    case 'figures':
      return renderFigures(block, place);
    case 'table':
      return renderTable(block, place);
    case 'chart':
      return renderChart(block, place);
    case 'picture':
      return renderPicture(block, place);
    case 'signatures':
      return renderSignatures(block, place);
    case 'contents':
      return renderContents(block.title, place, contents, first);
    default:
      return assertNever(block);
  }
}

function renderContents(title: string, place: Place, contents: ContentsPlan, first: boolean): Piece[] {
  if (contents.entries.length === 0) return [];
  const heading = new Paragraph({
    style: styleIds.frontHeading,
    ...(first ? {} : { pageBreakBefore: true }),
    children: [new TextRun(cleanLine(title) || strings.word.contents)],
  });
  const table = new TableOfContents(strings.word.contents, {
    hyperlink: true,
    headingStyleRange: `1-${contents.levels}`,
    ...(contents.scope ? { entriesFromBookmark: scopeBookmark } : {}),
  });
  return [
    { node: heading, kind: 'text', block: place.block },
    { node: table, kind: 'contents', block: place.block },
  ];
}

function labelsFrom(blocks: readonly Block[], start: number): string[] {
  const labels: string[] = [];
  for (const block of blocks.slice(start)) {
    if (block.kind !== 'labelled') break;
    labels.push(block.label);
  }
  return labels;
}

/** A section cannot end with a table or with the contents; a paragraph one point high ends it then. */
function endSection(section: Section, last: boolean): void {
  const end = section.pieces.at(-1);
  if (last || end?.kind === 'text' || end?.kind === 'heading') return;
  const node = new Paragraph({ style: styleIds.sectionEnd, children: [] });
  section.pieces.push({ node, kind: 'text', block: end?.block ?? -1 });
}

function assemble(
  doc: PlanDocument,
  sections: readonly Section[],
  contents: ContentsPlan,
  materials: Materials,
): Document {
  return new Document({
    title: doc.title,
    creator: doc.author,
    lastModifiedBy: doc.author,
    description: '',
    styles: documentStyles(doc.language, contents.density),
    externalStyles: tableStyles,
    numbering: numberingOptions,
    theme,
    features: { updateFields: false },
    pageNumbers: materials.pageNumbers,
    sections: sections.map(({ page, pieces }, i): ISectionOptions => {
      const children: FileChild[] = pieces.map(({ node }) => node);
      return {
        properties: {
          type: SectionType.NEXT_PAGE,
          page: {
            size: {
              width: page.short,
              height: page.long,
              orientation:
                page.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: margins,
          },
        },
        // The cover has none of its own; every later section names its own, since its width may differ.
        ...(i === 0
          ? {}
          : {
              headers: { default: runningHeader(doc.header) },
              footers: { default: runningFooter(doc.footer, page.width) },
            }),
        children,
      };
    }),
  });
}

const edge = { style: BorderStyle.SINGLE, size: 4, color: colours.rule, space: 5 };

function runningHeader(text: string): Header {
  const line = cleanLine(text);
  return new Header({
    children: [
      new Paragraph({
        style: styleIds.header,
        border: { bottom: edge },
        children: textRuns(line, { bold: true, color: colours.navy }),
      }),
    ],
  });
}

function runningFooter(text: string, width: number): Footer {
  const { page, of } = strings.word;
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        border: { top: edge },
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          ...textRuns(cleanLine(text)),
          new TextRun({
            children: [new Tab(), `${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
