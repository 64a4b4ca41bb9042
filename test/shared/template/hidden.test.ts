/** What a planner hides is neither asked, missed nor printed; its values stay and count. */
import { describe, expect, it } from 'vitest';
import { readiness } from '../../../shared/checks/readiness.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { buildDocument } from '../../../shared/document/build-document.ts';
import { openItems } from '../../../shared/document/open-items.ts';
import { numbersJson } from '../../../shared/numbers/numbers-json.ts';
import { repairedSample } from '../../../shared/sample/repaired.ts';
import { applyTemplateChange } from '../../../shared/template/edit/apply-change.ts';
import type { TemplateChange } from '../../../shared/template/edit/change.ts';
import { findSection } from '../../../shared/template/find.ts';
import { sectionProgress } from '../../../shared/workbook/progress.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';

const plan = repairedSample({ id: 'plan', at: '2026-11-30T09:00:00.000Z' });
const hiding = (workbook: Workbook, ...changes: readonly TemplateChange[]): Workbook => ({
  ...workbook,
  template: changes.reduce(applyTemplateChange, workbook.template),
});
const field: TemplateChange = { kind: 'set-field', section: 'A1', field: 'mission', to: { hidden: true } };
const table: TemplateChange = { kind: 'set-table', table: 'channel_plan', to: { hidden: true } };
const column: TemplateChange = {
  kind: 'set-column',
  table: 'campaigns',
  column: 'owner',
  to: { hidden: true },
};
const without = (workbook: Workbook): Workbook => {
  const { 'A1.mission': _gone, ...answers } = workbook.answers;
  return {
    ...workbook,
    answers,
    tables: {
      ...workbook.tables,
      campaigns: (workbook.tables.campaigns ?? []).map(({ id, cells: { owner: _owner, ...cells } }) => ({
        id,
        cells,
      })),
    },
  };
};
const printed = (workbook: Workbook): string =>
  JSON.stringify(buildDocument(workbook, { part: 'all', includeCompensation: false }));
const blank = without(plan);
const section = (workbook: Workbook, id: string) => {
  const found = findSection(workbook.template, id);
  if (!found) throw new Error(id);
  return found;
};

describe('a hidden field', () => {
  it('is not missed where it is required', () => {
    expect(sectionProgress(blank, section(blank, 'A1')).missing).toContain('A1.mission');
    const hidden = hiding(blank, field);
    expect(sectionProgress(hidden, section(hidden, 'A1')).missing).not.toContain('A1.mission');
    const places = (workbook: Workbook) => openItems(workbook, ['company']).map(({ place }) => place);
    expect(places(blank)).toContain('A1.mission');
    expect(places(hidden)).not.toContain('A1.mission');
    const gains = (workbook: Workbook) =>
      readiness(workbook).parts.flatMap((part) => part.gains.map(({ place }) => place));
    expect(gains(blank)).toContain('A1.mission');
    expect(gains(hidden)).not.toContain('A1.mission');
    const c34 = (workbook: Workbook) =>
      runChecks(workbook).flatMap((one) => (one.check === 'C34' ? one.places : []));
    expect(c34(blank)).toContain('A1.mission');
    expect(c34(hidden)).not.toContain('A1.mission');
  });

  it('is not printed, and its answer stays', () => {
    const words = String(plan.answers['A1.mission']).slice(0, 40);
    expect(printed(plan)).toContain(words);
    const hidden = hiding(plan, field);
    expect(printed(hidden)).not.toContain(words);
    expect(hidden.answers['A1.mission']).toBe(plan.answers['A1.mission']);
  });
});

describe('a hidden table', () => {
  it('is not printed and not counted as written or missing; the calculation reads it all the same', () => {
    const hidden = hiding(plan, table);
    expect(numbersJson(hidden)).toEqual(numbersJson(plan));
    const total = (workbook: Workbook) => sectionProgress(workbook, section(workbook, 'M9')).total;
    expect(total(hidden)).toBe(total(plan) - 1);
    const title = '"caption":"Channel plan';
    expect(printed(plan)).toContain(title);
    expect(printed(hidden)).not.toContain(title);
  });
});

describe('a hidden column', () => {
  it('is left out of the printed table and of what is missing', () => {
    const c34 = (workbook: Workbook) =>
      runChecks(workbook)
        .flatMap((one) => (one.check === 'C34' ? one.places : []))
        .filter((place) => place.endsWith('/owner'));
    expect(c34(blank).length).toBeGreaterThan(0);
    expect(c34(hiding(blank, column))).toEqual([]);
    const heads = (workbook: Workbook): number => printed(workbook).split('"label":"Owner"').length;
    expect(heads(hiding(plan, column))).toBe(heads(plan) - 1);
  });
});
