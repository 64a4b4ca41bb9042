import { expect, it } from 'vitest';
import { sampleIn } from '../../../renderer/features/templates/editor/sample.ts';
import { fullTemplate } from '../../../shared/template/shipped/full.ts';
import { answerOf } from '../../../shared/workbook/read.ts';
import { aColumn, aField, aSection, aTable } from '../../builders/a-template.ts';

it('what is new shows its example, and without one something of its type', () => {
  const section = aSection({
    id: 'S90',
    fields: [
      aField({ id: 'shown', type: 'money', example: '$500' }),
      aField({ id: 'told', type: 'money', example: 'About as much as last year' }),
    ],
    tables: [
      aTable({
        id: 'partners',
        columns: [
          aColumn({ id: 'name', type: 'text', label: 'Partner' }),
          aColumn({ id: 'fee', type: 'money' }),
          aColumn({ id: 'twice', type: 'money', formula: 'fee × 2' }),
        ],
      }),
    ],
  });
  const shown = sampleIn({ ...fullTemplate, sections: [...fullTemplate.sections, section] });
  expect([shown.answers['S90.shown'], shown.answers['S90.told']]).toEqual([50_000, 1_200_000]);
  expect(shown.tables.partners?.[0]?.cells).toEqual({ name: 'Partner', fee: 1_200_000 });
  expect(shown.marks['partners/partners_example/fee']).toBe('example');
});

it('what is new shows its default, and keeps within its limits', () => {
  const fields = [
    aField({ id: 'half', type: 'pct', default: 0.5, example: '30 %' }),
    aField({ id: 'few', type: 'int', max: 5 }),
    aField({ id: 'many', type: 'int', min: 19.5 }),
    aField({ id: 'small', type: 'pct', max: 0.1 }),
    aField({ id: 'cheap', type: 'money', max: 900 }),
  ];
  const section = aSection({ id: 'S90', fields });
  const shown = sampleIn({ ...fullTemplate, sections: [...fullTemplate.sections, section] });
  expect(fields.map(({ id }) => answerOf(shown, `S90.${id}`))).toEqual([0.5, 5, 20, 0.1, 900]);
  expect(shown.marks['S90.half']).toBeUndefined();
});
