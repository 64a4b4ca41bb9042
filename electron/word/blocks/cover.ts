/** The first page: logo, company, title, status and the facts about this version. */
import { BorderStyle, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { PlanDocument } from '../../../shared/document/model.ts';
import { logoBox } from '../../../shared/document/picture-size.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { colours, styleIds } from '../house-style.ts';
import type { Piece, Place } from '../piece.ts';
import { textRuns } from '../runs.ts';
import { cleanLine, isVisible } from '../text.ts';
import { pictureRun } from './picture.ts';
import { renderFacts } from './small-tables.ts';

/** From the top of the text area to the company's name, in twips; a logo takes its share of it. */
const drop = 3400;

export function renderCover({ cover, title }: Pick<PlanDocument, 'cover' | 'title'>, place: Place): Piece[] {
  const logo = cover.logo
    ? pictureRun(cover.logo, cleanLine(cover.logo.alt) || strings.word.logo, logoBox, place)
    : null;
  const line = (text: string, style: string, options: object = {}): Paragraph[] =>
    isVisible(text) ? [new Paragraph({ style, ...options, children: textRuns(text) })] : [];
  const heading = isVisible(cover.title) ? cover.title : isVisible(title) ? title : strings.word.untitled;
  const before = { spacing: { before: logo ? drop - 1500 : drop } };
  const company = line(cover.company, styleIds.coverCompany, before);
  const paragraphs = [
    ...(logo ? [new Paragraph({ style: styleIds.coverLogo, children: [logo] })] : []),
    ...company,
    new Paragraph({
      heading: HeadingLevel.TITLE,
      ...(company.length === 0 ? before : {}),
      children: [new TextRun(cleanLine(heading))],
    }),
    ...line(cover.subtitle, styleIds.subtitle),
    ...line(cover.status, styleIds.coverStatus, {
      border: { top: { style: BorderStyle.SINGLE, size: 18, color: colours.navy, space: 10 } },
    }),
  ];
  return [
    ...paragraphs.map((node): Piece => ({ node, kind: 'text', block: place.block })),
    ...renderFacts(cover.facts, place),
  ];
}
