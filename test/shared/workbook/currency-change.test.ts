import { describe, expect, it } from 'vitest';
import { applyEdit, applyPatches } from '../../../shared/workbook/apply-edit.ts';
import { currencyChange } from '../../../shared/workbook/currency-change.ts';
import { findRow } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { AT, aColumn, aField, aSection, aTable, aTemplate, aWorkbook } from '../../builders/a-template.ts';

const template = aTemplate([
  aSection({
    id: 'M9',
    part: 'marketing',
    fields: [
      aField({ id: 'deal_assumption', type: 'money' }),
      aField({ id: 'cpl', type: 'money', unit: 'per lead' }),
      aField({ id: 'deals', type: 'int' }),
    ],
    tables: [
      aTable({
        id: 'channel_plan',
        columns: [aColumn({ id: 'name', type: 'text' }), aColumn({ id: 'budget', type: 'money' })],
      }),
    ],
  }),
  aSection({
    id: 'settings',
    part: 'setup',
    fields: [aField({ id: 'currency', type: 'text', default: 'USD' })],
  }),
]);

const by = { at: AT, by: '', side: null, reason: '', basis: {} } as const;
const plan: Workbook = {
  ...aWorkbook(template, {
    answers: { 'M9.deal_assumption': 2_400_050, 'M9.cpl': 6_012.5, 'M9.deals': 200 },
    tables: {
      channel_plan: [
        { id: 'c1', cells: { name: 'Search', budget: 18_000_000 } },
        { id: 'c2', cells: { name: 'Fairs' } },
      ],
    },
  }),
  marks: { 'channel_plan/c1/budget': 'pasted', 'M9.deal_assumption': 'example' },
  agreed: {
    deal_assumption: { ...by, value: 2_500_000, basis: { marketing: 2_400_050, sales: null } },
    conv_lead_mql: { ...by, value: 0.3 },
  },
  scenarios: {
    s1: {
      name: 'Cheap',
      note: '',
      at: AT,
      answers: { 'M9.deal_assumption': 2_000_000, 'M9.deals': 150 },
      cells: { 'channel_plan/c1/budget': 9_000_000 },
    },
  },
};

const taking = (workbook: Workbook, to: Workbook['template']): Workbook =>
  applyEdit(workbook, {
    id: 't',
    at: AT,
    label: '',
    change: { kind: 'set-template', template: to, at: AT },
  }).workbook;

const change = (workbook: Workbook, currency: string | null) =>
  applyEdit(workbook, { id: 'e', at: AT, label: '', change: currencyChange(workbook, currency).change });

describe('another currency', () => {
  it('without decimals keeps every amount, rounded where it had some; rates keep their fraction', () => {
    const { workbook } = change(plan, 'JPY');
    expect(workbook.answers).toEqual({
      'settings.currency': 'JPY',
      'M9.deal_assumption': 24_001,
      'M9.cpl': 60.125,
      'M9.deals': 200,
    });
    expect(findRow(workbook, 'channel_plan', 'c1')?.cells.budget).toBe(180_000);
    expect(findRow(workbook, 'channel_plan', 'c2')?.cells.budget).toBeUndefined();
    // What it was agreed on moves along, so that the agreement does not count as out of date.
    expect(workbook.agreed.deal_assumption).toMatchObject({
      value: 25_000,
      basis: { marketing: 24_001, sales: null },
    });
    expect(workbook.agreed.conv_lead_mql?.value).toBe(0.3);
    expect(workbook.scenarios.s1?.answers).toEqual({ 'M9.deal_assumption': 20_000, 'M9.deals': 150 });
    expect(workbook.scenarios.s1?.cells).toEqual({ 'channel_plan/c1/budget': 90_000 });
  });

  it('with three decimals keeps them too', () => {
    const { workbook } = change(plan, 'KWD');
    expect(workbook.answers['M9.deal_assumption']).toBe(24_000_500);
    expect(workbook.answers['M9.cpl']).toBe(60_125);
  });

  it('leaves marks on what nobody has looked at', () => {
    expect(change(plan, 'JPY').workbook.marks).toEqual(plan.marks);
  });

  it('says how many amounts moved and how many were rounded', () => {
    expect(currencyChange(plan, 'JPY')).toMatchObject({ amounts: 6, rounded: 1 });
  });

  it('with the same decimals changes nothing but itself', () => {
    expect(currencyChange(plan, 'EUR').change).toEqual({
      kind: 'set-answer',
      key: 'settings.currency',
      value: 'EUR',
    });
  });

  it('is one step back, and cleared it is the template’s own again', () => {
    const yen = change(plan, 'JPY');
    expect(applyPatches(yen.workbook, yen.inverse)).toEqual(plan);
    expect(change(yen.workbook, null).workbook.answers['M9.deal_assumption']).toBe(2_400_100);
  });

  it('takes along what a template took out: it comes back as the same amount', () => {
    const withoutDeal = {
      ...template,
      sections: template.sections.map((section) => ({
        ...section,
        fields: section.fields.filter(({ id }) => id !== 'deal_assumption'),
        tables: section.tables.map((table) => ({
          ...table,
          columns: table.columns.filter(({ id }) => id !== 'budget'),
        })),
      })),
    };
    const withoutPlan = {
      ...template,
      sections: template.sections.map((section) => ({ ...section, tables: [] })),
    };
    for (const poorer of [withoutDeal, withoutPlan]) {
      const before = taking(plan, poorer);
      const changed = change(before, 'JPY');
      const back = taking(changed.workbook, { ...template, version: 9 });
      expect(findRow(back, 'channel_plan', 'c1')?.cells).toEqual({ name: 'Search', budget: 180_000 });
      expect(back.answers['M9.deal_assumption']).toBe(24_001);
      expect(back.archive).toEqual({});
      expect(applyPatches(changed.workbook, changed.inverse)).toEqual(before);
    }
  });
});
