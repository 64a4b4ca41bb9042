/** The line above a table or a chart. */
import { Paragraph, SequentialIdentifier, TextRun } from 'docx';
import { strings } from '../../../shared/strings/catalogue.ts';
import { styleIds } from '../house-style.ts';

/**
 * `numbered` writes the number into its words (`Table 3`). The field counts again when someone adds an exhibit
 * in Word; the part of one that goes on overleaf must not count twice and has its number as text.
 */
export function captionParagraph(
  sequence: 'Table' | 'Figure',
  numbered: (number: string) => string,
  {
    number,
    counts,
    caption,
  }: { readonly number: number; readonly counts: boolean; readonly caption: string },
): Paragraph {
  const [before = '', after = ''] = strings.word.caption(numbered('\u0000'), caption).split('\u0000');
  const figure = counts ? new SequentialIdentifier(sequence) : new TextRun(String(number));
  return new Paragraph({
    style: styleIds.caption,
    keepNext: true,
    children: [new TextRun(before), figure, ...(after === '' ? [] : [new TextRun(after)])],
  });
}
