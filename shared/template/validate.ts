/**
 * Whether a template can be used: its shape, unique ids, references and formulas that resolve, no
 * formula that leads back to itself. Each problem is one sentence that names the place.
 */
import { fail, ok, type Result } from '../lib/result.ts';
import { strings } from '../strings/catalogue.ts';
import { type CoreDeviation, coreDeviations } from './core-slots.ts';
import { answerKey, findColumn, findField, findTable, refTablesOf } from './find.ts';
import { formulaCircles } from './formula/circles.ts';
import { isCoreFigure } from './formula/core-names.ts';
import { coreNamesOf, dependenciesOf, type FormulaName } from './formula/dependencies.ts';
import { operandsOf } from './formula/operands.ts';
import { parseFormula } from './formula/parse.ts';
import { atMost, overfull } from './limits.ts';
import { columnName, fieldName, placeName, tableName } from './place-name.ts';
import { templateSchema } from './schema.ts';
import { shapeProblems } from './shape-problems.ts';
import { columnPlace, tablePlace } from './slots.ts';
import {
  type Column,
  type Field,
  type FieldType,
  isFigureType,
  type Section,
  type Slot,
  type Table,
  type Template,
} from './types.ts';

/** The template when it can be used, else its first problem. */
export function validateTemplate(value: unknown): Result<Template> {
  const parsed = templateSchema.safeParse(value);
  if (!parsed.success) {
    const [problem = strings.template.shapes.template] = shapeProblems(value, parsed.error.issues);
    return fail('invalid', problem);
  }
  const [problem] = templateProblems(parsed.data);
  return problem === undefined ? ok(parsed.data) : fail('invalid', problem);
}

/** Everything that is wrong: its shape, or the rules once the shape is right. */
export function allProblems(value: unknown): readonly string[] {
  const parsed = templateSchema.safeParse(value);
  return parsed.success ? templateProblems(parsed.data) : shapeProblems(value, parsed.error.issues);
}

/** What a fault lies in, so that it can be mended. */
export type FaultKind =
  | 'double-section'
  | 'double-table'
  | 'double-slot'
  | 'layout'
  | 'columns'
  | 'choices'
  | 'double-choice'
  /** Two columns of a table with one name, for one fiscal month. */
  | 'double-name'
  | 'double-month'
  | 'bounds'
  | 'reference'
  | 'narrowing'
  | 'formula'
  | 'circle'
  | 'default'
  /** A place of the calculation means something else. */
  | 'core';

interface Problem {
  readonly kind: FaultKind;
  readonly message: string;
}

/** What is wrong, and where: a section id, an answer key, `T.table` or `T.table.column`. */
export interface TemplateFault extends Problem {
  readonly place: string;
  /** The other places round a circle. */
  readonly others?: readonly string[];
}

/** What is wrong with a template being written: it may hold more than can be saved. */
export interface WritingFault extends Omit<TemplateFault, 'kind'> {
  readonly kind: FaultKind | 'too-many';
}

/** Every mechanical fault of a well-shaped template, one sentence each. */
export const templateProblems = (template: Template): readonly string[] =>
  templateFaults(template).map(({ message }) => message);

/** The same with their places. */
export function templateFaults(template: Template): readonly TemplateFault[] {
  const text = strings.template;
  const tables = template.sections.flatMap((section) => section.tables.map((table) => table.id));
  return [
    ...doubles(template.sections.map((section) => section.id)).map(
      (id): TemplateFault => ({ place: id, kind: 'double-section', message: text.doubleSection(id) }),
    ),
    ...doubles(tables).map(
      (id): TemplateFault => ({ place: tablePlace(id), kind: 'double-table', message: text.doubleTable(id) }),
    ),
    ...coreDeviations(template).map(coreFault),
    ...template.sections.flatMap((section) => sectionFaults(template, section)),
    ...formulaCircles(template).map(
      ([place = '', ...rest]): TemplateFault => ({
        place,
        kind: 'circle',
        others: rest,
        message: text.circular(
          [place, ...rest, place].map((one) => placeName(template, one)).join(text.circleJoin),
        ),
      }),
    ),
  ];
}

/** The same of a template being written, with the lists that are too long; of those of the template the place is ''. */
export const writingFaults = (template: Template): readonly WritingFault[] => [
  ...overfull(template).map(
    ({ place, list }): WritingFault => ({
      kind: 'too-many',
      place,
      message: strings.template.full(placeName(template, place), atMost(list)),
    }),
  ),
  ...templateFaults(template),
];

function coreFault({ place, where, label, property, needed }: CoreDeviation): TemplateFault {
  const text = strings.template.core;
  const message = text[property](`${where} › ${label}`, strings.words.slotTypes[needed.type]);
  return { place, kind: 'core', message };
}

const at = (place: string, problems: readonly Problem[]): readonly TemplateFault[] =>
  problems.map((problem) => ({ place, ...problem }));

const fault = (kind: FaultKind, message: string): Problem => ({ kind, message });

function sectionFaults(template: Template, section: Section): readonly TemplateFault[] {
  const text = strings.template;
  const name = placeName(template, section.id);
  const ids = [...section.fields, ...section.tables].map((block) => block.id);
  const unknown = (section.layout ?? []).filter((id) => !ids.includes(id));
  return [
    ...at(section.id, [
      ...doubles(ids).map((id) => fault('double-slot', text.doubleSlot(id, name))),
      ...unknown.map((id) => fault('layout', text.layoutUnknown(name, id))),
    ]),
    ...section.fields.flatMap((field) => {
      const place = answerKey(section.id, field.id);
      const called = fieldName(section, field);
      const problems = slotProblems(template, field, called, (one) => slotOfField(template, section, one));
      const isWrong = field.default !== undefined && !defaultFits(field, field.default);
      return at(place, isWrong ? [...problems, fault('default', text.defaultWrong(called))] : problems);
    }),
    ...section.tables.flatMap((table) => tableFaults(template, table)),
  ];
}

const dateTypes: readonly FieldType[] = ['date', 'month'];
const plainTextTypes: readonly FieldType[] = ['text', 'rich', 'date', 'month', 'choice'];

/** References and lists have no default: a template knows no rows. */
function defaultFits(field: Field, value: string | number | boolean): boolean {
  if (typeof value === 'boolean') return field.type === 'bool';
  if (typeof value === 'number') return isFigureType(field.type);
  return field.type === 'choice'
    ? (field.choices ?? []).some((choice) => choice.id === value)
    : plainTextTypes.includes(field.type);
}

function tableFaults(template: Template, table: Table): readonly TemplateFault[] {
  const text = strings.template;
  const place = tablePlace(table.id);
  const name = tableName(table);
  const named = [table.label_column, table.sum_rule?.column].filter((id) => id !== undefined);
  const starters = (table.starter_rows ?? []).flatMap((row) => Object.keys(row));
  const unknown = [...named, ...new Set(starters)].filter((id) => !findColumn(table, id));
  return [
    ...at(place, [
      ...doubles(table.columns.map((column) => column.id)).map((id) =>
        fault('double-slot', text.doubleSlot(id, name)),
      ),
      ...unknown.map((id) => fault('columns', text.columnUnknown(name, id))),
    ]),
    ...table.columns.flatMap((column, order) =>
      at(columnPlace(table.id, column.id), [
        ...likeBefore(table, column, order),
        ...slotProblems(template, column, columnName(table, column), (one) =>
          slotOfColumn(template, table, one),
        ),
      ]),
    ),
  ];
}

/**
 * Two columns that look alike on the page. The head of a month is written from the settings, whatever its name;
 * a computed column may be named like the typed one it sums up, as older templates have it.
 */
function likeBefore(table: Table, column: Column, order: number): readonly Problem[] {
  const text = strings.template;
  const before = table.columns.slice(0, order);
  if (column.month !== undefined)
    return before.some(({ month }) => month === column.month)
      ? [fault('double-month', text.doubleMonth(String(column.month), tableName(table)))]
      : [];
  const isTyped = column.formula === undefined;
  return before.some(
    ({ label, month, formula }) =>
      month === undefined && label === column.label && (formula === undefined) === isTyped,
  )
    ? [fault('double-name', text.doubleColumnLabel(column.label, tableName(table)))]
    : [];
}

function slotProblems(
  template: Template,
  slot: Slot,
  place: string,
  slotOf: (name: FormulaName) => Slot | undefined,
): readonly Problem[] {
  const text = strings.template;
  const problems: Problem[] = [];
  const add = (kind: FaultKind, message: string): void => {
    problems.push({ kind, message });
  };
  const choosing = slot.type === 'choice' || slot.type === 'multi';
  if (choosing && !slot.choices) add('choices', text.choicesMissing(place));
  for (const id of doubles((slot.choices ?? []).map((choice) => choice.id)))
    add('double-choice', text.doubleChoice(id, place));
  for (const label of doubles((slot.choices ?? []).map((choice) => choice.label)))
    add('double-choice', text.doubleChoiceLabel(label, place));
  if (slot.min !== undefined && slot.max !== undefined && slot.min > slot.max)
    add('bounds', text.leastAboveMost(place));
  if ((slot.type === 'ref' || slot.type === 'refs') && !slot.ref) add('reference', text.refMissing(place));
  for (const table of slot.ref ?? [])
    if (!findTable(template, table)) add('reference', text.refUnknown(place, table));
  const where = slot.ref_where;
  const narrowed = where && findTable(template, where.table)?.table;
  if (where && !(narrowed && findColumn(narrowed, where.column)))
    add('narrowing', text.columnUnknown(place, `${where.table}.${where.column}`));
  if (slot.formula === undefined) return problems;
  const parsed = parseFormula(slot.formula);
  if (!parsed.ok) return [...problems, fault('formula', text.formula(place, parsed.error.message))];
  for (const name of coreNamesOf(parsed.value))
    if (!isCoreFigure(name)) add('formula', text.figureUnknown(place, name));
  for (const name of dependenciesOf(parsed.value))
    if (!slotOf(name)) add('formula', text.nameUnknown(place, nameText(name)));
  const operands = operandsOf(parsed.value, isFigureType(slot.type));
  for (const name of operands.figures) {
    const read = slotOf(name);
    if (read && !isFigureType(read.type))
      add('formula', text.noFigure(place, nameText(name), read.label, strings.words.slotTypes[read.type]));
  }
  for (const name of operands.dates)
    if (!dateTypes.includes(slotOf(name)?.type ?? 'date')) add('formula', text.noDate(place, nameText(name)));
  return problems;
}

function slotOfField(template: Template, section: Section, name: FormulaName): Slot | undefined {
  const own = (id: string): Slot | undefined => section.fields.find((field) => field.id === id);
  if (name.kind === 'own') return own(name.id);
  return name.kind === 'own-column' ? undefined : slotElsewhere(template, name, own);
}

function slotOfColumn(template: Template, table: Table, name: FormulaName): Slot | undefined {
  if (name.kind === 'own' || name.kind === 'own-column') return findColumn(table, name.id);
  return slotElsewhere(template, name, (id) => findColumn(table, id));
}

function slotElsewhere(
  template: Template,
  name: Exclude<FormulaName, { kind: 'own' | 'own-column' }>,
  own: (id: string) => Slot | undefined,
): Slot | undefined {
  const columnOf = (tableId: string, column: string): Slot | undefined => {
    const table = findTable(template, tableId)?.table;
    return table && findColumn(table, column);
  };
  if (name.kind === 'field') return findField(template, name.key)?.field;
  if (name.kind === 'table-column') return columnOf(name.table, name.column);
  const slot = own(name.reference);
  const tables = slot ? refTablesOf(slot) : [];
  return tables.map((table) => columnOf(table, name.column)).find((column) => column !== undefined);
}

function nameText(name: FormulaName): string {
  switch (name.kind) {
    case 'own':
    case 'own-column':
      return name.id;
    case 'field':
      return name.key;
    case 'table-column':
      return columnPlace(name.table, name.column);
    case 'lookup':
      return `${name.reference}.${name.column}`;
  }
}

function doubles(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) twice.add(id);
    seen.add(id);
  }
  return [...twice];
}
