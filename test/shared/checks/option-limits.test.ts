/** No way out writes what its place would refuse: not on typing, not when the file is read again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftsOf } from '../../../shared/checks/options.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { withChanges } from '../../../shared/checks/try-out.ts';
import { repairWorkbook } from '../../../shared/exchange/repair.ts';
import { answerKey } from '../../../shared/template/find.ts';
import type { Slot } from '../../../shared/template/types.ts';
import type { Value } from '../../../shared/values/value.ts';
import { rowsOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { madeOf, strangeEdits } from '../../builders/a-plan-of-numbers.ts';
import { optionsFor, seeded } from './case.ts';

/** Every slot's limit drawn to what it holds now: nothing may be raised, or nothing lowered. */
function tight(workbook: Workbook, limit: 'max' | 'min'): Workbook {
  const drawn = <S extends Slot>(slot: S, held: readonly (Value | undefined)[]): S => {
    const figures = held.filter((one) => typeof one === 'number');
    return figures.length === 0 ? slot : { ...slot, [limit]: Math[limit](...figures) };
  };
  const sections = workbook.template.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => drawn(field, [workbook.answers[answerKey(section.id, field.id)]])),
    tables: section.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) =>
        drawn(
          column,
          rowsOf(workbook, table.id).map(({ cells }) => cells[column.id]),
        ),
      ),
    })),
  }));
  return { ...workbook, template: { ...workbook.template, sections } };
}

describe('ways out', () => {
  it('raise no figure beyond what its column takes', () => {
    const ids = (workbook: Workbook) => optionsFor(workbook, 'C12').map(({ id }) => id);
    expect(ids(seeded)).toEqual(['people', 'calls', 'attempts']);
    expect(ids(tight(seeded, 'max'))).toEqual(['people', 'attempts']);
    expect(ids(tight(seeded, 'min'))).toEqual(['people', 'calls']);
  });

  it.each(['max', 'min'] as const)(
    'leave a workbook that is read again without a repair, whatever the plan and its %s',
    (limit) => {
      fc.assert(
        fc.property(strangeEdits, (edits) => {
          const workbook = tight(repairWorkbook(madeOf(edits)).workbook, limit);
          for (const finding of runChecks(workbook))
            for (const { id, changes } of draftsOf(workbook, finding))
              expect(repairWorkbook(withChanges(workbook, changes)).report, `${finding.key} ${id}`).toEqual(
                [],
              );
        }),
        { numRuns: 10 },
      );
    },
  );
});
