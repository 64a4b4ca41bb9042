/** What a workbook from elsewhere holds without a place for it: kept with what it probably meant, for its owner to read. */
import { strings } from '../strings/catalogue.ts';
import { freshId } from '../template/edit/fresh-id.ts';
import { findColumn, findField, findSection, findTable } from '../template/find.ts';
import { longest, most } from '../template/limits.ts';
import { sectionHeading } from '../template/place-name.ts';
import { shippedTemplates } from '../template/shipped/catalogue.ts';
import { fullTemplate } from '../template/shipped/full.ts';
import { columnPlace, tablePlace } from '../template/slots.ts';
import type { Column, Field, FieldType, Section, Slot, Table, Template } from '../template/types.ts';
import { isPicture, isValueOf } from '../values/check.ts';
import type { Value } from '../values/value.ts';
import { exactText } from '../values/written.ts';
import { archivedPlace, freeArchivePlace } from '../workbook/archive-place.ts';
import { formatContextOf } from '../workbook/read.ts';
import type { Archived, Row, Workbook } from '../workbook/types.ts';

/** Characters of a value that is said in a sentence. */
const SHOWN = 60;

export interface SetAside {
  readonly archive: Workbook['archive'];
  answer(key: string, value: Value): void;
  /** One cell; those of one column are kept together. */
  cell(table: string, row: string, column: string, value: Value): void;
  table(id: string, rows: readonly Row[]): void;
  /** As a person reads it: $500,000 and not 50000000. */
  shown(place: string, value: Value): string;
}

export function setAside(workbook: Workbook): SetAside {
  const { template } = workbook;
  const archive: { [place: string]: Archived } = { ...workbook.archive };
  const at = workbook.meta.editedAt;
  const columns = new Map<string, string>();
  const headingOf = (section: Section | undefined): string =>
    section ? sectionHeading(section) : strings.files.elsewhere;
  const answerSection = (key: string): string => {
    const [id = ''] = key.split('.');
    return headingOf(findSection(template, id) ?? findSection(fullTemplate, id));
  };
  const tableSection = (table: string): string =>
    headingOf((findTable(template, table) ?? findTable(fullTemplate, table))?.section);
  return {
    archive,
    answer(key, value) {
      const field = asField(key, answerSlots(workbook, key), value);
      const section = answerSection(key);
      archive[freeArchivePlace(archive, key)] = { kind: 'answer', at, section, field, value };
    },
    cell(table, row, column, value) {
      const place =
        columns.get(`${table}/${column}`) ?? freeArchivePlace(archive, columnPlace(table, column));
      columns.set(`${table}/${column}`, place);
      const before = archive[place];
      archive[place] = {
        kind: 'column',
        at,
        section: tableSection(table),
        table,
        column:
          before?.kind === 'column'
            ? before.column
            : asColumn(column, cellSlots(workbook, table, column), value),
        cells: { ...(before?.kind === 'column' ? before.cells : {}), [row]: value },
      };
    },
    table(id, rows) {
      const known = findTable(fullTemplate, id)?.table;
      const first = new Map<string, Value>();
      for (const { cells } of rows)
        for (const [column, value] of Object.entries(cells)) if (!first.has(column)) first.set(column, value);
      const made = [...first].map(([column, value]) =>
        asColumn(column, cellSlots(workbook, id, column), value),
      );
      // More columns than a table may have stand in further entries, under the same rows.
      for (let from = 0; from < made.length; from += most.columns) {
        const here = made.slice(from, from + most.columns);
        const ids = new Set(here.map((column) => column.id));
        archive[freeArchivePlace(archive, tablePlace(id))] = {
          kind: 'table',
          at,
          section: tableSection(id),
          table: { ...emptyTable(id, known?.title ?? id), columns: here },
          rows: rows.map((row) => ({
            id: row.id,
            cells: Object.fromEntries(Object.entries(row.cells).filter(([column]) => ids.has(column))),
          })),
        };
      }
    },
    shown(place, value) {
      const [table, column] = place.startsWith('T.') ? place.slice(2).split('.') : [];
      const slots =
        table !== undefined && column !== undefined
          ? cellSlots(workbook, table, column)
          : answerSlots(workbook, place);
      const slot = slots.find((one) => fits(one, value)) ?? { id: place, label: place, type: typeOf(value) };
      return exactText(slot, value, formatContextOf(workbook)).slice(0, SHOWN);
    },
  };
}

/** Two and a half of a whole number would be shown as three. */
const fits = (slot: Slot, value: Value): boolean =>
  isValueOf(slot, value) && (slot.type !== 'int' || Number.isInteger(value));

const fieldsAt = (templates: readonly Template[], key: string): readonly Slot[] =>
  templates.flatMap((one) => findField(one, key)?.field ?? []);

const columnsAt = (templates: readonly Template[], id: string, column: string): readonly Slot[] =>
  templates.flatMap((one) => {
    const table = findTable(one, id)?.table;
    return (table && findColumn(table, column)) ?? [];
  });

/** What the place may have meant: in the workbook's template, in what earlier ones left of it, in a shipped one. */
const answerSlots = ({ template, archive }: Workbook, key: string): readonly Slot[] => [
  ...fieldsAt([template], key),
  ...Object.entries(archive).flatMap(([place, kept]) =>
    kept.kind === 'answer' && archivedPlace(place) === key ? [kept.field] : [],
  ),
  ...fieldsAt(shippedTemplates, key),
];

const cellSlots = ({ template, archive }: Workbook, table: string, column: string): readonly Slot[] => [
  ...columnsAt([template], table, column),
  ...Object.values(archive).flatMap((kept) =>
    kept.kind === 'column' && kept.table === table && kept.column.id === column
      ? [kept.column]
      : kept.kind === 'table' && kept.table.id === table
        ? (findColumn(kept.table, column) ?? [])
        : [],
  ),
  ...columnsAt(shippedTemplates, table, column),
];

/** A slot that takes the value, under the name that it had; where nothing tells what it meant, that is said. */
function asSlot(id: string, slots: readonly Slot[], value: Value) {
  const slot = slots.find((one) => fits(one, value));
  const { unit, choices, ref } = slot ?? {};
  const name = slots[0]?.label ?? id;
  const isLost = slot === undefined && (slots.length === 0 || typeof value === 'number');
  return {
    id: freshId(id, new Set()),
    label: isLost ? strings.files.asStored(name.slice(0, longest.name / 2)) : name.slice(0, longest.name),
    type: slot?.type ?? typeOf(value),
    help: '',
    ...(unit === undefined ? {} : { unit }),
    ...(choices === undefined ? {} : { choices }),
    ...(ref === undefined ? {} : { ref }),
  };
}

const asField = (key: string, slots: readonly Slot[], value: Value): Field => ({
  ...asSlot(key.split('.').slice(1).join('.') || key, slots, value),
  prompt: '',
  example: '',
  good: [],
});

/** The column keeps its id, by which the cells are found. */
const asColumn = (column: string, slots: readonly Slot[], value: Value): Column => ({
  ...asSlot(column, slots, value),
  id: column,
});

const emptyTable = (id: string, title: string): Omit<Table, 'columns'> => ({
  id,
  title,
  row_name: strings.template.mended.row,
  prompt: '',
  help: '',
  example: '',
  good: [],
  min_rows: 0,
});

/** The type that a value alone tells; whole numbers may be anything that is counted. */
export function typeOf(value: Value): FieldType {
  if (typeof value === 'number') return 'dec';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'text';
  return isPicture(value) ? 'picture' : 'multi';
}
