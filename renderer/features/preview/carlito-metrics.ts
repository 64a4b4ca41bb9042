/** How wide text in Carlito is, without a layout in the window: the advance widths of its Latin letters. */
import type { Faces, FontMetrics } from '../../../shared/document/faces.ts';

const first = 0x20;

/** Thousandths of an em, from the space to the tilde. */
const regular = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507,
  507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252,
  319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498,
  498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391,
  335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
];
const bold = [
  226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507, 507, 507, 507, 507,
  507, 507, 507, 507, 507, 276, 276, 498, 498, 498, 463, 898, 606, 561, 529, 630, 488, 459, 637, 631, 267,
  331, 547, 423, 874, 659, 676, 532, 686, 563, 473, 495, 653, 591, 906, 551, 520, 478, 325, 430, 325, 498,
  498, 300, 494, 537, 418, 537, 503, 316, 474, 537, 246, 255, 480, 246, 813, 537, 538, 537, 537, 355, 399,
  347, 537, 473, 745, 459, 474, 397, 344, 475, 344, 498,
];

const MEAN = 507;
const EM = 1000;
/** Scripts without spaces fill the em square. */
const WIDE = 0x2e7f;

const face = (widths: readonly number[]): FontMetrics => ({
  width(text, points) {
    let sum = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      sum += widths[code - first] ?? (code > WIDE ? EM : MEAN);
    }
    return (sum / EM) * points * 20;
  },
});

export const faces: Faces = { regular: face(regular), bold: face(bold) };

/** Lines that words of `text` fill in `width` points; a word longer than a line is broken. */
export function linesOf(text: string, width: number, points: number, metrics = faces.regular): number {
  const room = Math.max(1, width * 20);
  let lines = 0;
  for (const line of text.split('\n')) {
    const whole = metrics.width(line, points);
    lines += whole <= room ? 1 : wrapped(line, room, points, metrics);
  }
  return lines;
}

function wrapped(line: string, room: number, points: number, metrics: FontMetrics): number {
  const space = metrics.width(' ', points);
  let lines = 1;
  let used = 0;
  for (const word of line.split(/[ \t]+/)) {
    const wide = metrics.width(word, points);
    const before = used === 0 ? 0 : space;
    if (used + before + wide <= room) {
      used += before + wide;
      continue;
    }
    if (used > 0) lines++;
    const more = Math.max(0, Math.ceil(wide / room) - 1);
    lines += more;
    used = wide - more * room;
  }
  return lines;
}
