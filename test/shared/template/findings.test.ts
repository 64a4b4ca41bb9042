import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/checks/finding.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { computeCell, computeField } from '../../../shared/numbers/compute.ts';
import { sampleWorkbook } from '../../../shared/sample/sample.ts';
import { findColumn, findField, findTable } from '../../../shared/template/find.ts';
import { shippedTemplates } from '../../../shared/template/shipped/catalogue.ts';
import { servicesTemplate } from '../../../shared/template/shipped/services.ts';
import type { Template } from '../../../shared/template/types.ts';
import { applyEdit } from '../../../shared/workbook/apply-edit.ts';
import { newWorkbook } from '../../../shared/workbook/new-workbook.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';

const at = '2026-11-30T09:00:00.000Z';
const sample = sampleWorkbook({ id: 'w', at });

const taken = (template: Template): Workbook =>
  applyEdit(sample, { id: 'e', at, label: 'template', change: { kind: 'set-template', template, at } })
    .workbook;

/** What a template asks and the sample has no answer to is C34's alone. */
const contradictions = (workbook: Workbook): readonly object[] =>
  runChecks(workbook)
    .filter((finding) => finding.check !== 'C34')
    .map(({ check, severity, figures, impact }: Finding) => ({ check, severity, figures, impact }));

describe.each(shippedTemplates.map((template) => [template.id, template] as const))(
  'the sample company in the template %s',
  (_id, template) => {
    it('contradicts itself as it does in the full one, figure by figure', () => {
      expect(contradictions(sample).length).toBeGreaterThan(10);
      expect(contradictions(taken(template))).toEqual(contradictions(sample));
    });

    it('keeps every value, in its place or in the archive', () => {
      const after = taken(template);
      const kept = new Set([
        ...Object.keys(after.answers),
        ...Object.values(after.archive).flatMap((one) => (one.kind === 'answer' ? [`${one.field.id}`] : [])),
      ]);
      const lost = Object.keys(sample.answers).filter(
        (key) => !kept.has(key) && !kept.has(key.split('.')[1] ?? ''),
      );
      expect(lost).toEqual([]);
    });
  },
);

describe('the figures of a services firm', () => {
  const rows = {
    day_rates: [
      { id: 'senior', cells: { grade: 'Senior', rate: 133_000, discount: 0.06, day_cost: 76_000 } },
      { id: 'junior', cells: { grade: 'Consultant', rate: 95_000, day_cost: 52_000 } },
    ],
    grade_capacity: [
      { id: 'g1', cells: { grade: 'senior', heads: 14, available_days: 220, target: 0.74 } },
      { id: 'g2', cells: { grade: 'junior', heads: 10, available_days: 220, target: 0.8 } },
    ],
    partner_time: [{ id: 'p1', cells: { days: 210, sell: 0.4, deliver: 0.45, lead: 0.15 } }],
  };
  const fresh = newWorkbook(servicesTemplate, { id: 'w', at, title: 'Plan' });
  const workbook: Workbook = {
    ...fresh,
    answers: {
      ...fresh.answers,
      'A3.corporate_revenue_goal': 500_000_000,
      'VD.subcontracted_fees': 30_000_000,
      'S3.pitch_cost': 608_000,
      'S10.conv_opp_won': 0.4,
    },
    tables: { ...fresh.tables, ...rows },
  };
  const cell = (tableId: keyof typeof rows, columnId: string, at = 0): unknown => {
    const table = findTable(servicesTemplate, tableId)?.table;
    const column = table && findColumn(table, columnId);
    const row = rows[tableId][at];
    return table && column && row ? computeCell(workbook, table, row, column) : null;
  };
  const field = (key: string): unknown => {
    const found = findField(servicesTemplate, key);
    return found ? computeField(workbook, found.section, found.field) : null;
  };

  it('follow from rates, heads and targets', () => {
    expect(cell('day_rates', 'net_rate')).toEqual({ kind: 'value', value: 125_020 });
    expect(cell('day_rates', 'day_margin')).toEqual({
      kind: 'value',
      value: expect.closeTo((125_020 - 76_000) / 125_020, 10),
    });
    expect(cell('day_rates', 'net_rate', 1)).toEqual({ kind: 'value', value: 95_000 });
    expect(cell('grade_capacity', 'billable_days')).toEqual({
      kind: 'value',
      value: expect.closeTo(2279.2, 6),
    });
    expect(field('VD.billable_days')).toEqual({ kind: 'value', value: expect.closeTo(4039.2, 6) });
    const own = 2279.2 * 125_020 + 1760 * 95_000;
    expect(field('VD.fee_capacity')).toEqual({ kind: 'value', value: expect.closeTo(own, -1) });
    expect(field('VD.capacity_share')).toEqual({
      kind: 'value',
      value: expect.closeTo((own + 30_000_000) / 500_000_000, 6),
    });
  });

  it('say what a partner has left for selling, and what a won proposal costs', () => {
    expect(cell('partner_time', 'sell_days')).toEqual({ kind: 'value', value: 84 });
    expect(cell('partner_time', 'left')).toEqual({ kind: 'value', value: expect.closeTo(0, 10) });
    expect(field('S3.pitch_cost_per_win')).toEqual({ kind: 'value', value: expect.closeTo(1_520_000, 4) });
  });
});
