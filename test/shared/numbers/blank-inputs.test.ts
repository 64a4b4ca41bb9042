/** Blank and zero inputs say so: no year, no ramp and no attempts are assumed. */
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { budget } from '../../../shared/numbers/budget.ts';
import { coreFigure } from '../../../shared/numbers/core-figures.ts';
import { explain } from '../../../shared/numbers/explain.ts';
import { numbersJson } from '../../../shared/numbers/numbers-json.ts';
import { quotaTree } from '../../../shared/numbers/quota-tree.ts';
import { capacity, grossUp, headcount, sellersNeeded } from '../../../shared/numbers/team-capacity.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { changed, findingsOf, seeded } from '../checks/case.ts';

const keys = (workbook: Workbook): readonly string[] => runChecks(workbook).map(({ key }) => key);

/** What is found that the sample does not have. */
const opened = (workbook: Workbook): readonly string[] => {
  const before = new Set(keys(seeded));
  return keys(workbook).filter((key) => !before.has(key));
};

describe('a blank total budget', () => {
  const blank = changed(seeded, { 'M10.total_budget': null, 'M10.contingency_pct': 0.1 });

  it('leaves the contingency unknown, and what is planned without it as it is', () => {
    const { contingency, committed } = budget(blank);
    expect(contingency).toEqual({ missing: 'The total budget is blank' });
    const planned = budget(blank).byMonth.reduce((sum, month) => sum + month, 0);
    expect(committed).toBe(planned);
    expect(numbersJson(blank)).toMatchObject({ budget: { contingency: null } });
  });

  it('sets nothing aside where nobody asked for a contingency', () => {
    expect(budget(changed(blank, { 'M10.contingency_pct': null })).contingency).toBe(0);
  });
});

describe('a blank start of the fiscal year', () => {
  const undated = changed(seeded, { 'settings.fiscal_start': null });

  it('leaves nothing that depends on a date to a year somebody guessed', () => {
    const reason = { missing: 'The start of the fiscal year is blank' };
    const { street, capacity: able, gap } = capacity(undated);
    expect([street, able, gap]).toEqual([reason, reason, reason]);
    expect(numbersJson(undated)).toMatchObject({ capacity: { street: null, capacity: null } });
  });

  it('places neither people nor launches in the year; what was always on sale is on sale all year', () => {
    const reason = 'The start of the fiscal year is blank';
    expect(headcount(undated)).toEqual({ missing: reason });
    expect(numbersJson(undated)).toMatchObject({ capacity: { headcount: Array(12).fill(null) } });
    const monthsOnSale = (launch: string | null) =>
      coreFigure(undated, { id: 'mix', cells: launch === null ? {} : { launch } }, 'months_on_sale');
    expect(monthsOnSale('2027-04-01')).toEqual({ kind: 'na', reason });
    expect(monthsOnSale(null)).toEqual({ kind: 'value', value: 12 });
  });

  it('opens no finding about dates, and is itself one that is missing', () => {
    expect(opened(undated)).toEqual(['C34']);
    expect(findingsOf(undated, 'C34')[0]?.places).toContain('settings.fiscal_start');
  });
});

describe('a ramp with a blank month', () => {
  it('is n/a with its name, not 0; blanks at the end carry the last share on', () => {
    const gap = changed(seeded, { 'ramp_profiles/rp_newhire/m2': null });
    expect(capacity(gap).street).toEqual({
      missing: expect.stringMatching(/^The ramp “.+” has blank months$/),
    });
    expect(keys(gap).filter((key) => key.startsWith('C11'))).toEqual([]);
    const end = changed(seeded, { 'ramp_profiles/rp_newhire/m12': null });
    expect(capacity(end).street).toEqual(capacity(seeded).street);
  });
});

describe('zero', () => {
  it('attempts a lead are a finding', () => {
    const none = changed(seeded, { 'activity_quota/aq_sdr_calls/attempts': 0 });
    expect(findingsOf(none, 'C12')).toMatchObject([
      { key: 'C12:attempts', places: ['activity_quota/aq_sdr_calls/attempts'] },
    ]);
  });

  it('attainment is named where it is divided by', () => {
    const none = changed(seeded, { 'S6.attainment_assumption': 0 });
    const reason = { missing: 'The assumed attainment is 0' };
    expect([sellersNeeded(none), grossUp(none)]).toEqual([reason, reason]);
  });
});

const months = Array.from({ length: 12 }, (_, at) => `m${at + 1}`);
/** The quotas of nodes cleared, year and months. */
const cleared = (workbook: Workbook, ...nodes: readonly string[]): Workbook =>
  changed(
    workbook,
    Object.fromEntries(
      nodes.flatMap((node) => ['annual', ...months].map((column) => [`quota_tree/${node}/${column}`, null])),
    ),
  );
const northPeople = quotaTree(seeded)
  .nodes.filter(({ parent }) => parent?.row.id === 'qt_north')
  .map(({ row }) => row.id);
const nodeOf = (workbook: Workbook, id: string) => {
  const node = quotaTree(workbook).byId.get(id);
  if (!node) throw new Error(`no node ${id}`);
  return node;
};
const total = (figures: readonly (number | null)[]): number =>
  figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);

describe('a quota without a year', () => {
  it('is its twelve months where they are written, and opens no finding but the blank itself', () => {
    const blank = changed(seeded, { 'quota_tree/qt_corp/annual': null });
    const { annual, months: own, ratio } = nodeOf(blank, 'qt_corp');
    expect({ annual, own, ratio }).toEqual({
      annual: 600_000_000,
      own: nodeOf(seeded, 'qt_corp').months,
      ratio: 1.05,
    });
    expect(opened(blank)).toEqual(['C34']);
    expect(explain(blank, 'quota.qt_corp')).toMatchObject({
      value: '$6,000,000',
      formula: 'Its twelve months, added up',
    });
  });

  it('of a root is what its children carry, year and months; nothing is said to come from above', () => {
    const blank = cleared(seeded, 'qt_corp');
    const root = nodeOf(blank, 'qt_corp');
    expect(root).toMatchObject({ annual: 630_000_000, ratio: 1, source: 'below' });
    expect(root.months).toEqual(nodeOf(seeded, 'qt_dept').months);
    expect(opened(blank)).toEqual(['C34']);
    const words = explain(blank, 'quota.qt_corp');
    expect(words).toMatchObject({ value: '$6,300,000', formula: 'Nodes below, added up' });
    expect(words?.inputs.map(({ label }) => label)).toEqual([
      'As written in the quota tree',
      'New-business sales',
    ]);
  });

  it('comes up from below month by month, and adds up to its year', () => {
    const up = cleared(changed(seeded, { 'S6.method': 'bottom_up' }), 'qt_corp', 'qt_dept', 'qt_south');
    for (const id of ['qt_corp', 'qt_dept', 'qt_south']) {
      const node = nodeOf(up, id);
      expect(node.months).toEqual(
        Array.from({ length: 12 }, (_, at) => total(node.children.map((child) => child.months[at] ?? null))),
      );
      expect(total(node.months)).toBe(node.annual);
    }
    expect(nodeOf(up, 'qt_corp').annual).toBe(649_800_000);
  });

  it('gets nothing from a root that is itself only the sum of the others', () => {
    const blank = cleared(seeded, 'qt_corp', 'qt_dept', 'qt_north', ...northPeople);
    expect(nodeOf(blank, 'qt_north').annual).toBeNull();
    expect(nodeOf(blank, 'qt_corp').annual).toBe(nodeOf(seeded, 'qt_south').annual);
  });
});

describe('a locked quota', () => {
  it('is what comes up, whatever its people carry', () => {
    const locked = changed(seeded, { 'quota_tree/qt_south/lock': true, 'quota_tree/qt_noor/annual': 1 });
    const { bottomUp } = nodeOf(locked, 'qt_dept');
    expect(bottomUp).toBe(nodeOf(seeded, 'qt_dept').bottomUp);
    expect(explain(locked, 'quota.qt_south.up')).toMatchObject({ formula: 'Locked as written' });
  });
});
