/** Sentences that send the reader to a table further back, by the number it has there. */
import { strings } from '../strings/catalogue.ts';
import type { Block, Origin, PageRun, TableBlock } from './model.ts';
import { isPrintableTable } from './table-fit.ts';

/** What is printed where a table would stand that is too wide for the page; its number is not known yet. */
interface SeeTable {
  readonly kind: 'see-table';
  readonly table: TableBlock;
  readonly origin: Origin;
}

export type Announced = Block | SeeTable;

export interface AnnouncedRun {
  readonly orientation: PageRun['orientation'];
  readonly blocks: readonly Announced[];
}

/** Counts the tables as both renderers do. */
export function withTableNumbers(runs: readonly AnnouncedRun[]): readonly PageRun[] {
  const tables = runs
    .flatMap((run) => run.blocks)
    .filter((block) => block.kind === 'table' && isPrintableTable(block));
  const numbers = new Map(tables.map((table, at) => [table, String(at + 1)]));
  const announce = ({ table, origin }: SeeTable): Block => {
    const { document, word } = strings;
    const text = document.seeWide(table.caption, word.table(numbers.get(table) ?? ''));
    return { kind: 'paragraph', content: [{ text, italic: true }], origin };
  };
  return runs.map((run) => ({
    ...run,
    blocks: run.blocks.map((block) => (block.kind === 'see-table' ? announce(block) : block)),
  }));
}
