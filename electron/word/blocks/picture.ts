/** Pictures, fitted into the text area, never enlarged. What is no PNG or JPEG is named in words instead. */
import { ImageRun, type IRunOptions, Paragraph, TextRun } from 'docx';
import type { Block } from '../../../shared/document/model.ts';
import { fitPicture, type PictureSize, pictureBox } from '../../../shared/document/picture-size.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { colours, styleIds } from '../house-style.ts';
import type { Piece, Place } from '../piece.ts';
import { cleanLine } from '../text.ts';

type Picture = Extract<Block, { kind: 'picture' }>;

/** A picture on a line of its own. */
export function renderPicture(block: Picture, place: Place): Piece[] {
  const alt = cleanLine(block.alt) || strings.word.picture;
  const run = pictureRun(block, alt, pictureBox(place.page), place);
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
  picture: PictureSize & { readonly sha256: string },
  alt: string,
  box: PictureSize,
  place: Place,
): ImageRun | null {
  const data = place.pictures.get(picture.sha256);
  const type = data && kindOf(data);
  const sane = [picture.width, picture.height].every((side) => Number.isFinite(side) && side >= 1);
  if (!data || !type || !sane) return null;
  const number = ++place.counters.pictures;
  return new ImageRun({
    type,
    data,
    transformation: fitPicture(picture, box),
    altText: { name: `${strings.word.picture} ${number}`, description: alt, title: alt },
  });
}

function kindOf(bytes: Uint8Array): 'png' | 'jpg' | null {
  const starts = (...signature: number[]): boolean => signature.every((byte, i) => bytes[i] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  return starts(0xff, 0xd8, 0xff) ? 'jpg' : null;
}
