import { describe, expect, it } from 'vitest';
import { TITLE_LENGTH } from '../../../../shared/checks/title.ts';
import { rowsOf } from '../../../../shared/workbook/read.ts';
import { changed, findingOf, findingsOf, optionsFor, seeded, withoutRows, withRows } from '../case.ts';

const noMonths = (row: string) =>
  Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`mkt_goals/${row}/m${at + 1}`, null]));
const all = (table: string): readonly string[] => rowsOf(seeded, table).map((row) => row.id);

describe('C17, goal horizon and cascade', () => {
  it('finds a goal of Marketing without months, and phases it as the funnel needs it', () => {
    const loose = changed(seeded, noMonths('mg_mql'));
    const finding = findingOf(loose, 'C17');
    expect(finding).toMatchObject({
      key: 'C17:mg_mql',
      severity: 'minor',
      cost: 'No phasing',
      figures: { missing: ['phasing'] },
      places: ['mkt_goals/mg_mql/m1'],
    });
    expect(finding.title.length).toBeLessThanOrEqual(TITLE_LENGTH);
    const options = optionsFor(loose, 'C17');
    expect(options.map((option) => [option.id, option.closesIt])).toEqual([
      ['funnel', true],
      ['even', true],
    ]);
    const cells = options[0]?.changes[0]?.kind === 'set-cells' ? options[0].changes[0].cells : [];
    expect(cells.map((cell) => cell.value)).toEqual([
      175, 200, 225, 150, 150, 250, 225, 275, 350, 150, 150, 200,
    ]);
  });

  it('phases revenue by the months in which it closes, pipeline by those in which it is created', () => {
    const phased = (metric: string) => {
      const goal = {
        ...noMonths('mg_mql'),
        'mkt_goals/mg_mql/metric': metric,
        'mkt_goals/mg_mql/target': 100,
      };
      const [first] = optionsFor(changed(seeded, goal), 'C17');
      const [change] = first?.changes ?? [];
      return [first?.change, change?.kind === 'set-cells' ? change.cells.map(({ value }) => value) : []];
    };
    expect(phased('revenue')).toEqual([
      'Spread its target of 100 over the months in which its deals close',
      [6, 6, 8, 7, 8, 9, 6, 6, 10, 9, 11, 14],
    ]);
    expect(phased('pipeline')).toEqual([
      'Spread its target of 100 over the months as the funnel needs it',
      [7, 8, 9, 6, 6, 10, 9, 11, 14, 6, 6, 8],
    ]);
  });

  it('does not phase a level, whose months add up to nothing', () => {
    expect(optionsFor(changed(seeded, noMonths('mg_awareness')), 'C17')).toEqual([]);
  });

  it('finds a goal of Marketing that supports no corporate goal, or a removed one', () => {
    const loose = changed(seeded, { 'mkt_goals/mg_mql/supports': null });
    expect(findingOf(loose, 'C17')).toMatchObject({ key: 'C17:mg_mql', figures: { missing: ['support'] } });
    expect(optionsFor(loose, 'C17').map((option) => option.closesIt)).toEqual([true, true, true]);
    const dangling = changed(seeded, { 'mkt_goals/mg_mql/supports': 'cg_gone' });
    expect(findingOf(dangling, 'C17').key).toBe('C17:mg_mql');
  });

  it('finds a corporate goal that nothing serves, and leaves it to people', () => {
    const unserved = withoutRows(seeded, 'actions', ['act_visits']);
    expect(findingOf(unserved, 'C17')).toMatchObject({
      key: 'C17:cg_retention',
      figures: { missing: ['served'] },
      places: ['corp_goals/cg_retention/goal', 'mkt_goals', 'actions'],
    });
    expect(optionsFor(unserved, 'C17')).toEqual([]);
    expect(findingOf(changed(seeded, { 'actions/act_visits/status': 'stopped' }), 'C17').key).toBe(
      'C17:cg_retention',
    );
  });

  it.each([
    ['every goal is phased and served', seeded],
    ['one month is filled in', changed(seeded, { ...noMonths('mg_mql'), 'mkt_goals/mg_mql/m9': 2_500 })],
    ['the target is blank too', changed(seeded, { ...noMonths('mg_mql'), 'mkt_goals/mg_mql/target': null })],
    ['no corporate goal is written', withoutRows(seeded, 'corp_goals', all('corp_goals'))],
    [
      'neither goals of Marketing nor actions are written',
      withoutRows(withoutRows(seeded, 'actions', all('actions')), 'mkt_goals', all('mkt_goals')),
    ],
    ['a row has been added and not named yet', withRows(seeded, 'mkt_goals', [{ id: 'mg_new', cells: {} }])],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C17')).toEqual([]);
  });

  it.each([[0], [-5], [1e15], [0.5]])('stays finite with a target of %s', (target) => {
    const workbook = changed(seeded, { ...noMonths('mg_mql'), 'mkt_goals/mg_mql/target': target });
    expect(findingsOf(workbook, 'C17')).toHaveLength(1);
    expect(JSON.stringify(optionsFor(workbook, 'C17'))).not.toMatch(/NaN|Infinity|∞/);
  });
});
