/** Inline text as runs. Line breaks and tabs are elements in Word; inside a text they would be lost. */
import { ExternalHyperlink, type IRunOptions, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Inlines } from '../../shared/document/model.ts';
import { cleanText, isVisible, safeLink } from './text.ts';

type RunLook = Omit<IRunOptions, 'text' | 'children' | 'break'>;

/** One piece of text with one look, or nothing when it is empty. */
export function textRuns(text: string, look: RunLook = {}): TextRun[] {
  const clean = cleanText(text);
  if (clean === '') return [];
  return clean.split('\n').map((line, i) => {
    const children = line
      .split('\t')
      .flatMap((part, k) => [...(k > 0 ? [new Tab()] : []), ...(part === '' ? [] : [part])]);
    return new TextRun({ ...look, ...(i > 0 ? { break: 1 } : {}), children });
  });
}

/** Rich text; a link that is no address stays plain text. */
export function inlineRuns(content: Inlines, look: RunLook = {}): ParagraphChild[] {
  return content.flatMap((inline): readonly ParagraphChild[] => {
    const own: RunLook = {
      ...look,
      ...(inline.bold ? { bold: true } : {}),
      ...(inline.italic ? { italics: true } : {}),
    };
    const link = inline.link === undefined || !isVisible(inline.text) ? null : safeLink(inline.link);
    if (link === null) return textRuns(inline.text, own);
    return [
      new ExternalHyperlink({
        link,
        children: textRuns(inline.text, { ...own, style: 'Hyperlink', underline: {} }),
      }),
    ];
  });
}

/** Whether rich text would show anything. */
export function isInlineVisible(content: Inlines): boolean {
  return content.some(({ text }) => isVisible(text));
}
