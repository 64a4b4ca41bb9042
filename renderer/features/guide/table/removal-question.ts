/** Before a name goes that other places use: where it is used, and that those places will show a gap. */
import { strings } from '../../../../shared/strings/catalogue.ts';
import { shownId } from '../../../../shared/template/place-name.ts';
import type { Table } from '../../../../shared/template/types.ts';
import { rowLabel } from '../../../../shared/workbook/read.ts';
import type { Reference } from '../../../../shared/workbook/references.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import type { Question } from '../question.tsx';

export function removalQuestion(
  workbook: Workbook,
  table: Table,
  rows: readonly string[],
  references: readonly Reference[],
  remove: () => void,
): Question {
  const text = strings.guide.removal;
  const [only = ''] = rows;
  const name = rows.length === 1 ? rowLabel(workbook, [table.id], only) : '';
  const used = [...new Set(references.map(({ section }) => section))];
  const sections = used.map((section) => {
    const count = references.filter((one) => one.section === section).length;
    return text.section(section.short, shownId(section), used.length === 1 ? null : count);
  });
  return {
    title: name === '' ? text.titleMany(rows.length, table.title) : text.title(name),
    sentences: [text.used(references.length, sections.join('; ')), text.consequence],
    choices: [{ label: text.remove, act: remove }],
  };
}
