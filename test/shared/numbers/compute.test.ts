import { describe, expect, it } from 'vitest';
import { computeCell, computeField, computeTotal } from '../../../shared/numbers/compute.ts';
import { findTable } from '../../../shared/template/find.ts';
import { fullTemplate } from '../../../shared/template/shipped/full.ts';
import { sectionProgress } from '../../../shared/workbook/progress.ts';
import { rowsOf } from '../../../shared/workbook/read.ts';
import {
  aColumn,
  aField,
  aSection,
  aTable,
  aTemplate,
  aWorkbook,
  kitchenSink,
} from '../../builders/a-template.ts';

describe('computed figures', () => {
  const workbook = aWorkbook(kitchenSink, {
    answers: { 'M1.budget': 1_000 },
    tables: {
      lines: [
        { id: 'a', cells: { name: 'Search', budget: 100, cpl: 3 } },
        { id: 'b', cells: { name: 'Events', budget: 50, cpl: 3 } },
        { id: 'c', cells: { name: 'Blank' } },
      ],
    },
  });
  const table = findTable(kitchenSink, 'lines')?.table;
  const section = kitchenSink.sections.find((one) => one.id === 'M1');

  it('are blank while an input is blank, and a total is computed from unrounded figures', () => {
    if (!table || !section) throw new Error('template');
    const leads = table.columns.find((column) => column.id === 'leads');
    const [a, , c] = rowsOf(workbook, 'lines');
    if (!leads || !a || !c) throw new Error('rows');
    expect(computeCell(workbook, table, a, leads)).toEqual({ kind: 'value', value: 100 / 3 });
    expect(computeCell(workbook, table, c, leads)).toEqual({ kind: 'blank' });
    expect(computeTotal(workbook, table, leads)).toEqual({ kind: 'value', value: 50 });
    const share = section.fields.find((field) => field.id === 'for_marketing');
    if (!share) throw new Error('field');
    expect(computeField(workbook, section, share)).toEqual({ kind: 'blank' });
  });

  it('say so instead of running for ever when formulas lead in a circle', () => {
    const loop = aTemplate([
      aSection({
        id: 'X',
        fields: [
          aField({ id: 'a', type: 'dec', formula: 'b + 1' }),
          aField({ id: 'b', type: 'dec', formula: 'a + 1' }),
        ],
      }),
    ]);
    const [only] = loop.sections;
    const [a] = only?.fields ?? [];
    if (!only || !a) throw new Error('template');
    expect(computeField(aWorkbook(loop), only, a)).toMatchObject({ kind: 'na' });
  });

  it('follow references and look at the row above', () => {
    const template = aTemplate([
      aSection({
        id: 'X',
        tables: [
          aTable({
            id: 'sizes',
            columns: [aColumn({ id: 'name', type: 'text' }), aColumn({ id: 'size', type: 'int' })],
          }),
          aTable({
            id: 'uses',
            columns: [
              aColumn({ id: 'of', type: 'ref', ref: ['sizes'] }),
              aColumn({ id: 'size', type: 'int', formula: 'lookup(of.size)' }),
              aColumn({ id: 'growth', type: 'pct', formula: 'pct_change(prev(size), size)' }),
            ],
          }),
        ],
      }),
    ]);
    const filled = aWorkbook(template, {
      tables: {
        sizes: [
          { id: 's', cells: { name: 'S', size: 10 } },
          { id: 'm', cells: { name: 'M', size: 15 } },
        ],
        uses: [
          { id: 'u1', cells: { of: 's' } },
          { id: 'u2', cells: { of: 'm' } },
        ],
      },
    });
    const uses = findTable(template, 'uses')?.table;
    const growth = uses?.columns[2];
    const [first, second] = rowsOf(filled, 'uses');
    if (!uses || !growth || !first || !second) throw new Error('template');
    expect(computeCell(filled, uses, first, growth)).toEqual({ kind: 'blank' });
    expect(computeCell(filled, uses, second, growth)).toEqual({ kind: 'value', value: 0.5 });
  });
});

describe('progress', () => {
  it('counts required parts always and optional ones once they are written', () => {
    const section = kitchenSink.sections.find((one) => one.id === 'M1');
    if (!section) throw new Error('template');
    expect(sectionProgress(aWorkbook(kitchenSink), section)).toEqual({
      written: 0,
      total: 3,
      missing: ['M1.headline', 'M1.budget', 'lines'],
    });
    const begun = aWorkbook(kitchenSink, { answers: { 'M1.headline': 'Yes', 'M1.ask': 'Money' } });
    expect(sectionProgress(begun, section)).toEqual({
      written: 2,
      total: 4,
      missing: ['M1.budget', 'lines'],
    });
  });

  it('asks nothing of a register that writes itself until somebody adds a line', () => {
    const section = fullTemplate.sections.find((one) => one.id === 'L10');
    if (!section) throw new Error('template');
    expect(sectionProgress(aWorkbook(fullTemplate), section)).toEqual({ written: 0, total: 0, missing: [] });
    const line = { id: 'c1', cells: { finding: 'The fair is too early' } };
    const begun = aWorkbook(fullTemplate, { tables: { conflicts: [line] } });
    expect(sectionProgress(begun, section)).toEqual({ written: 1, total: 1, missing: [] });
  });
});
