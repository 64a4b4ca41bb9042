/** What the calculation reads is visibly protected: a mechanical look at every answer, table and cell it takes. */
import { describe, expect, it } from 'vitest';
import { numbersJson } from '../../../shared/numbers/numbers-json.ts';
import { repairedSample } from '../../../shared/sample/repaired.ts';
import { sampleWorkbook } from '../../../shared/sample/sample.ts';
import { applyTemplateChange } from '../../../shared/template/edit/apply-change.ts';
import type { TemplateChange } from '../../../shared/template/edit/change.ts';
import { blocksOf, findColumn, findField, findTable } from '../../../shared/template/find.ts';
import { shippedTemplates } from '../../../shared/template/shipped/catalogue.ts';
import type { Template } from '../../../shared/template/types.ts';
import { applyEdit } from '../../../shared/workbook/apply-edit.ts';
import { runEverything, tracedPlan } from './traced-plan.ts';

const identity = { id: 'plan', at: '2026-11-30T09:00:00.000Z' };

/** Places read, by name: `A3.vision`, `T.campaigns.month`. */
const read: ReadonlySet<string> = new Set(
  [sampleWorkbook(identity), repairedSample(identity)].flatMap((workbook) => {
    const { traced, places } = tracedPlan(workbook);
    runEverything(traced);
    return [...places.keys()];
  }),
);

/** The slot at a place, where the template has it. */
function slotAt(template: Template, place: string) {
  const [first = '', second = '', third = ''] = place.split('.');
  if (first !== 'T') return findField(template, place)?.field;
  const table = findTable(template, second)?.table;
  return table && findColumn(table, third);
}

describe('what the calculation reads', () => {
  it('is really seen: goals, settings and the columns of the large tables', () => {
    for (const place of ['settings.currency', 'A3.corporate_revenue_goal', 'T.channel_plan.cpl'])
      expect(read).toContain(place);
  });

  it.each(shippedTemplates.map((template) => [template.id, template] as const))(
    'is protected in the %s template',
    (_id, template) => {
      const bare = [...read].filter((place) => {
        const slot = slotAt(template, place);
        return slot !== undefined && slot.core !== true;
      });
      expect(bare.toSorted()).toEqual([]);
    },
  );

  it('is all there still in a template that lost everything that can be taken away', () => {
    const workbook = sampleWorkbook(identity);
    const smallest = stripped(workbook.template);
    const slots = (template: Template): number =>
      template.sections.flatMap(({ fields, tables }) => [...fields, ...tables.flatMap((one) => one.columns)])
        .length;
    expect(slots(smallest)).toBeLessThan(slots(workbook.template) * 0.8);
    const { at } = identity;
    const updated = applyEdit(workbook, {
      id: 'update',
      at,
      label: '',
      change: { kind: 'set-template', template: smallest, at },
    }).workbook;
    // Everything it still prints is as before; places that are gone print nothing.
    expect(numbersJson(workbook)).toMatchObject(numbersJson(updated));
  });
});

/** Everything taken out that may be, again and again: what read a place may have gone before it. */
function stripped(template: Template): Template {
  const removals = template.sections.flatMap((section): readonly TemplateChange[] => [
    ...section.tables.flatMap((table) =>
      table.columns.map(({ id }): TemplateChange => ({ kind: 'remove-column', table: table.id, column: id })),
    ),
    ...blocksOf(section).map(
      (block): TemplateChange => ({
        kind: 'remove-block',
        section: section.id,
        block: block.kind === 'field' ? block.field.id : block.table.id,
      }),
    ),
    { kind: 'remove-section', section: section.id },
  ]);
  const smaller = removals.reduce(applyTemplateChange, template);
  return smaller === template ? template : stripped(smaller);
}
