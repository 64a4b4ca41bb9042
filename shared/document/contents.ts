/** What the contents list, in Word and in the preview alike: the headings behind them, as many levels as one page holds. */
import type { Faces } from './faces.ts';
import type { Block, PlanDocument } from './model.ts';
import type { PageSetup } from './page-setup.ts';
import { lineHeight } from './prose-types.ts';

export type Heading = Extract<Block, { kind: 'heading' }>;

/** Space between the lines: normal, or close when many have to stand on one page. */
export type ContentsDensity = 'normal' | 'close';

export interface Contents {
  readonly entries: readonly Heading[];
  readonly levels: 1 | 2;
  readonly density: ContentsDensity;
}

/** Title of the page, in points with its space. */
const titleHeight = 40;

export const isHeading = (block: Block): block is Heading => block.kind === 'heading';

/** `page` is the one the contents stand on; every heading of the document where it has none. */
export function contentsOf(doc: PlanDocument, page: PageSetup, faces: Faces): Contents {
  const blocks = doc.runs.flatMap((run) => run.blocks);
  const start = blocks.findIndex(({ kind }) => kind === 'contents');
  const behind = blocks.slice(start + 1).filter(isHeading);
  const room = page.height / 20 - titleHeight;
  const ways = [
    { levels: 2, density: 'normal' },
    { levels: 2, density: 'close' },
    { levels: 1, density: 'normal' },
    { levels: 1, density: 'close' },
  ] as const;
  const way = ways.find((one) => height(behind, one, page, faces) <= room) ?? ways[3];
  return { ...way, entries: behind.filter(({ level }) => level <= way.levels) };
}

/** In points. The figures are those of the styles `toc 1` and `toc 2`. */
function height(
  headings: readonly Heading[],
  { levels, density }: Pick<Contents, 'levels' | 'density'>,
  page: PageSetup,
  faces: Faces,
): number {
  const close = density === 'close';
  return headings.reduce((sum, { level, number = '', text }) => {
    if (level > levels) return sum;
    const top = level === 1;
    const points = top ? (close ? 9.5 : 10.5) : close ? 9 : 10.5;
    const space = top ? (close ? 3 : 5.5) : close ? 0 : 0.5;
    const lines = Math.ceil((faces.bold.width(`${number} ${text}`, points) + 900) / page.width);
    return sum + lines * points * lineHeight + space;
  }, 0);
}
