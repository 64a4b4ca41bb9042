import { describe, expect, it } from 'vitest';
import { agreeChanges, agreeRecord } from '../../../shared/checks/agree.ts';
import { assign, takeBack } from '../../../shared/checks/assign.ts';
import { decide, type Verdict } from '../../../shared/checks/decide.ts';
import { optionsOf } from '../../../shared/checks/options.ts';
import { readiness } from '../../../shared/checks/readiness.ts';
import { openConflicts, register } from '../../../shared/checks/register.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { applyOption } from '../../../shared/checks/settle.ts';
import { signChanges } from '../../../shared/checks/sign.ts';
import { withChanges } from '../../../shared/checks/try-out.ts';
import { registerBlocks } from '../../../shared/document/register-blocks.ts';
import { assumptionPairs } from '../../../shared/plan/pairs.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { applyEdit, applyPatches } from '../../../shared/workbook/apply-edit.ts';
import type { Change } from '../../../shared/workbook/edit.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { changed, findingOf, findingsOf, seeded } from './case.ts';

const AT = '2026-12-01T09:00:00.000Z';
const verdict: Verdict = {
  decision: 'We let it stand',
  rationale: 'The board knows',
  status: 'waived',
  owner: null,
  due: null,
  by: 'Ines',
  side: 'marketing',
  at: AT,
};
const apply = (workbook: Workbook, change: Change): Workbook =>
  applyEdit(workbook, { id: 'e', at: AT, label: 'e', change }).workbook;
const entryOf = (workbook: Workbook, key: string) => register(workbook).find((entry) => entry.key === key);

/** Ways out after which the conflict stands with other figures. */
const seededWithChanging = [
  ['C08', 'Sales give at most'],
  ['C23', 'MQLs in the year'],
] as const;

describe('the largest conflicts', () => {
  it('stand in the order of the money they show, whatever the figures', () => {
    for (const goal of [9_000_000, 12_000_000, 30_000_000]) {
      const open = openConflicts(changed(seeded, { 'A3.corporate_revenue_goal': goal * 100 }));
      const costs = open.flatMap(({ money, finding }) => (money === null ? [] : [finding?.cost ?? '']));
      const shown = costs.map((cost) => Number(cost.replace(/[$,]/g, '')));
      expect(costs.length).toBeGreaterThan(4);
      expect(shown).toEqual(shown.toSorted((one, other) => other - one));
    }
  });
});

describe('the register', () => {
  it('waives with a reason, which takes the conflict out of the open ones and keeps it', () => {
    const waived = apply(seeded, decide(seeded, findingOf(seeded, 'C03'), verdict));
    expect(entryOf(waived, 'C03')).toMatchObject({ status: 'waived', reopened: false });
    expect(openConflicts(waived)).toHaveLength(12);
    expect(runChecks(waived).map((one) => one.check)).toContain('C03');
  });

  it('reopens when the inputs move beyond the tolerance, and only then', () => {
    const waived = apply(seeded, decide(seeded, findingOf(seeded, 'C03'), verdict));
    const near = changed(waived, { 'S6.attainment_assumption': 0.8501 });
    expect(entryOf(near, 'C03')?.status).toBe('waived');
    const far = changed(waived, { 'S6.attainment_assumption': 0.8 });
    expect(entryOf(far, 'C03')).toMatchObject({ status: 'open', reopened: true });
    expect(findingsOf(far, 'C31')).toHaveLength(1);
    expect(findingsOf(near, 'C31')).toEqual([]);
  });

  it('settles by an option as one step and takes it back as one', () => {
    const finding = findingOf(seeded, 'C12');
    const [option] = optionsOf(seeded, finding);
    const change = decide(seeded, finding, { ...verdict, status: 'agreed' }, option?.changes);
    const { workbook, inverse } = applyEdit(seeded, { id: 'e', at: AT, label: 'e', change });
    expect(entryOf(workbook, 'C12')).toMatchObject({ status: 'resolved', finding: null });
    expect(applyPatches(workbook, inverse)).toEqual(seeded);
  });

  it.each(seededWithChanging)(
    'stands with whoever has it after a way out that leaves it: %s',
    (check, change) => {
      const finding = findingOf(seeded, check);
      const has = { owner: 'p_marcus', due: '2027-02-01' };
      const taken = apply(seeded, assign(finding, null, has, { at: AT, by: 'Ines', side: null }));
      const option = optionsOf(taken, finding).find((one) => one.change.includes(change));
      if (!option) throw new Error(`${check} does not offer ${change}`);
      const { workbook, inverse } = applyEdit(taken, {
        id: 'e',
        at: AT,
        label: 'e',
        change: applyOption(option),
      });
      expect(entryOf(workbook, finding.key)).toMatchObject({ status: 'open', decision: has });
      expect(entryOf(workbook, finding.key)?.message).not.toBe(finding.message);
      expect(applyPatches(workbook, inverse)).toEqual(taken);
    },
  );

  it('offers no way out that leaves the conflict as it is', () => {
    const finding = findingOf(seeded, 'C23');
    const fill = optionsOf(seeded, finding).find(({ id }) => id === 'fill');
    if (!fill) throw new Error('nothing is filled');
    const filled = apply(seeded, applyOption(fill));
    expect(optionsOf(filled, findingOf(filled, 'C23')).map(({ id }) => id)).toEqual(['fill_and_budget']);
  });

  it.each(seededWithChanging)('is not overtaken by the way out it took: %s', (check, change) => {
    const agreed = { ...verdict, status: 'agreed', owner: 'p_marcus', due: '2027-02-01' } as const;
    const finding = findingOf(seeded, check);
    // The second time another decision on it is taken anew.
    for (const before of [seeded, apply(seeded, decide(seeded, finding, agreed))]) {
      const option = optionsOf(before, finding).find((one) => one.change.includes(change));
      if (!option) throw new Error(`${check} does not offer ${change}`);
      expect(option.closesIt).toBe(false);
      const after = apply(before, decide(before, finding, agreed, option.changes));
      expect(entryOf(after, finding.key)).toMatchObject({ status: 'agreed', reopened: false });
      const was = new Set(runChecks(before).map(({ key }) => key));
      const openedIn = (workbook: Workbook): readonly string[] =>
        runChecks(workbook).flatMap(({ key }) => (was.has(key) ? [] : [key]));
      expect(openedIn(after)).toEqual([]);
      // Applied by itself it leaves an earlier decision as it was.
      expect(option.opens.map(({ key }) => key)).toEqual(openedIn(apply(before, applyOption(option))));
    }
  });

  it('asks a decided conflict that still stands for owner and due date (C13)', () => {
    const agreed = apply(seeded, decide(seeded, findingOf(seeded, 'C03'), { ...verdict, status: 'agreed' }));
    const [finding] = findingsOf(agreed, 'C13');
    expect(finding?.cost).toMatch(/^[23] items$/);
    const owned = apply(
      seeded,
      decide(seeded, findingOf(seeded, 'C03'), {
        ...verdict,
        status: 'agreed',
        owner: 'p_marcus',
        due: '2027-02-01',
      }),
    );
    expect(findingsOf(owned, 'C13')[0]?.cost).toBe('1 item');
  });

  it('says that a due date lies before the plan date, and is silent about one on that day', () => {
    const finding = findingOf(seeded, 'C03');
    const due = (day: string) =>
      entryOf(apply(seeded, decide(seeded, finding, { ...verdict, status: 'agreed', due: day })), 'C03');
    expect(due('2020-01-01')?.late).toBe('The due date Jan 1, 2020 lies before the plan date Nov 30, 2026.');
    expect(due('2026-11-30')?.late).toBeNull();
  });

  it('prints who decided, for which side, when, and that the due date is past', () => {
    const late = { ...verdict, status: 'agreed', due: '2020-01-01' } as const;
    const decided = apply(seeded, decide(seeded, findingOf(seeded, 'C03'), late));
    const printed = JSON.stringify(registerBlocks(decided));
    expect(printed).toContain('Ines (Marketing)\\nDec 1, 2026');
    expect(printed).toContain('The due date Jan 1, 2020 lies before the plan date');
  });

  it('prints the reason of a waiver once', () => {
    const waived = { ...verdict, decision: strings.conflicts.waivedBecause('The board knows') };
    const printed = JSON.stringify(
      registerBlocks(apply(seeded, decide(seeded, findingOf(seeded, 'C03'), waived))),
    );
    expect(printed.split('The board knows')).toHaveLength(2);
  });

  it('counts what is settled in the words that stand beside each', () => {
    const settled = ['resolved', 'waived', 'resolved', 'agreed'].map((status) => ({ status }));
    expect(strings.conflicts.closedCount(settled)).toBe('2 resolved, 1 agreed, 1 waived');
  });
});

describe('a conflict that somebody has by a day', () => {
  const finding = findingOf(seeded, 'C03');
  const marcus = { owner: 'p_marcus', due: '2026-12-04' };
  const who = { at: AT, by: 'Ines', side: 'marketing' } as const;
  const taken = apply(seeded, assign(finding, null, marcus, who));

  it('is open with owner and due date, and decided nowhere', () => {
    expect(entryOf(taken, 'C03')).toMatchObject({ status: 'open', reopened: false, decision: marcus });
    expect(openConflicts(taken).map(({ key }) => key)).toEqual(openConflicts(seeded).map(({ key }) => key));
    expect(readiness(taken)).toEqual(readiness(seeded));
    expect(runChecks(taken)).toEqual(runChecks(seeded));
    const moved = changed(taken, { 'S6.attainment_assumption': 0.8 });
    expect(entryOf(moved, 'C03')).toMatchObject({ status: 'open', reopened: false });
    expect(findingsOf(moved, 'C31')).toEqual([]);
  });

  it('stands as open in Word, with owner and due date', () => {
    const [open] = registerBlocks(taken);
    const rows = open?.kind === 'table' ? open.rows : [];
    const cells = rows.find((row) => row.cells[0] === 'C03')?.cells ?? [];
    expect(cells.slice(-2)).toEqual(['Marcus Oyelaran', 'Dec\u00a04,\u00a02026']);
    expect(JSON.stringify(registerBlocks(taken))).not.toContain('have been decided');
  });

  it('has the same ways out with the same effects', () => {
    expect(optionsOf(taken, finding)).toEqual(optionsOf(seeded, finding));
  });

  it('leaves nothing when nobody has it any more, or when its finding has gone', () => {
    const before = entryOf(taken, 'C03')?.decision ?? null;
    const nobody = { owner: null, due: null };
    expect(apply(taken, assign(finding, before, nobody, who)).decisions).toEqual({});
    const solved = changed(taken, { 'A3.corporate_revenue_goal': 500_000_000 });
    expect(findingsOf(solved, 'C03')).toEqual([]);
    expect(entryOf(solved, 'C03')).toBeUndefined();
  });

  it('is kept by whoever had it when a decision is taken back', () => {
    const decided = apply(taken, decide(taken, finding, { ...verdict, ...marcus, status: 'agreed' }));
    expect(entryOf(decided, 'C03')?.status).toBe('agreed');
    const decision = decided.decisions.C03;
    if (!decision) throw new Error('not decided');
    const open = apply(decided, takeBack('C03', decision, who));
    expect(entryOf(open, 'C03')).toMatchObject({ status: 'open', reopened: false, decision: marcus });
  });

  it('keeps the words of a decision that its figures have overtaken', () => {
    const decided = changed(apply(seeded, decide(seeded, finding, verdict)), {
      'S6.attainment_assumption': 0.8,
    });
    const given = apply(decided, assign(finding, decided.decisions.C03 ?? null, marcus, who));
    expect(entryOf(given, 'C03')).toMatchObject({
      reopened: true,
      decision: { ...marcus, decision: 'We let it stand' },
    });
  });
});

describe('a decision that was overtaken', () => {
  it('says which figures have moved, from what to what', () => {
    const waived = apply(seeded, decide(seeded, findingOf(seeded, 'C03'), verdict));
    expect(entryOf(waived, 'C03')?.moved).toEqual([]);
    const far = changed(waived, { 'S6.attainment_assumption': 0.8 });
    expect(entryOf(far, 'C03')?.moved).toEqual([
      { label: 'What the team can book', before: '$5,523,300', after: '$5,198,400' },
    ]);
  });

  it('keeps the title it had when its finding has gone', () => {
    const waived = apply(seeded, decide(seeded, findingOf(seeded, 'C03'), verdict));
    const solved = changed(waived, { 'A3.corporate_revenue_goal': 500_000_000 });
    expect(entryOf(solved, 'C03')).toMatchObject({
      status: 'resolved',
      title: 'Capacity reaches 92.06\u00a0% of the goal',
    });
  });
});

describe('an agreed pair', () => {
  const pair = assumptionPairs(seeded).find((one) => one.id === 'deal_assumption');
  if (!pair) throw new Error('no deal');
  const record = agreeRecord(pair, 2_550_000, {
    at: AT,
    by: 'Ines',
    side: 'marketing',
    reason: 'Price list',
  });

  it('recorded only silences C06 and counts at once in every headline figure', () => {
    const agreed = withChanges(seeded, [record]);
    expect(findingsOf(agreed, 'C06')).toEqual([]);
    expect(findingOf(agreed, 'C01').impact.money).toBe(15_750_000);
    expect(agreed.answers['M9.deal_assumption']).toBe(2_400_000);
    expect(findingsOf(agreed, 'C31')).toEqual([]);
  });

  it('written back stands in both plans, and is overtaken when one of them changes', () => {
    const written = withChanges(seeded, [...agreeChanges(pair, 2_550_000), record]);
    expect(written.answers['M9.deal_assumption']).toBe(2_550_000);
    expect(written.answers['S6.deal_assumption']).toBe(2_550_000);
    expect(findingsOf(written, 'C31')).toEqual([]);
    expect(findingsOf(changed(written, { 'S6.deal_assumption': 3_000_000 }), 'C31')).toHaveLength(1);
  });
});

describe('a signature', () => {
  it('is overtaken when what it was given for changes', () => {
    const signed = withChanges(seeded, signChanges(seeded, 'L12.sales_signed', '2026-12-01', AT));
    expect(findingsOf(signed, 'C31')).toEqual([]);
    expect(findingsOf(changed(signed, { 'A3.corporate_revenue_goal': 900_000_000 }), 'C31')).toHaveLength(1);
    expect(withChanges(signed, signChanges(signed, 'L12.sales_signed', null, AT)).seals).toEqual({});
  });
});

describe('a threshold', () => {
  it('of the planner’s own changes what a check lets pass', () => {
    const strict = withChanges(seeded, [{ kind: 'tune-check', check: 'C18', threshold: 0.01 }]);
    expect(findingsOf(seeded, 'C18')).toEqual([]);
    expect(findingsOf(strict, 'C18')).toHaveLength(1);
  });
});
