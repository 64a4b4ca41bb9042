/** How large pictures are printed, in Word and in the preview alike. In pixels, 96 to the inch. */
import type { PageSetup } from './page-setup.ts';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Of the cover: 60 by 24 mm. */
export const logoBox: PictureSize = { width: 227, height: 91 };

export const pointsPerPixel = 72 / 96;
const twipsPerPixel = 20 * pointsPerPixel;

/** Of a picture on a line of its own: as wide as the text of the page (twips), at most half of it high. */
export const pictureBox = (page: Pick<PageSetup, 'width' | 'height'>): PictureSize => ({
  width: page.width / twipsPerPixel,
  height: page.height / twipsPerPixel / 2,
});

/** Fitted into the box, never enlarged; whole pixels. */
export function fitPicture(picture: PictureSize, box: PictureSize): PictureSize {
  const factor = Math.min(1, box.width / picture.width, box.height / picture.height);
  const side = (pixels: number): number => Math.max(1, Math.floor(pixels * factor));
  return { width: side(picture.width), height: side(picture.height) };
}
