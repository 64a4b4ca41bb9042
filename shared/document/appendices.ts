/** Appendix A: assumptions and formulas; B: what is still open; C: what the terms mean. */
import { openConflicts } from '../checks/register.ts';
import { sayIn } from '../checks/say.ts';
import { assumptionPairs, plainPairs } from '../plan/pairs.ts';
import { strings } from '../strings/catalogue.ts';
import { findField, sectionsOf, shownBlocksOf, shownColumns } from '../template/find.ts';
import { formulaInWords } from '../template/formula/in-words.ts';
import { parseFormula } from '../template/formula/parse.ts';
import type { PrintedPart, Section, Slot } from '../template/types.ts';
import { formatValue } from '../values/format.ts';
import type { Value } from '../values/value.ts';
import { answerOf, formatContextOf } from '../workbook/read.ts';
import { recordedDay } from '../workbook/recorded-day.ts';
import type { Workbook } from '../workbook/types.ts';
import { conflictTable } from './conflict-table.ts';
import { headlineFigures } from './headline-figures.ts';
import { keepTogether } from './keep-together.ts';
import type { Block, TableRow } from './model.ts';
import { type OpenItem, openItems } from './open-items.ts';
import type { TableOptions } from './table-blocks.ts';
import { bodyRow, figureColumn, textColumn } from './table-parts.ts';

/** The assumption pairs of the two plans, and what Sales alone assumes. */
const assumptions = [
  ...plainPairs.map(([id, , marketing, sales]) => ({ id, marketing, sales })),
  { id: 'attainment', marketing: null, sales: 'S6.attainment_assumption' },
] as const;

export function appendixA(
  workbook: Workbook,
  parts: readonly PrintedPart[],
  { includeCompensation }: TableOptions,
): readonly Block[] {
  const text = strings.document.appendixA;
  const both = parts.includes('marketing') && parts.includes('sales');
  const shown = [
    ...(parts.includes('marketing') ? (['marketing'] as const) : []),
    ...(parts.includes('sales') ? (['sales'] as const) : []),
  ];
  const agreed = agreedCells(workbook);
  const rows = assumptions.flatMap((assumption): readonly TableRow[] => {
    const values = [
      ...shown.map((party) => shownAnswer(workbook, assumption[party])),
      ...(agreed.size === 0 ? [] : (agreed.get(assumption.id) ?? ['', ''])),
    ];
    return values.every((value) => value === '') ? [] : [bodyRow(text.labels[assumption.id], ...values)];
  });
  const formulas = formulaRows(workbook, parts, includeCompensation);
  const figures = headlineFigures(workbook, parts);
  if (rows.length === 0 && formulas.length === 0 && figures.length === 0) return [];
  return [
    { kind: 'heading', level: 1, id: 'appendix_a', number: 'A', text: text.title },
    { kind: 'lead', content: [{ text: both ? text.lead : text.leadOne }] },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: both ? text.assumptions : text.assumptionsOne,
            description: text.description,
            columns: [
              textColumn(text.assumption),
              ...shown.map((party) => figureColumn(text[party])),
              ...(agreed.size === 0 ? [] : [figureColumn(text.agreed), textColumn(text.agreedBy)]),
            ],
            rows,
          },
        ]),
    ...figures,
    ...(formulas.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: text.formulas,
            description: text.formulasDescription,
            columns: [textColumn(text.figure), textColumn(text.formula), textColumn(text.place)],
            rows: formulas,
          },
        ]),
  ];
}

/** What both plans settled on, with who and when, by pair: the figures are computed with it. */
function agreedCells(workbook: Workbook): ReadonlyMap<string, readonly [value: string, by: string]> {
  const say = sayIn(workbook);
  const pairs = assumptionPairs(workbook);
  return new Map(
    plainPairs.flatMap(([id, , place]) => {
      const agreed = pairs.find((pair) => pair.id === id)?.agreed;
      if (!agreed) return [];
      const by = strings.words.signed(agreed.by, agreed.side);
      const when = keepTogether(say.date(recordedDay(agreed)));
      return [
        [id, [shownAs(workbook, place, agreed.value), strings.assumptions.agreedBy(by, when)]] as const,
      ];
    }),
  );
}

const shownAnswer = (workbook: Workbook, key: string | null): string =>
  key === null ? '' : shownAs(workbook, key, answerOf(workbook, key));

/** A value as the field would show it; '' where there is none, or no such field. */
function shownAs(workbook: Workbook, key: string, value: Value | undefined): string {
  const field = findField(workbook.template, key)?.field;
  return field === undefined || value === undefined
    ? ''
    : formatValue(field, value, formatContextOf(workbook), { sign: true });
}

/** Figures of the engine have no formula to print until the engine computes them. */
function formulaRows(
  workbook: Workbook,
  parts: readonly PrintedPart[],
  includeCompensation: boolean,
): readonly TableRow[] {
  return parts.flatMap((part) =>
    sectionsOf(workbook.template, part).flatMap((section) =>
      shownBlocksOf(section).flatMap((block) =>
        block.kind === 'field'
          ? formulaRow(workbook, section, block.field, block.field.label, section.fields, includeCompensation)
          : shownColumns(block.table).flatMap((column) =>
              formulaRow(
                workbook,
                section,
                column,
                `${block.table.title}: ${column.label}`,
                block.table.columns,
                includeCompensation,
              ),
            ),
      ),
    ),
  );
}

function formulaRow(
  workbook: Workbook,
  section: Section,
  slot: Slot,
  label: string,
  siblings: readonly Slot[],
  includeCompensation: boolean,
): readonly TableRow[] {
  if (slot.formula === undefined || slot.formula.includes('core(')) return [];
  if (slot.pay && !includeCompensation) return [];
  const parsed = parseFormula(slot.formula);
  // A figure that is only shown again needs no formula.
  if (!parsed.ok || parsed.value.kind === 'field' || parsed.value.kind === 'name') return [];
  const words = formulaInWords(parsed.value, workbook.template, siblings);
  return [bodyRow(label, words, `${section.id} ${section.title}`)];
}

export function appendixB(workbook: Workbook, parts: readonly PrintedPart[]): readonly Block[] {
  const text = strings.document.appendixB;
  const items = openItems(workbook, parts);
  // Conflicts lie between the plans: a part that is printed alone holds nothing of the other plan.
  const tellsConflicts = parts.includes('agreement');
  const conflicts = tellsConflicts ? openConflicts(workbook) : [];
  const heading: Block = { kind: 'heading', level: 1, id: 'appendix_b', number: 'B', text: text.title };
  const lead = [
    ...(tellsConflicts ? [text.conflicts(conflicts.length)] : []),
    items.length === 0 ? text.none : text.lead(sayIn(workbook).count(items.length)),
  ].join(' ');
  return [
    heading,
    { kind: 'lead', content: [{ text: lead }] },
    ...(conflicts.length === 0 ? [] : [conflictTable(workbook, conflicts)]),
    ...(items.length === 0 ? [] : [missingEntries(items)]),
  ];
}

function missingEntries(items: readonly OpenItem[]): Block {
  const text = strings.document.appendixB;
  return {
    kind: 'table',
    caption: text.caption,
    description: text.description,
    columns: [
      textColumn(text.columns.part),
      textColumn(text.columns.section),
      textColumn(text.columns.entry),
    ],
    rows: items.map(({ part, section, entry }) =>
      bodyRow(strings.document.parts[part], `${section.id} ${section.title}`, entry),
    ),
  };
}

export function appendixC(): readonly Block[] {
  const text = strings.document.appendixC;
  return [
    { kind: 'heading', level: 1, id: 'appendix_c', number: 'C', text: text.title },
    { kind: 'lead', content: [{ text: text.lead }] },
    {
      kind: 'table',
      caption: text.caption,
      description: text.description,
      columns: [textColumn(text.term), textColumn(text.meaning)],
      rows: text.terms.map(([term, meaning]) => bodyRow(term, meaning)),
    },
  ];
}
