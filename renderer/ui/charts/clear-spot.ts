/** Where the words of a line across a plot can stand. */
import { type Box, overlap } from './plot.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const LINE = 12;

/** The clear place nearest to the line's right end, above it or below; its end itself where there is none. */
export function clearSpot(
  textWidth: number,
  y: number,
  { left, width, band }: { readonly left: number; readonly width: number; readonly band: number },
  taken: readonly Box[],
): { readonly spot: Spot; readonly box: Box; readonly isClear: boolean } {
  const at = (x: number, baseline: number): { readonly spot: Spot; readonly box: Box } => ({
    spot: { x, y: baseline },
    box: { x: x - textWidth, y: baseline - LINE + 2, width: textWidth, height: LINE },
  });
  for (let x = width; x - textWidth >= left; x -= band / 2) {
    for (const baseline of [y - 5, y + 13]) {
      const place = at(x, baseline);
      if (!taken.some((box) => overlap(box, place.box))) return { ...place, isClear: true };
    }
  }
  return { ...at(width, y - 5), isClear: false };
}
