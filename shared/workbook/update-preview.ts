/** What taking another template would do to a workbook, before it is done. */
import { isSameJson } from '../lib/same-json.ts';
import type { SectionDifference } from '../template/difference/template-difference.ts';
import { templateDifference } from '../template/difference/template-difference.ts';
import { answerKey } from '../template/find.ts';
import { sectionHeading } from '../template/place-name.ts';
import { columnPlace } from '../template/slots.ts';
import type { Template } from '../template/types.ts';
import type { Value } from '../values/value.ts';
import { applyEdit } from './apply-edit.ts';
import { type ArchivedPlace, columnTitle, placeOf } from './archive.ts';
import { findRow, rowsOf } from './read.ts';
import type { Workbook } from './types.ts';

export interface UpdatePreview {
  readonly difference: readonly SectionDifference[];
  readonly archived: readonly ArchivedPlace[];
  readonly restored: readonly ArchivedPlace[];
  /** Where values stay and are written in another way: figures as text, names of choices. */
  readonly rewritten: readonly ArchivedPlace[];
}

/** Found by really doing it to a copy. */
export function updatePreview(workbook: Workbook, template: Template): UpdatePreview {
  const at = workbook.meta.editedAt;
  const after = applyEdit(workbook, {
    id: 'preview',
    at,
    label: '',
    change: { kind: 'set-template', template, at },
  }).workbook;
  return {
    difference: templateDifference(workbook.template, template),
    archived: newIn(after, workbook),
    restored: newIn(workbook, after),
    rewritten: rewrittenIn(after, workbook),
  };
}

function rewrittenIn(after: Workbook, before: Workbook): readonly ArchivedPlace[] {
  const { template } = after;
  const isOther = (one: Value | undefined, other: Value | undefined): boolean =>
    one !== undefined && other !== undefined && !isSameJson(one, other);
  return template.sections.flatMap((section): readonly ArchivedPlace[] => {
    const told = { section: sectionHeading(section) };
    return [
      ...section.fields.flatMap((field): readonly ArchivedPlace[] => {
        const place = answerKey(section.id, field.id);
        return isOther(before.answers[place], after.answers[place])
          ? [{ ...told, place, title: field.label, kind: 'answer', count: 1 }]
          : [];
      }),
      ...section.tables.flatMap((table) =>
        table.columns.flatMap((column): readonly ArchivedPlace[] => {
          const count = rowsOf(after, table.id).filter((row) =>
            isOther(findRow(before, table.id, row.id)?.cells[column.id], row.cells[column.id]),
          ).length;
          const title = columnTitle(table.title, column);
          return count === 0
            ? []
            : [{ ...told, place: columnPlace(table.id, column.id), title, kind: 'column', count }];
        }),
      ),
    ];
  });
}

const newIn = (one: Workbook, other: Workbook): readonly ArchivedPlace[] =>
  Object.entries(one.archive).flatMap(([place, archived]) =>
    Object.hasOwn(other.archive, place) ? [] : [placeOf(one, place, archived)],
  );
