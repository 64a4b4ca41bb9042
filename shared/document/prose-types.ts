/** How prose, captions and notes are set, in Word and in the preview alike; `paper.module.css` repeats it for the eye. */

/** A line of Carlito, as of Calibri, as a share of the type size. */
export const lineHeight = 1.2207;

export interface ProseType {
  /** The type size. */
  readonly points: number;
  /** In 240ths of a line, as Word counts it. */
  readonly line: number;
  /** Space above and below in points; between two neighbours the larger counts. */
  readonly before: number;
  readonly after: number;
}

export const proseTypes = {
  heading1: { points: 18, line: 240, before: 0, after: 7 },
  heading2: { points: 13, line: 240, before: 16, after: 5 },
  heading3: { points: 11, line: 240, before: 11, after: 3 },
  lead: { points: 12.5, line: 288, before: 0, after: 10 },
  question: { points: 10, line: 260, before: 0, after: 6 },
  body: { points: 10.5, line: 276, before: 3, after: 6 },
  listItem: { points: 10.5, line: 269, before: 0, after: 3.5 },
  labelled: { points: 10.5, line: 269, before: 2, after: 4 },
  caption: { points: 9.5, line: 240, before: 11, after: 4 },
  note: { points: 8, line: 240, before: 3.5, after: 8 },
} as const satisfies Readonly<Record<string, ProseType>>;
