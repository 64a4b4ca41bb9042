/** What the template requires and the workbook does not hold yet: Appendix B, and the count on the first page. */
import { strings } from '../strings/catalogue.ts';
import { answerKey, sectionsOf, shownBlocksOf, shownColumns } from '../template/find.ts';
import type { PrintedPart, Section, Table } from '../template/types.ts';
import { answerOf, rowsOf } from '../workbook/read.ts';
import type { Workbook } from '../workbook/types.ts';

export interface OpenItem {
  readonly part: PrintedPart;
  readonly section: Section;
  /** The label of the field, the title of the table, or the table with its column. */
  readonly entry: string;
  /** Answer key or table id. */
  readonly place: string;
}

export function openItems(workbook: Workbook, parts: readonly PrintedPart[]): readonly OpenItem[] {
  return parts.flatMap((part) =>
    sectionsOf(workbook.template, part).flatMap((section) =>
      shownBlocksOf(section).flatMap((block): readonly OpenItem[] => {
        if (block.kind === 'table') return tableItems(workbook, part, section, block.table);
        const { field } = block;
        const place = answerKey(section.id, field.id);
        const open = field.required && field.formula === undefined && answerOf(workbook, place) === undefined;
        return open ? [{ part, section, entry: field.label, place }] : [];
      }),
    ),
  );
}

function tableItems(
  workbook: Workbook,
  part: PrintedPart,
  section: Section,
  table: Table,
): readonly OpenItem[] {
  const rows = rowsOf(workbook, table.id);
  const place = table.id;
  if (rows.length < table.min_rows) return [{ part, section, entry: table.title, place }];
  return shownColumns(table)
    .filter((column) => column.required && column.formula === undefined)
    .flatMap((column) => {
      const blank = rows.filter((row) => row.cells[column.id] === undefined).length;
      if (blank === 0) return [];
      const text = strings.document.appendixB;
      return [
        { part, section, place, entry: text.cells(table.title, column.label, text.rows(String(blank))) },
      ];
    });
}
