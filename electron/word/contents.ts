/** What Word needs to list the contents: the bookmarks they point at, and the one around all that they list. */

import { type Contents, contentsOf, type Heading, isHeading } from '../../shared/document/contents.ts';
import type { Faces } from '../../shared/document/faces.ts';
import type { Block, PlanDocument } from '../../shared/document/model.ts';
import type { PageSetup } from '../../shared/document/page-setup.ts';

export interface ContentsPlan extends Contents {
  /** Unique, at most 40 letters, digits and `_`, starting with a letter: all that Word can make. */
  readonly bookmarks: ReadonlyMap<Block, string>;
  /** The first and the last heading behind the contents, when some stand before them; else null. */
  readonly scope: { readonly first: Block; readonly last: Block } | null;
}

/** The bookmark around everything the contents list, where that is not the whole document. */
export const scopeBookmark = 'contents_scope';

export function planContents(doc: PlanDocument, page: PageSetup, faces: Faces): ContentsPlan {
  const blocks = doc.runs.flatMap((run) => run.blocks);
  const start = blocks.findIndex(({ kind }) => kind === 'contents');
  const behind = blocks.slice(start + 1).filter(isHeading);
  const first = behind[0];
  const last = behind.at(-1);
  const scope = blocks.slice(0, Math.max(0, start)).some(isHeading) && first && last ? { first, last } : null;
  return { ...contentsOf(doc, page, faces), bookmarks: nameBookmarks(blocks.filter(isHeading)), scope };
}

function nameBookmarks(headings: readonly Heading[]): ReadonlyMap<Block, string> {
  const used = new Set<string>([scopeBookmark]);
  const names = new Map<Block, string>();
  headings.forEach((heading, i) => {
    const id = heading.id.replaceAll(/\W/g, '_').slice(0, 40);
    const own = /^[A-Za-z]/.test(id) && !used.has(id.toLowerCase());
    let name = own ? id : `heading_${i + 1}`;
    while (used.has(name.toLowerCase())) name = `${name}_`;
    used.add(name.toLowerCase());
    names.set(heading, name);
  });
  return names;
}
