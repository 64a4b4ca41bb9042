/** Workbook to document model: cover, contents, parts, appendices. Every figure and claim in it is computed. */
import { strings } from '../strings/catalogue.ts';
import { findSection, sectionsOf } from '../template/find.ts';
import type { PrintedPart, Section } from '../template/types.ts';
import { isPicture } from '../values/check.ts';
import { formatDate } from '../values/date-format.ts';
import { fiscalYearLabel } from '../workbook/fiscal-year.ts';
import { answerOf, currencyOf, localeOf, textOf } from '../workbook/read.ts';
import type { Workbook } from '../workbook/types.ts';
import { appendixA, appendixB, appendixC } from './appendices.ts';
import type { Cover, ExportPart, PlanDocument } from './model.ts';
import { partLead } from './part-leads.ts';
import { planStatus } from './plan-status.ts';
import { LOGO, type SectionBlocks, sectionBlocks } from './section-blocks.ts';
import { signatureBlock } from './signatures.ts';
import { standing } from './standing.ts';
import type { TableOptions } from './table-blocks.ts';
import { type Announced, type AnnouncedRun, withTableNumbers } from './table-references.ts';

export interface DocumentOptions extends TableOptions {
  readonly part: ExportPart;
}

/** The company's part is printed ahead of both plans; a part alone holds nothing of the other plan. */
const partsOf: Readonly<Record<ExportPart, readonly PrintedPart[]>> = {
  all: ['company', 'marketing', 'sales', 'agreement'],
  marketing: ['company', 'marketing'],
  sales: ['company', 'sales'],
  agreement: ['agreement'],
};

/** Carries the signature block, and is printed for it even while it holds nothing else. */
const SIGNED_SECTION = 'L12';

/** The whole document, or one part of it; `includeCompensation` prints personal pay. */
export function buildDocument(workbook: Workbook, options: DocumentOptions): PlanDocument {
  const parts = partsOf[options.part];
  return {
    ...shell(workbook, options.part),
    runs: withTableNumbers([
      {
        orientation: 'portrait',
        blocks: [...standing(workbook, parts), { kind: 'contents', title: strings.document.contents }],
      },
      ...parts.flatMap((part, at) => partRuns(workbook, part, String(at + 1), options)),
      {
        orientation: 'portrait',
        blocks: [...appendixA(workbook, parts, options), ...appendixB(workbook, parts), ...appendixC()],
      },
    ]),
  };
}

/**
 * One section as it stands in the whole document, its wide tables behind it and its tables counted from one;
 * no runs when it prints nothing.
 */
export function buildSection(workbook: Workbook, id: string, options: TableOptions): PlanDocument {
  const document = shell(workbook, 'all');
  const part = findSection(workbook.template, id)?.part;
  if (part === undefined || part === 'setup') return { ...document, runs: [] };
  const number = String(partsOf.all.indexOf(part) + 1);
  const found = printedSections(workbook, part, number, options).find(({ section }) => section.id === id);
  if (!found) return { ...document, runs: [] };
  const { blocks, wide } = found.printed;
  return {
    ...document,
    runs: withTableNumbers([
      { orientation: 'portrait', blocks },
      ...(wide.length > 0 ? [{ orientation: 'landscape' as const, blocks: wide }] : []),
    ]),
  };
}

/** What every page carries, and the cover. */
function shell(workbook: Workbook, part: ExportPart): Omit<PlanDocument, 'runs'> {
  const cover = buildCover(workbook, part);
  const status = statusOf(workbook);
  return {
    title: `${cover.company}: ${cover.title}`,
    author: textOf(workbook, 'A1.legal_name') ?? strings.document.author,
    language: localeOf(workbook),
    paper: ['US', 'CA', 'MX'].some((region) => localeOf(workbook).endsWith(`-${region}`)) ? 'letter' : 'a4',
    header: `${cover.company} · ${cover.title}`,
    footer: strings.document.footer(status, textOf(workbook, 'settings.classification') ?? ''),
    cover,
  };
}

function buildCover(workbook: Workbook, part: ExportPart): Cover {
  const text = strings.document;
  const logo = answerOf(workbook, LOGO);
  const company = textOf(workbook, 'A1.legal_name') ?? text.unnamedCompany;
  const date = textOf(workbook, 'settings.plan_date');
  const facts = [
    [text.facts.year, fiscalYearLabel(workbook)],
    [text.facts.version, textOf(workbook, 'settings.version')],
    [text.facts.date, date && formatDate(localeOf(workbook), date)],
    [text.facts.status, statusOf(workbook)],
    [text.facts.preparedFor, textOf(workbook, 'settings.prepared_for')],
    [text.facts.classification, textOf(workbook, 'settings.classification')],
    [text.facts.currency, currencyOf(workbook)],
  ] as const;
  return {
    company,
    title: textOf(workbook, 'settings.plan_title') ?? text.untitledPlan,
    subtitle: text.subtitle[part](fiscalYearLabel(workbook)),
    status: statusOf(workbook),
    ...(logo !== undefined && isPicture(logo)
      ? { logo: { sha256: logo.sha256, width: logo.width, height: logo.height, alt: company } }
      : {}),
    facts: facts.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }])),
  };
}

const statusOf = (workbook: Workbook): string => strings.document.status[planStatus(workbook)];

/** A part: its heading and lead, its sections, the signatures, and at its end what needs a wide page. */
function partRuns(
  workbook: Workbook,
  part: PrintedPart,
  number: string,
  options: DocumentOptions,
): readonly AnnouncedRun[] {
  const blocks: Announced[] = [
    { kind: 'heading', level: 1, id: `part_${part}`, number, text: strings.document.parts[part] },
  ];
  const lead = partLead(workbook, part);
  if (lead !== null) blocks.push({ kind: 'lead', content: [{ text: lead }] });
  const sections = printedSections(workbook, part, number, options);
  blocks.push(...sections.flatMap(({ printed }) => printed.blocks));
  const wide = sections.flatMap(({ printed }) => printed.wide);
  const runs: AnnouncedRun[] = [{ orientation: 'portrait', blocks }];
  if (wide.length > 0)
    runs.push({
      orientation: 'landscape',
      blocks: [
        {
          kind: 'heading',
          level: 2,
          id: `wide_${part}`,
          number: `${number}.${sections.length + 1}`,
          text: strings.document.wideTables,
        },
        { kind: 'paragraph', content: [{ text: strings.document.wideTablesLead }] },
        ...wide,
      ],
    });
  return runs;
}

/** The sections of a part that print something, numbered in their order; the signatures stand in theirs. */
function printedSections(
  workbook: Workbook,
  part: PrintedPart,
  number: string,
  options: TableOptions,
): readonly { readonly section: Section; readonly printed: SectionBlocks }[] {
  const found: { section: Section; printed: SectionBlocks }[] = [];
  for (const section of sectionsOf(workbook.template, part)) {
    const isSigned = section.id === SIGNED_SECTION;
    const printed = sectionBlocks(workbook, section, `${number}.${found.length + 1}`, options, isSigned);
    if (!printed) continue;
    const blocks = isSigned ? [...printed.blocks, signatureBlock(workbook)] : printed.blocks;
    found.push({ section, printed: { ...printed, blocks } });
  }
  return found;
}
