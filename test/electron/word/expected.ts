/** What a reader must find of a plan, told from the model alone. */
import type { Block, Inlines, PlanDocument } from '../../../shared/document/model.ts';
import { isPrintableChart } from '../../../shared/document/printed-chart.ts';
import { isPrintableTable } from '../../../shared/document/table-fit.ts';
import { essence } from './read-back.ts';

export interface Expected {
  readonly headings: readonly string[];
  readonly cells: readonly string[];
  readonly items: readonly string[];
  /** Everything else, sentence by sentence. */
  readonly texts: readonly string[];
}

const joined = (content: Inlines): string => content.map(({ text }) => text).join('');

export function expectedOf(doc: PlanDocument): Expected {
  const blocks = doc.runs.flatMap((run) => run.blocks);
  const seen = (texts: readonly string[]): string[] => texts.map(essence).filter((text) => text !== '');
  return {
    headings: blocks.flatMap((block) =>
      block.kind === 'heading' ? [essence(`${block.number ?? ''} ${essence(block.text) || 'Untitled'}`)] : [],
    ),
    cells: seen(blocks.flatMap(cellsOf)),
    items: seen(blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(joined) : []))),
    texts: seen([
      doc.cover.company,
      doc.cover.subtitle,
      doc.cover.status,
      ...doc.cover.facts.flatMap(({ label, value }) => [label, value]),
      ...blocks.flatMap(textsOf),
    ]),
  };
}

function cellsOf(block: Block): readonly string[] {
  if (block.kind === 'table' && isPrintableTable(block))
    return [...block.columns.map(({ label }) => label), ...block.rows.flatMap(({ cells }) => cells)];
  if (block.kind === 'signatures') return block.parties.flatMap(({ role }) => [role]);
  return [];
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'lead':
    case 'paragraph':
      return [joined(block.content)];
    case 'question':
      return [block.text];
    case 'labelled':
      return [block.label, joined(block.content)];
    case 'callout':
      return [block.text];
    case 'figures':
      return block.items.flatMap(({ label, value, note }) => [label, value, note]);
    case 'table':
      return isPrintableTable(block) ? [block.caption, block.note ?? ''] : [];
    case 'chart':
      return isPrintableChart(block.chart) ? [block.caption, block.chart.source ?? ''] : [];
    case 'signatures':
      return block.parties.flatMap(({ name, title }) => [name, title]);
    default:
      return [];
  }
}
