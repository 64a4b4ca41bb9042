/** Guidance on the column the keyboard stands in. */
import type { ReactElement } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { formulaInWords } from '../../../../shared/template/formula/in-words.ts';
import { parseFormula } from '../../../../shared/template/formula/parse.ts';
import type { Column, Section, Table } from '../../../../shared/template/types.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import { headOf, unitOfColumn } from '../table/table-columns.ts';
import { Example, GoodLooks, Part, UsedBy, Why } from './guidance-parts.tsx';
import css from './inspector.module.css';
import { readersOf } from './readers.ts';

export function ColumnGuidance({
  workbook,
  section,
  table,
  column,
}: {
  readonly workbook: Workbook;
  readonly section: Section;
  readonly table: Table;
  readonly column: Column;
}): ReactElement {
  const readers = readersOf(workbook.template, `T.${table.id}.${column.id}`, section.id);
  return (
    <>
      <Part title={headOf(workbook, column)} aside={table.title}>
        {column.help !== '' && <Why prompt="" help={column.help} />}
        <p className={css.aside}>{kindInWords(workbook, column)}</p>
      </Part>
      {column.formula !== undefined && (
        <Part title={strings.guide.howComputed}>
          <p className={css.help}>{howComputed(workbook, table, column.formula)}</p>
        </Part>
      )}
      <Example text={column.example ?? ''} />
      {(table.prompt !== '' || table.help !== '') && (
        <Part title={table.title}>
          <Why prompt={table.prompt} help={table.help} />
        </Part>
      )}
      <Example text={table.example} />
      <GoodLooks criteria={table.good} />
      {readers.length > 0 && <UsedBy readers={readers} />}
    </>
  );
}

/** A figure of the calculation is another one in every row: each explains itself. */
function howComputed(workbook: Workbook, table: Table, formula: string): string {
  const parsed = parseFormula(formula);
  return !parsed.ok || formula.includes('core(')
    ? strings.guide.byCalculation
    : formulaInWords(parsed.value, workbook.template, table.columns);
}

function kindInWords(workbook: Workbook, column: Column): string {
  const kind = column.formula === undefined ? strings.guide.kinds[column.type] : strings.guide.computed;
  const unit = unitOfColumn(workbook, column);
  const sentence = unit === '' || unit === '%' ? kind : strings.guide.kindIn(kind, unit);
  return column.required ? `${sentence}. ${strings.guide.required}.` : `${sentence}.`;
}
