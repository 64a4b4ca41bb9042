/** What one template has that another has not, in the order and words that a reader meets. */
import { describe, expect, it } from 'vitest';
import { templateDifference } from '../../../shared/template/difference.ts';
import { applyTemplateChange } from '../../../shared/template/edit/apply-change.ts';
import type { TemplateChange } from '../../../shared/template/edit/change.ts';
import { shippedTemplates } from '../../../shared/template/shipped/catalogue.ts';
import type { Template } from '../../../shared/template/types.ts';

const full = shippedTemplates.find(({ id }) => id === 'full') as Template;
const differences = (...changes: readonly TemplateChange[]) =>
  templateDifference(full, changes.reduce(applyTemplateChange, full)).flatMap((one) => one.differences);

describe('the difference of two templates', () => {
  it.each(shippedTemplates.map((template) => [template.id, template] as const))(
    'is nothing between the %s template and itself',
    (_id, template) => {
      expect(templateDifference(template, structuredClone(template))).toEqual([]);
    },
  );

  it('names what was renamed, before and after', () => {
    const to = { title: 'Our customers' };
    expect(differences({ kind: 'set-section', section: 'M3', to })).toMatchObject([
      { kind: 'changed', what: 'section', place: 'M3', title: to.title, changes: [{ to: to.title }] },
    ]);
  });

  it('names what a new section asks', () => {
    const source = full.sections.find(({ id }) => id === 'A1');
    if (!source) throw new Error('A1');
    const section = { ...source, id: 'A9', title: 'Partners', fields: source.fields.slice(0, 1) };
    expect(
      differences({ kind: 'add-section', section, at: 9 }).map(
        ({ kind, what, place }) => `${kind} ${what} ${place}`,
      ),
    ).toEqual(['added section A9', 'added field A9.legal_name']);
  });

  it('names what is gone and what is hidden, by its place', () => {
    expect(
      differences(
        { kind: 'remove-block', section: 'A1', block: 'vision' },
        { kind: 'remove-block', section: 'M2', block: 'swot' },
        { kind: 'set-column', table: 'campaigns', column: 'status', to: { hidden: true } },
      ).map(({ kind, what, place }) => `${kind} ${what} ${place}`),
    ).toEqual(['removed field A1.vision', 'removed table T.swot', 'changed column T.campaigns.status']);
  });

  it('calls two swapped neighbours one move', () => {
    expect(differences({ kind: 'move-section', section: 'M1', to: 1 })).toMatchObject([
      { kind: 'moved', what: 'section' },
    ]);
  });
});
