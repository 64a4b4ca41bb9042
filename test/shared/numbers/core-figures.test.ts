import { describe, expect, it } from 'vitest';
import { computeCell, computeField, computeTotal } from '../../../shared/numbers/compute.ts';
import { coreFigure } from '../../../shared/numbers/core-figures.ts';
import { explainCore } from '../../../shared/numbers/explain/core-cells.ts';
import { explain } from '../../../shared/numbers/explain.ts';
import { tracked } from '../../../shared/numbers/tracking.ts';
import { repairedSample } from '../../../shared/sample/repaired.ts';
import { findColumn, findField, findTable } from '../../../shared/template/find.ts';
import { coreFigureNames, headlineFigures } from '../../../shared/template/formula/core-names.ts';
import { fullTemplate } from '../../../shared/template/shipped/full.ts';
import { findRow, rowsOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { changed, seeded, withRows } from '../checks/case.ts';

function cell(workbook: Workbook, place: string): unknown {
  const [tableId = '', rowId = '', columnId = ''] = place.split('/');
  const table = findTable(workbook.template, tableId)?.table;
  const row = findRow(workbook, tableId, rowId);
  const column = table && findColumn(table, columnId);
  if (!table || !row || !column) throw new Error(place);
  const figure = computeCell(workbook, table, row, column);
  return figure.kind === 'value' ? figure.value : figure.kind;
}

describe('figures of the calculation in a template', () => {
  it('are all known by name', () => {
    const named = JSON.stringify(fullTemplate).matchAll(/core\(([a-z_]+)\)/g);
    for (const [, name] of named) expect(coreFigureNames).toContain(name);
  });

  it('give a planner’s own formulas the headline figures, each with its explanation', () => {
    const figure = (name: string) => coreFigure(seeded, null, name);
    expect(figure('leads')).toEqual({ kind: 'value', value: 10_000 });
    expect(figure('leads_bought')).toEqual({ kind: 'value', value: 9_000 });
    expect(figure('street')).toEqual({ kind: 'value', value: 649_800_000 });
    for (const name of headlineFigures) {
      expect(figure(name).kind, name).toBe('value');
      expect(explainCore(seeded, name, null, '')?.formula, name).toMatch(/./);
    }
    expect(coreFigure(seeded, null, 'nothing').kind).toBe('na');
  });

  it('fill the sales plan by month, from the year by Sales’ own deal of $30,000', () => {
    const [, , march] = rowsOf(seeded, 'pipeline_plan');
    const at = (column: string) => cell(seeded, `pipeline_plan/${march?.id}/${column}`);
    expect(at('quota')).toBe(48_000_000);
    expect(at('sourced')).toBe(28_800_000);
    expect(at('deals')).toBe(10);
    expect(at('opportunities')).toBe(38);
    expect(at('pipeline')).toBe(114_000_000);
    expect(at('mql')).toBe(160);
    expect(at('leads')).toBe(640);
    expect(at('created_by')).toBe('2026-12');
  });

  it('take Sales’ share, lag and conversions for the sales plan, agreed or not, and say so', () => {
    const apart = changed(seeded, {
      'S10.sourced_pct': 0.5,
      'S10.conv_opp_won': 0.2,
      'S10.lag_months': null,
      'S3.cycle_days': 60,
      'M9.cycle_days': 120,
    });
    const [january] = rowsOf(apart, 'pipeline_plan');
    const place = (column: string) => `pipeline_plan/${january?.id}/${column}`;
    expect(cell(apart, place('sourced'))).toBe(18_000_000);
    expect(cell(apart, place('deals'))).toBe(6);
    expect(cell(apart, place('opportunities'))).toBe(30);
    expect(cell(apart, place('created_by'))).toBe('2026-11');
    expect(explain(apart, `cell:${place('deals')}`)).toMatchObject({
      value: '6',
      uses: 'Uses the own values of Sales',
      inputs: [{ label: 'Deals needed', value: '100', figure: 'sales.need.deals' }, {}],
    });
    expect(explain(apart, 'sales.need.opportunities')?.inputs[1]).toMatchObject({
      value: '20\u00a0%',
      place: 'S10.conv_opp_won',
    });
    expect(explain(apart, `cell:${place('sourced')}`)?.inputs[0]).toMatchObject({ value: '$3,000,000' });
    expect(explain(apart, `cell:${place('pipeline')}`)?.inputs[1]).toMatchObject({
      place: 'S6.deal_assumption',
    });
    expect(explain(apart, `cell:${place('created_by')}`)?.inputs[0]).toMatchObject({
      place: 'S3.cycle_days',
    });
  });

  it('add up over the months to the year', () => {
    const table = findTable(seeded.template, 'pipeline_plan')?.table;
    const total = (id: string) => {
      const column = table && findColumn(table, id);
      return table && column ? computeTotal(seeded, table, column) : null;
    };
    expect(total('deals')).toEqual({ kind: 'value', value: 120 });
    expect(total('leads')).toEqual({ kind: 'value', value: 8_000 });
    expect(total('sourced')).toEqual({ kind: 'value', value: 360_000_000 });
    expect(total('created_by')).toBeNull();
  });

  it('say that whole parts of a whole year are not each their share alone', () => {
    const [, , march] = rowsOf(seeded, 'pipeline_plan');
    const words = explain(seeded, `cell:pipeline_plan/${march?.id}/deals`);
    expect(words?.formula).toContain('whole units that add up to the year');
    expect(
      explain(changed(seeded, { 'S6.deal_assumption': 2_999_999 }), `cell:pipeline_plan/${march?.id}/deals`)
        ?.formula,
    ).toBe('Deals needed × Seasonality');
  });

  it('give stages their conversion, and what is left of the funnel from there', () => {
    const sql = rowsOf(seeded, 'process').find((row) => row.cells.stage === 'st_sql');
    expect(cell(seeded, `process/${sql?.id}/conv_to_next`)).toBe(0.6);
    expect(cell(seeded, `process/${sql?.id}/probability`)).toBeCloseTo(0.15);
  });

  it('compare the pairs in words, and name what was agreed', () => {
    const deal = rowsOf(seeded, 'shared').find((row) => row.cells.metric === 'deal_assumption');
    expect(cell(seeded, `shared/${deal?.id}/marketing_value`)).toBe('$24,000');
    expect(cell(seeded, `shared/${deal?.id}/sales_value`)).toBe('$30,000');
    expect(cell(seeded, `shared/${deal?.id}/delta`)).toBe('$6,000 a deal');
    expect(cell(seeded, `shared/${deal?.id}/agreed`)).toBe('blank');
    const settled = repairedSample({ id: 'r', at: '2026-11-30T09:00:00.000Z' });
    expect(cell(settled, `shared/${deal?.id}/agreed`)).toBe('$24,000');
  });

  it('value deliverables by what a lead of their stage is worth', () => {
    expect(cell(seeded, 'mkt_deliv/md_mql/implied_value')).toBe(2_496 * 144_000);
  });

  it('find the break-even in unrounded units, and none where a unit costs what it brings', () => {
    expect(cell(seeded, 'break_even/be_sentry/units')).toBeCloseTo(21_000_000 / 550_000, 9);
    expect(cell(seeded, 'break_even/be_sentry/revenue')).toBeCloseTo((21_000_000 / 550_000) * 850_000, 4);
    for (const price of [300_000, 200_000, 0])
      expect(
        cell(changed(seeded, { 'break_even/be_sentry/price': price }), 'break_even/be_sentry/units'),
      ).toBe('na');
    expect(cell(changed(seeded, { 'M12.fixed_monthly': null }), 'break_even/be_sentry/units')).toBe('blank');
  });

  it('are unknown by any other name, whatever that name means elsewhere', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'blended'])
      expect(coreFigure(seeded, null, name)).toMatchObject({ kind: 'na' });
  });

  it('say the blended cost per lead', () => {
    const found = findField(seeded.template, 'M9.blended_cpl');
    const figure = found && computeField(seeded, found.section, found.field);
    expect(figure).toEqual({ kind: 'value', value: 50_000_000 / 9_000 });
  });
});

describe('plan against actual', () => {
  const booked = withRows(seeded, 'tracking', [
    { id: 'tr', cells: { node: 'qt_corp', m1: 30_000_000, m2: 31_000_000, m3: 42_000_000 } },
  ]);

  it('re-plans the rest of the reference company, each month 1.0354 times its plan', () => {
    const [row] = tracked(booked);
    const rest = row?.months.slice(3).map((month) => month.replanned ?? 0) ?? [];
    expect(rest).toEqual([
      43_487_500, 49_700_000, 55_912_500, 37_275_000, 37_275_000, 62_125_000, 55_912_500, 68_337_500,
      86_975_000,
    ]);
    expect(rest.reduce((sum, month) => sum + month, 0)).toBe(497_000_000);
    expect(row?.months[3]?.isStretched).toBe(false);
    expect(row?.attainment).toBeCloseTo(103 / 120);
    expect(row?.runRate).toBeCloseTo(497_000_000 / 9);
  });

  it('flags a month that must be stretched beyond 1.2 times its plan', () => {
    const poor = withRows(seeded, 'tracking', [
      { id: 'tr', cells: { node: 'qt_corp', m1: 0, m2: 0, m3: 0, m4: 0 } },
    ]);
    expect(tracked(poor)[0]?.months[11]?.isStretched).toBe(true);
  });

  it('has no run rate once the year is closed', () => {
    const months = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`m${at + 1}`, 1]));
    const closed = withRows(seeded, 'tracking', [{ id: 'tr', cells: { node: 'qt_corp', ...months } }]);
    expect(tracked(closed)[0]?.runRate).toHaveProperty('missing');
  });
});
