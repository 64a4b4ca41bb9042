/** What a chart is drawn on, and the words it may hold there. Lengths in twips. */
import type { Faces } from '../../../shared/document/faces.ts';
import { cleanLine } from '../text.ts';
import { labelSize } from './look.ts';

export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly faces: Faces;
}

/** Height of a label as a share of the canvas that is left for the plot. */
export function labelShare(canvas: Canvas): number {
  return (labelSize * 20 * 1.35) / (canvas.height * 0.72);
}

/** Whether a label of one line is no wider than `room`. */
export function fitsIn(text: string, room: number, { faces }: Canvas): boolean {
  return faces.regular.width(text, labelSize) <= room;
}

/** The part of the canvas's width that one of `count` upright categories takes. */
export function categoryWidth(canvas: Canvas, count: number): number {
  return (canvas.width - 700) / Math.max(1, count);
}

/** Names on one line, each once: a legend entry is hidden by its name. */
export function ownNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const plain = cleanLine(name) || String(i + 1);
    let own = plain;
    for (let count = 2; taken.has(own); count++) own = `${plain} (${count})`;
    taken.add(own);
    return own;
  });
}

/** A stretch of the value axis that is taken. */
export interface Taken {
  readonly from: number;
  readonly to: number;
}

/**
 * The category above which a label of a level line stands clear of what is drawn, the rightmost one if there
 * are several; null when every place is taken. `taken` is by category, `share` is a label's height.
 */
export function clearPlace(
  text: string,
  level: number,
  taken: readonly (readonly Taken[])[],
  { canvas, share }: { readonly canvas: Canvas; readonly share: number },
): number | null {
  const width = categoryWidth(canvas, taken.length);
  const half = canvas.faces.regular.width(text, labelSize) / 2 / width;
  const covered = (center: number): (readonly Taken[])[] =>
    taken.slice(Math.max(0, Math.floor(center + 0.5 - half)), Math.ceil(center + 0.5 + half));
  const isClear = (stretches: readonly Taken[]): boolean =>
    stretches.every(({ from, to }) => to <= level || from >= level + share);
  for (let center = taken.length - 1; center >= 0; center--) {
    const inside = center + 0.5 + half <= taken.length + 0.3 && center + 0.5 - half >= -0.3;
    if (inside && covered(center).every(isClear)) return center;
  }
  return null;
}
