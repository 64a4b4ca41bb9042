/**
 * The last step: the same model and the same time give the same bytes. docx numbers bookmarks and drawings by
 * process-wide counters, names links at random and stamps the clock; here all of that follows the document.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { finishChart, finishSheet, isChartPart, isSheetPart } from './charts/finish-chart.ts';

/** The earliest time a zip entry can carry, told the same in every time zone. */
const entryTime = new Date(1980, 0, 1, 0, 0, 0);

const xmlParts = /\.(xml|rels)$/;

/** `at` is ISO 8601 and becomes the time of creation and change. */
export function finishPackage(bytes: Uint8Array, at: string): Uint8Array {
  const parts = new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => !name.endsWith('/'))
      .sort(([a], [b]) => order(a, b)),
  );
  const text = new Map<string, string>();
  for (const [name, data] of parts) if (xmlParts.test(name)) text.set(name, strFromU8(data));
  renumberLinks(text);
  for (const [name, xml] of text) {
    const own = isChartPart(name) ? finishChart(xml) : stampTime(name, xml, at);
    text.set(name, renumberIds(closeContents(own)));
  }
  const out: Zippable = {};
  for (const [name, data] of parts) {
    const xml = text.get(name);
    const raw = isSheetPart(name) ? finishSheet(data, entryTime) : data;
    out[name] = [xml === undefined ? raw : strToU8(xml), { mtime: entryTime, level: 6 }];
  }
  return zipSync(out);
}

/** `[Content_Types].xml` first, as every reader expects; the rest by name. */
function order(a: string, b: string): number {
  const rank = (name: string): number =>
    name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** Relationship ids in the order of the relationships, in the part and in whoever refers to it. */
function renumberLinks(text: Map<string, string>): void {
  for (const [name, rels] of text) {
    const match = /^(.*\/)?_rels\/([^/]+)\.rels$/.exec(name);
    if (!match) continue;
    const source = `${match[1] ?? ''}${match[2]}`;
    const ids = new Map<string, string>();
    const renamed = rels.replace(
      /(<Relationship\b[^>]*?\bId=")([^"]*)(")/g,
      (_, before: string, id: string, after: string) => {
        const fresh = `rId${ids.size + 1}`;
        ids.set(id, fresh);
        return `${before}${fresh}${after}`;
      },
    );
    text.set(name, renamed);
    const xml = text.get(source);
    if (xml === undefined) continue;
    text.set(
      source,
      xml.replace(
        /(\br:(?:id|embed|link|pict)=")([^"]*)(")/g,
        (whole, before: string, id: string, after: string) => {
          const fresh = ids.get(id);
          return fresh === undefined ? whole : `${before}${fresh}${after}`;
        },
      ),
    );
  }
}

/** docx ends the contents' field in a paragraph of its own, which is an empty line; the last entry can end it. */
function closeContents(xml: string): string {
  return xml.replace(
    /<\/w:p><w:p>(<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>)<\/w:p>(?=<\/w:sdtContent>)/g,
    (_, end: string) => `${end}</w:p>`,
  );
}

/** Bookmarks and drawings count from one in the order they stand. */
function renumberIds(xml: string): string {
  const bookmarks = new Map<string, number>();
  const contents = new Map<string, string>();
  let drawings = 0;
  return xml
    .replace(/\b_Toc\d+\b(?= \\h<\/w:instrText>|")/g, (name) => {
      const fresh = contents.get(name) ?? `_Toc${String(contents.size + 1).padStart(8, '0')}`;
      contents.set(name, fresh);
      return fresh;
    })
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(-?\d+)(")/g,
      (_, before: string, id: string, after: string) => {
        const number = bookmarks.get(id) ?? bookmarks.size + 1;
        bookmarks.set(id, number);
        return `${before}${number}${after}`;
      },
    )
    .replace(/(<wp:docPr\b[^>]*?\bid=")(\d+)(")/g, (_, before: string, _id: string, after: string) => {
      drawings += 1;
      return `${before}${drawings}${after}`;
    });
}

function stampTime(name: string, xml: string, at: string): string {
  if (name !== 'docProps/core.xml') return xml;
  const seconds = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
  return xml.replace(
    /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*(<)/g,
    (_, before: string, after: string) => `${before}${seconds}${after}`,
  );
}
