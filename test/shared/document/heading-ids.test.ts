import { expect, it } from 'vitest';
import { buildSection } from '../../../shared/document/build-document.ts';
import { aField, aSection, aTemplate, aWorkbook } from '../../builders/a-template.ts';

/** The headings' ids of a section whose fields are written at length. */
function idsOf(section: string, ...fields: readonly string[]): readonly string[] {
  const template = aTemplate([
    aSection({ id: section, fields: fields.map((id) => aField({ id, type: 'rich' })) }),
  ]);
  const answers = Object.fromEntries(fields.map((id) => [`${section}.${id}`, 'Text.']));
  return buildSection(aWorkbook(template, { answers }), section, { includeCompensation: false })
    .runs.flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
}

it('a heading has an id of its own, however long the ids of the template are and wherever they part', () => {
  const long = 'the_same_beginning_of_a_very_long_id_that_goes_on';
  const ids = [...idsOf('B1', `${long}_one`, `${long}_two`), ...idsOf('A', 'b_c'), ...idsOf('A_b', 'c')];
  expect(ids).toHaveLength(7);
  expect(new Set(ids).size).toBe(7);
});
