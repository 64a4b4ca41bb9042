import { describe, expect, it } from 'vitest';
import { basisOf } from '../../../../shared/checks/moved.ts';
import { withChanges } from '../../../../shared/checks/try-out.ts';
import type { Decision, Workbook } from '../../../../shared/workbook/types.ts';
import {
  afterOption,
  changed,
  findingOf,
  findingsOf,
  optionsFor,
  seeded,
  withoutRows,
  withRows,
} from '../case.ts';

const settled = changed(seeded, { 'actions/act_gulf/due': '2027-06-30' });

const decided = (workbook: Workbook, verdict: Partial<Decision>): Workbook => {
  const finding = findingOf(seeded, 'C15');
  const decision: Decision = {
    status: 'agreed',
    decision: 'Promise the battlecards for February',
    rationale: '',
    owner: null,
    due: null,
    at: '2026-11-30T10:00:00.000Z',
    by: '',
    side: null,
    finding: { message: finding.message, severity: finding.severity, money: null },
    basis: basisOf(finding.figures),
    ...verdict,
  };
  return withChanges(workbook, [{ kind: 'decide', finding: finding.key, decision }]);
};

describe('C13, missing owner, due date or measure', () => {
  it('finds the one action of the sample without a due date', () => {
    expect(findingOf(seeded, 'C13')).toMatchObject({
      key: 'C13',
      severity: 'minor',
      title: 'An action has no due date',
      cost: '1 item',
      figures: { items: ['actions/act_gulf/due'] },
      places: ['actions/act_gulf/due'],
    });
  });

  it('is closed by the date of its goal or by the end of the quarter in which it starts', () => {
    const options = optionsFor(seeded, 'C13');
    expect(options.map((option) => [option.id, option.to])).toEqual([
      ['goal', '2027-12-31'],
      ['quarter', '2027-03-31'],
    ]);
    for (const option of options) {
      expect(option.closesIt).toBe(true);
      expect(findingsOf(afterOption(seeded, option), 'C13')).toEqual([]);
    }
  });

  it('offers no date outside the fiscal year or before the start', () => {
    const late = changed(seeded, {
      'corp_goals/cg_revenue/due': '2028-06-30',
      'actions/act_gulf/start': '2028-02-01',
    });
    expect(optionsFor(late, 'C13')).toEqual([]);
  });

  it('lists goals, actions and deliverables in one finding, each with what it lacks', () => {
    const several = changed(seeded, {
      'corp_goals/cg_revenue/owner': null,
      'mkt_goals/mg_mql/target': null,
      'mkt_deliv/md_cases/metric': null,
      'sales_deliv/sdv_refs/owner': null,
      'sales_deliv/sdv_refs/due': null,
    });
    const finding = findingOf(several, 'C13');
    expect(finding.cost).toBe('5 items');
    expect(finding.figures.items).toEqual([
      'corp_goals/cg_revenue/owner',
      'mkt_goals/mg_mql/target',
      'actions/act_gulf/due',
      'mkt_deliv/md_cases/metric',
      'sales_deliv/sdv_refs/owner',
      'sales_deliv/sdv_refs/due',
    ]);
    expect(finding.message).toContain('2 more items are incomplete');
  });

  it('knows an owner who has been removed, and one who has left before the due date', () => {
    expect(findingOf(withoutRows(settled, 'people', ['p_kofi']), 'C13').message).toContain(
      'an owner who is not among the people',
    );
    expect(findingOf(withoutRows(settled, 'people', ['p_meilin']), 'C13').title).toBe(
      'An action has an unknown owner',
    );
    const person = String(seeded.tables.roster?.[0]?.cells.person);
    const leaver = changed(settled, {
      'actions/act_gulf/owner': person,
      [`roster/${seeded.tables.roster?.[0]?.id}/end`]: '2027-05-31',
    });
    const places = findingOf(leaver, 'C13').places;
    expect(places).toContain('actions/act_gulf/owner');
    expect(
      findingsOf(changed(leaver, { 'actions/act_gulf/due': '2027-05-31' }), 'C13')[0]?.places ?? [],
    ).not.toContain('actions/act_gulf/owner');
  });

  it('asks of a decided conflict that stands who does what by when', () => {
    const open = findingOf(decided(settled, {}), 'C13');
    expect(open.title).toBe('A decided conflict has no owner and no due date');
    expect(open.message).toContain('Battlecards promised 28 days late');
  });

  it.each([
    ['nothing is missing', settled],
    ['the decision has an owner and a due date', decided(settled, { owner: 'p_lena', due: '2026-12-01' })],
    ['the finding was waived', decided(settled, { status: 'waived', rationale: 'Two weeks do no harm' })],
    [
      'the decided finding is gone',
      changed(decided(settled, {}), { 'mkt_deliv/md_battlecards/due': '2027-02-01' }),
    ],
    [
      'the decision has been reopened',
      changed(decided(settled, {}), { 'mkt_deliv/md_battlecards/due': '2027-04-01' }),
    ],
    ['a row has been added and not named yet', withRows(settled, 'actions', [{ id: 'act_new', cells: {} }])],
    ['the action was stopped', changed(seeded, { 'actions/act_gulf/status': 'stopped' })],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C13')).toEqual([]);
  });
});
