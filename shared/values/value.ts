/** What a cell or an answer holds. */

/** What a picture may be. */
export const pictureTypes = ['image/png', 'image/jpeg'] as const;
export type PictureType = (typeof pictureTypes)[number];

/** A picture's bytes live beside the workbook under their sha-256. */
export interface Picture {
  readonly sha256: string;
  readonly mime: PictureType;
  readonly width: number;
  readonly height: number;
}

/**
 * By field type: `text rich choice person ref` string · `date` `YYYY-MM-DD` · `month` `YYYY-MM` ·
 * `multi refs` string[] · `int dec` number · `money` minor units (rates may carry a fraction) ·
 * `pct` fraction (1 % is 0.01) · `bool` boolean · `picture` Picture. A blank is absent, never 0 or ''.
 */
export type Value = string | number | boolean | readonly string[] | Picture;

/** Characters a text may have, typed or from a file. */
export const MAX_TEXT = 1_000_000;
