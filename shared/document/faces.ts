/** How wide text is: measured in a font file for Word, in a table of its widths for the preview. */

/** Measures text in one face. */
export interface FontMetrics {
  /** The width of `text` set in `points`, in twips (twentieths of a point). */
  width(text: string, points: number): number;
}

/** The two faces tables are set in. */
export interface Faces {
  readonly regular: FontMetrics;
  readonly bold: FontMetrics;
}
