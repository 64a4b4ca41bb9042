/** Pictures, fitted into the text area, never enlarged. What is no PNG or JPEG is named in words instead. */
import { ImageRun, type IRunOptions, Paragraph, TextRun } from 'docx';
import type { Block } from '../../../shared/document/model.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { colours, styleIds } from '../house-style.ts';
import type { Piece, Place } from '../piece.ts';
import { cleanLine } from '../text.ts';

type Picture = Extract<Block, { kind: 'picture' }>;

/** Pixels at 96 to the inch. */
interface Box {
  readonly width: number;
  readonly height: number;
}

/** A picture on a line of its own, at most half a page high. */
export function renderPicture(block: Picture, place: Place): Piece[] {
  const box = { width: (place.page.width / 1440) * 96, height: (place.page.height / 1440) * 48 };
  const alt = cleanLine(block.alt) || strings.word.picture;
  const run = pictureRun(block, alt, box, place);
  const missing: IRunOptions = { text: strings.word.missingPicture(alt), italics: true, color: colours.mute };
  return [
    {
      node: new Paragraph({ style: styleIds.picture, children: [run ?? new TextRun(missing)] }),
      kind: 'text',
      block: place.block,
    },
  ];
}

/** The picture as an inline drawing, or null when its bytes are missing or of another kind. */
export function pictureRun(
  picture: { readonly sha256: string; readonly width: number; readonly height: number },
  alt: string,
  box: Box,
  place: Place,
): ImageRun | null {
  const data = place.pictures.get(picture.sha256);
  const type = data && kindOf(data);
  const sane = [picture.width, picture.height].every((side) => Number.isFinite(side) && side >= 1);
  if (!data || !type || !sane) return null;
  const factor = Math.min(1, box.width / picture.width, box.height / picture.height);
  const side = (pixels: number): number => Math.max(1, Math.floor(pixels * factor));
  const number = ++place.counters.pictures;
  return new ImageRun({
    type,
    data,
    transformation: { width: side(picture.width), height: side(picture.height) },
    altText: { name: `${strings.word.picture} ${number}`, description: alt, title: alt },
  });
}

function kindOf(bytes: Uint8Array): 'png' | 'jpg' | null {
  const starts = (...signature: number[]): boolean => signature.every((byte, i) => bytes[i] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  return starts(0xff, 0xd8, 0xff) ? 'jpg' : null;
}
