import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedTemplates } from '../../../shared/template/shipped/catalogue.ts';
import type { Template } from '../../../shared/template/types.ts';
import { templateProblems, validateTemplate } from '../../../shared/template/validate.ts';

/** Every id of a template: `M3`, `M3.positioning_statement`, `T.prices`, `T.prices.list`, `T.prices.list=choice`. */
function idsOf(template: Template): readonly string[] {
  return template.sections.flatMap((section) => [
    section.id,
    ...section.fields.flatMap((field) => [
      `${section.id}.${field.id}`,
      ...(field.choices ?? []).map((choice) => `${section.id}.${field.id}=${choice.id}`),
    ]),
    ...section.tables.flatMap((table) => [
      `T.${table.id}`,
      ...table.columns.flatMap((column) => [
        `T.${table.id}.${column.id}`,
        ...(column.choices ?? []).map((choice) => `T.${table.id}.${column.id}=${choice.id}`),
      ]),
    ]),
  ]);
}

describe.each(shippedTemplates.map((template) => [template.id, template] as const))(
  'the shipped template %s',
  (id, template) => {
    it('has unique ids, references and formulas that resolve, and no circle', () => {
      expect(templateProblems(template)).toEqual([]);
    });

    it('comes back from JSON as it was', () => {
      expect(validateTemplate(JSON.parse(JSON.stringify(template)))).toEqual({ ok: true, value: template });
    });

    it('never loses an id that was released', () => {
      const released = new URL(`../../fixtures/template/${id}-v1-ids.json`, import.meta.url);
      const now = new Set(idsOf(template));
      const gone = (JSON.parse(readFileSync(released, 'utf8')) as string[]).filter((one) => !now.has(one));
      expect(gone).toEqual([]);
    });

    it('says why, how, an example and what good looks like for every field, table and column', () => {
      const bare: string[] = [];
      const check = (place: string, texts: readonly string[], good: readonly string[] | null): void => {
        if (texts.some((text) => text.trim().length < 2) || good?.length === 0) bare.push(place);
      };
      for (const section of template.sections) {
        check(section.id, [section.prompt, section.help, section.example], null);
        for (const field of section.fields)
          check(
            `${section.id}.${field.id}`,
            [field.label, field.prompt, field.help, field.example],
            field.good,
          );
        for (const table of section.tables) {
          check(
            `T.${table.id}`,
            [table.title, table.prompt, table.help, table.example, table.row_name],
            table.good,
          );
          for (const column of table.columns)
            check(`T.${table.id}.${column.id}`, [column.label, column.help], null);
        }
      }
      expect(bare).toEqual([]);
    });

    it('asks in sentences and does not ask the same twice', () => {
      const fields = template.sections.flatMap((section) =>
        section.fields.map((field) => ({ place: `${section.id}.${field.id}`, ...field })),
      );
      expect(fields.filter((field) => !/[?.]$/.test(field.prompt)).map((field) => field.place)).toEqual([]);
      for (const text of ['prompt', 'help', 'example'] as const) {
        const seen = new Map<string, string>();
        const twins = fields.flatMap((field) => {
          const known = text === 'example' && field[text].length < 25 ? undefined : seen.get(field[text]);
          seen.set(field[text], field.place);
          return known === undefined ? [] : [`${known} and ${field.place} share a ${text}`];
        });
        expect(twins).toEqual([]);
      }
    });

    it('names no section that it does not have', () => {
      const there = new Set(template.sections.map((section) => section.id));
      const stray: string[] = [];
      const read = (place: string, value: unknown): void => {
        if (typeof value === 'string') {
          for (const [, name] of value.matchAll(/\b([AMSL]\d{1,2})\b/g))
            if (name !== undefined && !there.has(name)) stray.push(`${place}: ${value}`);
        } else if (typeof value === 'object' && value !== null)
          for (const [key, one] of Object.entries(value)) read(`${place}.${key}`, one);
      };
      for (const section of template.sections) read(section.id, section);
      expect(stray).toEqual([]);
    });

    it('lists the sections of each part in the order in which they are read', () => {
      for (const part of ['company', 'marketing', 'sales', 'agreement']) {
        const orders = template.sections.filter((one) => one.part === part).map((one) => one.order);
        expect(orders).toEqual([...new Set(orders)]);
        expect(orders).toEqual(orders.toSorted((one, other) => one - other));
      }
    });

    it('has outline names short enough never to be cut', () => {
      expect(template.sections.filter((section) => section.short.length > 24)).toEqual([]);
    });

    it('holds what the calculation will read', () => {
      const ids = new Set(idsOf(template));
      const read = [
        'A3.corporate_revenue_goal',
        'A3.new_business_goal',
        'M9.deal_assumption',
        'M9.conv_lead_mql',
        'M9.conv_mql_sql',
        'M9.conv_sql_opp',
        'M9.conv_opp_won',
        'M9.cycle_days',
        'M9.sourced_pct',
        'M10.total_budget',
        'S3.cycle_days',
        'S6.deal_assumption',
        'S6.attainment_assumption',
        'S10.conv_opp_won',
        'S10.opening_pipeline_marketing',
        'S11.max_discount',
        'L7.response_hours',
        'T.channel_plan.cpl',
        'T.campaigns.feeds_quota_month',
        'T.prices.floor',
        'T.roster.full_quota',
        'T.ramp_profiles.m12',
        'T.territories.quota',
        'T.quota_tree.m1',
        'T.seasonality.weight',
        'T.stage_defs.entry',
        'T.mkt_deliv.m12',
        'T.resources.needed_by',
      ];
      expect(read.filter((one) => !ids.has(one))).toEqual([]);
    });
  },
);

describe('the shipped templates', () => {
  it('share ids: what stands in two of them has the same type', () => {
    const types = new Map<string, string>();
    const clashes: string[] = [];
    for (const template of shippedTemplates)
      for (const section of template.sections) {
        const slots = [
          ...section.fields.map((field) => [`${section.id}.${field.id}`, field.type] as const),
          ...section.tables.flatMap((table) =>
            table.columns.map((column) => [`T.${table.id}.${column.id}`, column.type] as const),
          ),
        ];
        for (const [place, type] of slots) {
          if ((types.get(place) ?? type) !== type) clashes.push(place);
          types.set(place, type);
        }
      }
    expect(clashes).toEqual([]);
  });

  it('have the full outline: three company, thirteen marketing, twelve sales, twelve agreement sections', () => {
    const [full] = shippedTemplates;
    const count = (part: string): number =>
      full?.sections.filter((section) => section.part === part).length ?? 0;
    expect([count('company'), count('marketing'), count('sales'), count('agreement')]).toEqual([
      3, 13, 12, 12,
    ]);
  });

  it('ask a small team for less: what the one-day plan requires, the full plan requires too', () => {
    const required = (template: Template | undefined): readonly string[] =>
      (template?.sections ?? [])
        .filter((section) => section.part !== 'setup')
        .flatMap((section) => [
          ...section.fields.filter((field) => field.required).map((field) => `${section.id}.${field.id}`),
          ...section.tables.filter((table) => table.min_rows > 0).map((table) => `T.${table.id}`),
        ]);
    const [full, lean] = shippedTemplates;
    const rest = new Set(required(full));
    expect(required(lean).filter((place) => !rest.has(place))).toEqual([]);
    expect(required(lean).length).toBeLessThanOrEqual(52);
  });

  it('keep in a services firm’s plan whatever the full one asks, with its own beside it', () => {
    const [full] = shippedTemplates;
    const services = shippedTemplates.find((template) => template.id === 'services');
    if (!full || !services) throw new Error('A template is missing.');
    const there = new Set(idsOf(services));
    expect(idsOf(full).filter((id) => !there.has(id))).toEqual([]);
    expect(there.has('T.day_rates.day_margin')).toBe(true);
    expect(there.has('T.grade_capacity.fee_capacity')).toBe(true);
    expect(there.has('T.partner_time.sell_days')).toBe(true);
    expect(there.has('T.reference_cases.result')).toBe(true);
  });

  it('give the services firm examples of its own, none of the other company’s', () => {
    const services = shippedTemplates.find((template) => template.id === 'services');
    expect(JSON.stringify(services).match(/clinic|chair|Clairvue|Perrin|booking desk|sign-up/gi)).toBeNull();
  });
});
