/** Advance widths of a TrueType font (`cmap` formats 4 and 12, `hmtx`): enough to size columns without a browser. */
import type { FontMetrics } from '../../shared/document/faces.ts';

type GlyphOf = (codePoint: number) => number;

/** Reads a font file's bytes; throws when they are no TrueType font with a Unicode table. */
export function readFont(bytes: Uint8Array): FontMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readDirectory(view);
  const at = (name: string): number => {
    const offset = tables.get(name);
    if (offset === undefined) throw new Error(`The font has no table ${name}`);
    return offset;
  };
  const unitsPerEm = view.getUint16(at('head') + 18);
  const metricCount = view.getUint16(at('hhea') + 34);
  const widths = at('hmtx');
  const glyphOf = readCharacterMap(view, at('cmap'));
  const known = new Map<number, number>();

  const advance = (codePoint: number): number => {
    const seen = known.get(codePoint);
    if (seen !== undefined) return seen;
    const glyph = glyphOf(codePoint);
    // A character the font lacks comes from another font; the widest of them, ideographs, fill the em square.
    const units =
      glyph === 0 && codePoint > 0x2e7f ? unitsPerEm : readAdvance(view, widths, glyph, metricCount);
    const width = units / unitsPerEm;
    known.set(codePoint, width);
    return width;
  };

  return {
    width(text, points) {
      let ems = 0;
      for (const sign of text) ems += advance(sign.codePointAt(0) ?? 0);
      return ems * points * 20;
    },
  };
}

function readDirectory(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    tables.set(name, view.getUint32(entry + 8));
  }
  return tables;
}

function readAdvance(view: DataView, widths: number, glyph: number, metricCount: number): number {
  return view.getUint16(widths + 4 * Math.min(glyph, metricCount - 1));
}

function readCharacterMap(view: DataView, cmap: number): GlyphOf {
  let basic: GlyphOf | null = null;
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const table = cmap + view.getUint32(cmap + 4 + 8 * i + 4);
    const format = view.getUint16(table);
    if (format === 12) return readGroups(view, table);
    if (format === 4) basic = readSegments(view, table);
  }
  if (!basic) throw new Error('The font has no Unicode character map');
  return basic;
}

function readGroups(view: DataView, table: number): GlyphOf {
  const groups = Array.from({ length: view.getUint32(table + 12) }, (_, i) => {
    const group = table + 16 + 12 * i;
    return {
      first: view.getUint32(group),
      last: view.getUint32(group + 4),
      glyph: view.getUint32(group + 8),
    };
  });
  return (codePoint) => {
    const group = groups.find(({ first, last }) => codePoint >= first && codePoint <= last);
    return group ? group.glyph + codePoint - group.first : 0;
  };
}

function readSegments(view: DataView, table: number): GlyphOf {
  const count = view.getUint16(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + 2 * count + 2;
  const deltas = starts + 2 * count;
  const ranges = deltas + 2 * count;
  return (codePoint) => {
    for (let i = 0; i < count; i++) {
      if (codePoint > view.getUint16(ends + 2 * i)) continue;
      const start = view.getUint16(starts + 2 * i);
      if (codePoint < start) return 0;
      const delta = view.getInt16(deltas + 2 * i);
      const range = view.getUint16(ranges + 2 * i);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = view.getUint16(ranges + 2 * i + range + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
