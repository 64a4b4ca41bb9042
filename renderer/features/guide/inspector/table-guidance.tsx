/** Guidance on a table as a whole. */
import type { ReactElement } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { Section, Table } from '../../../../shared/template/types.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import { sumState } from '../table/sum-rule.ts';
import { Example, GoodLooks, Part, UsedBy, Why } from './guidance-parts.tsx';
import css from './inspector.module.css';
import { readersOf } from './readers.ts';

export function TableGuidance({
  workbook,
  section,
  table,
}: {
  readonly workbook: Workbook;
  readonly section: Section;
  readonly table: Table;
}): ReactElement {
  const sum = sumState(workbook, table);
  return (
    <>
      <Part title={table.title}>
        <Why prompt={table.prompt} help={table.help} />
        {table.min_rows > 0 && (
          <p className={css.aside}>{strings.guide.minRows(table.min_rows, table.row_name)}</p>
        )}
        {sum && <p className={css.help}>{sum.sentence}</p>}
      </Part>
      <Example text={table.example} />
      <GoodLooks criteria={table.good} />
      <UsedBy readers={readersOf(workbook.template, `T.${table.id}`, section.id)} />
    </>
  );
}
