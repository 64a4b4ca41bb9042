/** What the contents list: the headings behind them, as many levels as one page holds. */

import type { Faces } from '../../shared/document/faces.ts';
import type { Block, PlanDocument } from '../../shared/document/model.ts';
import type { PageSetup } from '../../shared/document/page-setup.ts';
import type { ContentsDensity } from './house-style.ts';
import { cleanLine } from './text.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

export interface ContentsPlan {
  readonly count: number;
  readonly levels: 1 | 2;
  readonly density: ContentsDensity;
  /** Unique, at most 40 letters, digits and `_`, starting with a letter: all that Word can make. */
  readonly bookmarks: ReadonlyMap<Block, string>;
  /** The first and the last heading behind the contents, when some stand before them; else null. */
  readonly scope: { readonly first: Block; readonly last: Block } | null;
}

/** The bookmark around everything the contents list, where that is not the whole document. */
export const scopeBookmark = 'contents_scope';

/** Title of the page, in points with its space. */
const titleHeight = 40;

export function planContents(doc: PlanDocument, page: PageSetup, faces: Faces): ContentsPlan {
  const blocks = doc.runs.flatMap((run) => run.blocks);
  const isHeading = (block: Block): block is Heading => block.kind === 'heading';
  const start = blocks.findIndex(({ kind }) => kind === 'contents');
  const before = blocks.slice(0, Math.max(0, start)).filter(isHeading);
  const listed = blocks.slice(start + 1).filter(isHeading);
  const bookmarks = nameBookmarks(blocks.filter(isHeading));
  const first = listed[0];
  const last = listed.at(-1);
  const scope = before.length > 0 && first && last ? { first, last } : null;
  const room = page.height / 20 - titleHeight;
  const ways = [
    { levels: 2, density: 'normal' },
    { levels: 2, density: 'close' },
    { levels: 1, density: 'normal' },
    { levels: 1, density: 'close' },
  ] as const;
  const fits = (way: (typeof ways)[number]): boolean => height(listed, way, page, faces) <= room;
  const way = ways.find(fits) ?? ways[3];
  return { ...way, count: listed.filter(({ level }) => level <= way.levels).length, bookmarks, scope };
}

/** In points. The figures are those of the styles `toc 1` and `toc 2`. */
function height(
  headings: readonly Heading[],
  { levels, density }: Pick<ContentsPlan, 'levels' | 'density'>,
  page: PageSetup,
  faces: Faces,
): number {
  const close = density === 'close';
  return headings.reduce((sum, { level, number = '', text }) => {
    if (level > levels) return sum;
    const top = level === 1;
    const points = top ? (close ? 9.5 : 10.5) : close ? 9 : 10.5;
    const space = top ? (close ? 3 : 5.5) : close ? 0 : 0.5;
    const lines = Math.ceil((faces.bold.width(cleanLine(`${number} ${text}`), points) + 900) / page.width);
    return sum + lines * points * 1.2207 + space;
  }, 0);
}

function nameBookmarks(headings: readonly Heading[]): ReadonlyMap<Block, string> {
  const used = new Set<string>([scopeBookmark]);
  const names = new Map<Block, string>();
  headings.forEach((heading, i) => {
    const own = /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(heading.id) && !used.has(heading.id.toLowerCase());
    let name = own ? heading.id : `heading_${i + 1}`;
    while (used.has(name.toLowerCase())) name = `${name}_`;
    used.add(name.toLowerCase());
    names.set(heading, name);
  });
  return names;
}
