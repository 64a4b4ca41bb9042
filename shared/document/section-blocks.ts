/** One section of the workbook as printed blocks. Built-in and added sections go through the same code. */

import { computeField } from '../numbers/compute.ts';
import { strings } from '../strings/catalogue.ts';
import { answerKey, shownBlocksOf } from '../template/find.ts';
import type { Field, Section, Table } from '../template/types.ts';
import { isPicture } from '../values/check.ts';
import { formatFigure, formatValue } from '../values/format.ts';
import { answerOf, formatContextOf } from '../workbook/read.ts';
import type { Workbook } from '../workbook/types.ts';
import { generatedBlocksOf } from './exhibits.ts';
import { parseRichText } from './markdown.ts';
import type { Block } from './model.ts';
import { type TableOptions, tableBlocks } from './table-blocks.ts';
import type { Announced } from './table-references.ts';

/** The answer that the cover shows. */
export const LOGO = 'A1.logo';

export interface SectionBlocks {
  readonly blocks: readonly Announced[];
  /** Tables too wide for an upright page; they stand at the end of the part. */
  readonly wide: readonly Block[];
}

/**
 * Nothing for an optional section that holds nothing, unless it must be there (`always`). `number` is
 * the section's printed number.
 */
export function sectionBlocks(
  workbook: Workbook,
  section: Section,
  number: string,
  options: TableOptions,
  always = false,
): SectionBlocks | null {
  const blocks: Announced[] = [];
  const wide: Block[] = [];
  for (const block of shownBlocksOf(section)) {
    if (block.kind === 'field') blocks.push(...fieldBlocks(workbook, section, block.field, options));
    else {
      const printed = printTable(workbook, block.table, options);
      blocks.push(...printed.blocks);
      wide.push(...printed.wide);
    }
  }
  const generated = generatedBlocksOf(workbook, section);
  if (blocks.length === 0 && wide.length === 0 && generated.length === 0 && !always) return null;
  const heading: Block = {
    kind: 'heading',
    level: 2,
    id: `section_${section.id}`,
    number,
    text: section.title,
    origin: section.id,
  };
  const question: readonly Block[] =
    section.prompt.trim() === '' ? [] : [{ kind: 'question', text: section.prompt, origin: section.id }];
  return { blocks: [heading, ...question, ...generated, ...blocks], wide };
}

function fieldBlocks(
  workbook: Workbook,
  section: Section,
  field: Field,
  options: TableOptions,
): readonly Block[] {
  const origin = answerKey(section.id, field.id);
  if (field.pay && !options.includeCompensation) return [];
  const context = formatContextOf(workbook);
  if (field.formula !== undefined) {
    const figure = computeField(workbook, section, field);
    if (figure.kind !== 'value') return [];
    const text =
      typeof figure.value === 'number'
        ? withUnit(field, formatFigure(field, figure.value, context, { sign: true }))
        : formatValue(field, figure.value, context);
    return [labelled(field.label, text, origin)];
  }
  const value = answerOf(workbook, origin);
  if (value === undefined)
    return field.required ? [labelled(field.label, strings.document.notProvided, origin)] : [];
  // The logo stands on the cover.
  if (origin === LOGO) return [];
  const heading: Block = {
    kind: 'heading',
    level: 3,
    id: `field_${origin}`,
    text: field.label,
    origin,
  };
  if (isPicture(value)) {
    const { sha256, width, height } = value;
    return [heading, { kind: 'picture', sha256, alt: field.label, width, height }];
  }
  const text = withUnit(field, formatValue(field, value, context, { sign: true }));
  if (field.type !== 'rich') return [labelled(field.label, text, origin)];
  const body = parseRichText(text).map((block): Block => ({ ...block, origin }));
  const marked = workbook.marks[origin] === 'example';
  return [heading, ...(marked ? [exampleCallout()] : []), ...body];
}

function printTable(workbook: Workbook, table: Table, options: TableOptions): SectionBlocks {
  const tables = tableBlocks(workbook, table, options);
  if (tables.length === 0)
    return {
      blocks: table.min_rows > 0 ? [labelled(table.title, strings.document.notProvided, table.id)] : [],
      wide: [],
    };
  const blocks = tables.flatMap(({ block, orientation, continues }): readonly Announced[] => {
    if (orientation === 'portrait') return [block];
    return continues ? [] : [{ kind: 'see-table', table: block, origin: table.id }];
  });
  const wide = tables.filter(({ orientation }) => orientation === 'landscape').map(({ block }) => block);
  return { blocks, wide };
}

const labelled = (label: string, text: string, origin: string): Block => ({
  kind: 'labelled',
  label,
  content: [{ text }],
  origin,
});

const exampleCallout = (): Block => ({ kind: 'callout', text: strings.document.example });

/** The currency and the per-cent sign say their own unit. */
const withUnit = (field: Field, text: string): string =>
  field.unit === undefined || field.unit === 'year' || field.type === 'pct' ? text : `${text} ${field.unit}`;
