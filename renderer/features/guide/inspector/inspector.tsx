/** Guidance beside the text: it follows the focus and says why, how, for example, and what reads it. */
import type { ReactElement } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { answerKey, findColumn } from '../../../../shared/template/find.ts';
import type { Section } from '../../../../shared/template/types.ts';
import { useSession, useWorkbook } from '../context.ts';
import { ColumnGuidance } from './column-guidance.tsx';
import { FieldGuidance } from './field-guidance.tsx';
import css from './inspector.module.css';
import { SectionGuidance } from './section-guidance.tsx';
import { TableGuidance } from './table-guidance.tsx';

export function Inspector({ section }: { readonly section: Section }): ReactElement {
  return (
    <aside className={css.inspector} aria-label={strings.guide.guidance}>
      <Guidance section={section} />
    </aside>
  );
}

function Guidance({ section }: { readonly section: Section }): ReactElement {
  const focus = useSession((state) => state.focus);
  const workbook = useWorkbook();
  if (focus.kind === 'field') {
    const field = section.fields.find((candidate) => candidate.id === focus.field);
    if (field)
      return <FieldGuidance section={section} field={field} place={answerKey(section.id, field.id)} />;
  }
  if (focus.kind === 'table') {
    const table = section.tables.find((candidate) => candidate.id === focus.table);
    const column = table && focus.column !== null ? findColumn(table, focus.column) : undefined;
    if (table && column)
      return <ColumnGuidance workbook={workbook} section={section} table={table} column={column} />;
    if (table) return <TableGuidance workbook={workbook} section={section} table={table} />;
  }
  return <SectionGuidance workbook={workbook} section={section} />;
}
