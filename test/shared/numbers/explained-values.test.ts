/** Explanations hold: what goes in gives what comes out, by the formula that is stated. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budget } from '../../../shared/numbers/budget.ts';
import { explainedFigures, figureOf } from '../../../shared/numbers/explain/figures.ts';
import { explain } from '../../../shared/numbers/explain.ts';
import { quotaTree } from '../../../shared/numbers/quota-tree.ts';
import { capacity } from '../../../shared/numbers/team-capacity.ts';
import { tracked } from '../../../shared/numbers/tracking.ts';
import { isNumber } from '../../../shared/plan/outcome.ts';
import { plainPairs } from '../../../shared/plan/pairs.ts';
import { findColumn, findField, findSection, findTable } from '../../../shared/template/find.ts';
import { placeWords } from '../../../shared/workbook/place-words.ts';
import { findRow, rowsOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { madeOf, strangeEdits } from '../../builders/a-plan-of-numbers.ts';
import { changed, seeded, withRows } from '../checks/case.ts';

/** The sample a quarter into its year: everything that can be explained has a figure. */
const handedOver = {
  'handovers/ho_1/mql': 200,
  'handovers/ho_1/sal': 130,
  'handovers/ho_1/in_time': 190,
  'handovers/ho_1/median_hours': 3,
  'handovers/ho_2/mql': 216,
  'handovers/ho_2/sal': 135,
  'handovers/ho_2/in_time': 200,
  'handovers/ho_2/median_hours': 4.5,
  // Not counted yet: what was accepted is not known.
  'handovers/ho_3/mql': 90,
};
const running = withRows(
  withRows(changed(seeded, { 'S6.over_assignment_person': 0.1, ...handedOver }), 'open_pipeline', [
    { id: 'op', cells: { month: '2027-04', segment: 'seg_water', open: 900_000_000 } },
  ]),
  'tracking',
  [{ id: 'tr', cells: { node: 'qt_corp', m1: 30_000_000, m2: 31_000_000, m3: 42_000_000 } }],
);

type Recompute = (inputs: readonly number[]) => number;
const [quotient, product, difference, sum]: readonly Recompute[] = [
  ([first = 0, ...others]) => others.reduce((left, other) => left / other, first),
  (inputs) => inputs.reduce((left, other) => left * other, 1),
  ([first = 0, ...others]) => others.reduce((left, other) => left - other, first),
  (inputs) => inputs.reduce((left, other) => left + other, 0),
] as const satisfies readonly Recompute[];

const stages = ['deals', 'opportunities', 'sql', 'mql', 'leads'];
const each = (ids: readonly string[], by: Recompute | undefined): readonly (readonly [string, Recompute])[] =>
  ids.map((id) => [id, by ?? (() => Number.NaN)] as const);

/** Every explained figure with its stated formula, written once more. */
const recomputed: ReadonlyMap<string, Recompute> = new Map([
  ...each(
    stages.flatMap((stage) => [`need.${stage}`, `sales.need.${stage}`]),
    quotient,
  ),
  ...each(
    stages.map((stage) => `cost.${stage}`),
    quotient,
  ),
  ...each(
    ['deals', 'opportunities', 'sql', 'mql', 'sourced'].map((stage) => `have.${stage}`),
    product,
  ),
  ...each(
    ['lead', 'mql', 'sql', 'opportunity'].map((stage) => `value.${stage}`),
    product,
  ),
  ...each(
    [...stages, 'sourced'].map((stage) => `short.${stage}`),
    difference,
  ),
  ...each(
    [
      'blended_cpl',
      'pipeline.opportunities',
      'coverage',
      'coverage.now',
      'required_attainment',
      'ratio',
      'mean_ramp',
      'budget_share',
      'agreement.share',
      'agreement.delivered',
      'agreement.acceptance',
      'agreement.compliance',
      'max_cpl',
    ],
    quotient,
  ),
  ...each(
    [
      'need.sourced',
      'sales.need.sourced',
      'need.budget',
      'short.budget',
      'pipeline',
      'coverage.expected',
      'capacity',
      'opening',
    ],
    product,
  ),
  ...each(['goal', 'remaining', 'opening.gap', 'gap', 'unallocated'], difference),
  ...each(
    [
      'nominal',
      'street',
      'committed',
      'booked',
      'campaigns',
      'total_budget',
      'have.budget',
      'have.leads',
      'agreement.committed',
      'agreement.mqls',
      'opening.need',
      'quota_assigned',
    ],
    sum,
  ),
  ...each(['ramp_loss', 'attainment_loss'], difference),
  ...each(['nominal_ratio', 'capacity_ratio'], quotient),
  ['list.high', ([price = 0, discount = 0, units = 0]) => price * (1 - discount) * units],
  ...each(['list.low'], product),
  ['velocity', ([count = 0, deal = 0, win = 0, days = 0]) => (count * deal * win) / days],
  ['ltv', ([deal = 0, margin = 0, churn = 0]) => (deal * margin) / churn],
  ['payback', ([cost = 0, deal = 0, margin = 0]) => cost / ((deal / 12) * margin)],
  ['payback.marketing', ([cost = 0, deal = 0, margin = 0]) => cost / ((deal / 12) * margin)],
  ['cac.loaded', ([budget = 0, sales = 0, customers = 0]) => (budget + sales) / customers],
  ['agreement.response', ([one = 0, other = 0]) => (one + other) / 2],
  ['gross_up', ([attainment = 0]) => 1 / attainment - 1],
  [
    'sellers_needed',
    ([goal = 0, nominal = 0, sellers = 0, attainment = 0, ramp = 0]) =>
      Math.ceil(goal / ((nominal / sellers) * attainment * ramp) - 1e-6),
  ],
]);

const figureValue = (workbook: Workbook, id: string): number => {
  const value = figureOf(workbook, id)?.value;
  if (value === undefined || !isNumber(value)) throw new Error(`${id} is n/a`);
  return value;
};
const inputsOf = (workbook: Workbook, id: string): readonly number[] =>
  (figureOf(workbook, id)?.inputs ?? []).map(({ value, label }) => {
    if (!isNumber(value)) throw new Error(`${id}: ${label} is n/a`);
    return value;
  });

function exists(workbook: Workbook, place: string): boolean {
  const [table = '', row, column] = place.split('/');
  const { template } = workbook;
  if (row === undefined || column === undefined)
    return Boolean(findField(template, place) ?? findTable(template, table) ?? findSection(template, place));
  const found = findTable(template, table)?.table;
  return Boolean(found && findColumn(found, column) && findRow(workbook, table, row));
}

describe('an explained figure', () => {
  it.each(explainedFigures)('%s is what its formula makes of its inputs', (id) => {
    const formula = recomputed.get(id);
    if (!formula) throw new Error(`no formula for ${id}`);
    const [value, again] = [figureValue(running, id), formula(inputsOf(running, id))];
    // Money is kept in whole units; rates, shares and counts are not rounded anywhere on their way.
    const unit = figureOf(running, id)?.unit === 'money' ? 1 : 0;
    expect(Math.abs(value - again)).toBeLessThanOrEqual(unit + 1e-9 * Math.abs(value));
  });

  it('names every input by the value that its own explanation has', () => {
    const ids = [
      ...explainedFigures,
      'goal.m3',
      'need.mql.m9',
      'close.deals.m12',
      'sales.close.deals.m3',
      'sourced.m3',
      'sales.sourced.m3',
      'street.m4',
      'capacity.m4',
      'gap.m4',
      'follow_up.m4',
      'follow_up',
      'promised_short.m3',
      'replan.tr.m5',
      'replan.tr',
      'attained.tr',
      'attained.tr.so_far',
      'attained.tr.m2',
      'booked.tr',
      'booked.m2',
      'spend.ch_search,ch_events.m4',
      'overspend.cp_events',
      ...plainPairs.flatMap(([pair]) => ['leads', 'deals', 'money'].map((cost) => `pair.${pair}.${cost}`)),
      ...quotaTree(running).nodes.flatMap(({ row }) =>
        ['', '.down', '.up', '.below', '.difference', '.ratio', '.m5'].map(
          (view) => `quota.${row.id}${view}`,
        ),
      ),
    ];
    for (const id of ids)
      for (const { figure, value, label, place } of figureOf(running, id)?.inputs ?? []) {
        if (place !== undefined) expect(exists(running, place), `${id}: ${place}`).toBe(true);
        if (figure !== undefined) expect(figureOf(running, figure)?.value, `${id}: ${label}`).toEqual(value);
      }
  });

  it('is there for each month of a series, and the months of the next year say so', () => {
    expect(explain(seeded, 'need.mql.m9')).toMatchObject({
      label: 'MQL to be created in September',
      value: '350',
      source: 'F13',
      inputs: [
        { label: 'MQL for what closes in December', value: '350', figure: 'close.mql.m12' },
        { label: 'Months from creation to close', value: '3 months', place: 'S10.lag_months' },
      ],
    });
    const fromCycle = changed(seeded, { 'S10.lag_months': null });
    expect(explain(fromCycle, 'need.mql.m9')?.inputs[1]).toMatchObject({ place: 'M9.cycle_days' });
    expect(explain(seeded, 'need.mql.m10')?.value).toBe(
      'n/a: What is created in this month closes in the next plan year',
    );
    expect(explain(seeded, 'goal.m9')?.value).toBe('$600,000');
    expect(explain(seeded, 'gap.m1')?.value).toBe('−$84,600');
    expect(explain(seeded, 'gap.m13')).toBeNull();
    expect(explain(seeded, 'goal.deals.m1')).toBeNull();
  });

  it('is there for each node of the quota tree: as written, from above, from below', () => {
    const down = figureOf(running, 'quota.qt_jonas.down');
    const [above, over, ...others] = inputsOf(running, 'quota.qt_jonas.down');
    const sharers = others.pop() ?? 0;
    const locked = others.reduce((total, one) => total + one, 0);
    expect(over).toBe(0.1);
    expect(down?.formula).toMatch(/^\(Node above × \(1 \+ Over-assignment\) − locked\) shared /);
    if (down?.formula.endsWith('equally'))
      expect(
        Math.abs(figureValue(running, 'quota.qt_jonas.down') - ((above ?? 0) * 1.1 - locked) / sharers),
      ).toBeLessThanOrEqual(1);
    expect(explain(running, 'quota.qt_corp')).toMatchObject({ value: '$6,000,000' });
    expect(explain(running, 'quota.nobody')).toBeNull();
    expect(explain(running, 'quota.qt_corp.up')?.formula).toBe('Nodes below, added up');
  });

  it('names the weight of a node and those of all that share, where they do not share equally', () => {
    const shared = changed(seeded, {
      'S6.method': 'top_down',
      'S6.over_assignment_team': 0.05,
      'quota_tree/qt_dept/basis': 'potential',
    });
    const [above = 0, over = 0, weight = 0, together = 1, sharers] = inputsOf(shared, 'quota.qt_north.down');
    expect([over, sharers]).toEqual([0.05, 2]);
    expect(weight).toBeLessThan(together);
    expect(
      Math.abs(figureValue(shared, 'quota.qt_north.down') - (above * (1 + over) * weight) / together),
    ).toBeLessThanOrEqual(100_000);
    expect(explain(shared, 'quota.qt_north.down')?.inputs[2]?.label).toMatch(/^Weight of .*North/);
  });

  it('is there for what a pair of assumptions comes to, with both values and the leads of either', () => {
    expect(explain(seeded, 'pair.deal_assumption.leads')).toMatchObject({
      label: 'Average deal: leads between the plans',
      value: '2,000',
      inputs: [
        { label: 'Leads needed with the value of Marketing', value: '10,000' },
        { label: 'Leads needed with the value of Sales', value: '8,000' },
        { label: 'Average deal, Marketing', value: '$24,000', place: 'M9.deal_assumption' },
        { label: 'Average deal, Sales', value: '$30,000', place: 'S6.deal_assumption' },
      ],
    });
    expect(explain(seeded, 'pair.deal_assumption.deals')?.value).toBe('30');
    const money = figureOf(seeded, 'pair.deal_assumption.money');
    expect(money?.value).toBe(72_000_000);
    const [leads = 0, perLead = 0] = inputsOf(seeded, 'pair.deal_assumption.money');
    expect(leads * perLead).toBeCloseTo(72_000_000, 6);
    expect(explain(seeded, 'pair.priority:seg_water.leads')).toBeNull();
    expect(explain(seeded, 'pair.nothing.leads')).toBeNull();
  });

  it('of one month, one seller, one channel or one line is what its inputs make of it', () => {
    const row = capacity(running).sellers.find((one) => one.row.name === 'Noor Haddad')?.row.id;
    const near = (id: string, again: Recompute): void =>
      expect(Math.abs(figureValue(running, id) - again(inputsOf(running, id))), id).toBeLessThanOrEqual(1);
    near(`seller.${row}`, sum);
    // The season has spread the full quota: its part of the month, times the ramp.
    near(`seller.${row}.m6`, ([, month = 0, ramp = 0]) => month * ramp);
    near('street', sum);
    near('street.m6', sum);
    for (const { row: node } of quotaTree(running).nodes)
      if (isNumber(figureOf(running, `quota.${node.id}.difference`)?.value ?? Number.NaN))
        near(`quota.${node.id}.difference`, difference);
    expect(figureValue(seeded, 'quota.qt_tomas.difference')).toBe(6_897_500);
    near('replan.tr.m5', ([quota = 0, booked = 0, share = 0]) => (quota - booked) * share);
    expect(explain(running, 'replan.tr.m2')?.value).toBe('n/a: The month is closed');
    near('replan.tr', difference);
    near('attained.tr', quotient);
    near('attained.tr.so_far', ([booked = 0, ...quotas]) => booked / sum(quotas));
    near('attained.tr.m2', quotient);
    near('booked.tr', sum);
    near('booked.m2', sum);
    near('spend.ch_search,ch_events.m4', sum);
    near('overspend.cp_events', (inputs) => sum(inputs.slice(0, -1)) - (inputs.at(-1) ?? 0));
    expect(figureValue(running, 'overspend.cp_events')).toBe(2_000_000);
    near('promised_short.m3', difference);
    near('follow_up', ([people = 0, calls = 0, days = 0, attempts = 1]) =>
      Math.floor((people * calls * days) / attempts),
    );
  });

  it('has no share of open months where they carry no weight', () => {
    const months = Array.from({ length: 12 }, (_, at) => `m${at + 1}`);
    const unwritten = Object.fromEntries(months.map((month) => [`quota_tree/qt_corp/${month}`, null]));
    const early = { ...unwritten, 'quota_tree/qt_corp/m2': 600_000_000 };
    expect(explain(changed(running, early), 'replan.tr.m5')).toMatchObject({
      value: 'n/a: The months that are left carry no quota',
    });
    const flat = changed(running, { ...unwritten, 'tracking/tr/m1': null });
    const weightless = {
      ...flat,
      tables: {
        ...flat.tables,
        seasonality: (flat.tables.seasonality ?? []).map((row, at) => ({
          ...row,
          cells: { ...row.cells, weight: at === 1 ? 1 : 0 },
        })),
      },
    };
    expect(explain(weightless, 'replan.tr.m5')?.inputs.at(-1)?.value).toBe(
      'n/a: All months have a seasonality of 0',
    );
  });

  it('names columns that are read over rows, and months by their names', () => {
    const share = explain(seeded, `cell:by_product/${rowsOf(seeded, 'by_product')[0]?.id}/share`);
    expect(share?.inputs.map(({ label }) => label)).toContain('Booked, all rows added up');
    const total = explain(seeded, `cell:mkt_deliv/${rowsOf(seeded, 'mkt_deliv')[0]?.id}/year`);
    expect(total?.inputs[0]?.label).toBe('January');
    expect(placeWords(seeded, 'mkt_deliv/x/m2')).toBe('L5, February');
  });

  it('is there for the leads that can be followed up in a month', () => {
    const [people = 0, calls = 0, days = 0, attempts = 1] = inputsOf(seeded, 'follow_up.m6');
    expect(figureValue(seeded, 'follow_up.m6')).toBe(Math.floor((people * calls * days) / attempts));
    expect(explain(changed(seeded, { 'activity_quota/act_1/attempts': null }), 'follow_up.m13')).toBeNull();
  });

  it('is there for the total of a column, row by row, and what is beyond fifty rows in one line', () => {
    const total = explain(seeded, 'total:channel_plan/budget');
    expect(total).toMatchObject({
      label: 'Budget, total',
      value: '$500,000',
      formula: 'Every channel with a figure, added up',
    });
    expect(total?.inputs[0]).toEqual({
      label: 'Search',
      value: '$180,000',
      place: 'channel_plan/cp_search/budget',
    });
    const many = withRows(
      seeded,
      'channel_plan',
      Array.from({ length: 60 }, (_, at) => ({ id: `row${at}`, cells: { budget: 100_00 } })),
    );
    const long = explain(many, 'total:channel_plan/budget');
    expect(long?.value).toBe('$506,000');
    expect(long?.inputs).toHaveLength(51);
    expect(long?.inputs.at(-1)).toEqual({ label: 'and 15 more', value: '$1,500', place: 'channel_plan' });
    expect(explain(seeded, 'total:channel_plan/channel')).toBeNull();
    expect(explain(seeded, 'total:nothing/budget')).toBeNull();
  });

  it('of the calculation in a cell names what goes in, wherever there is a figure', () => {
    let explained = 0;
    for (const { tables } of running.template.sections)
      for (const table of tables)
        for (const column of table.columns) {
          if (!column.formula?.startsWith('core(')) continue;
          for (const row of rowsOf(running, table.id)) {
            const made = explain(running, `cell:${table.id}/${row.id}/${column.id}`);
            expect(made?.formula, column.id).not.toBe('');
            for (const { place, figure } of made?.inputs ?? []) {
              if (place !== undefined) expect(exists(running, place), place).toBe(true);
              if (figure !== undefined) expect(figureOf(running, figure)).not.toBeNull();
            }
            explained += made && made.inputs.length > 0 ? 1 : 0;
          }
        }
    expect(explained).toBeGreaterThan(150);
    expect(explain(running, 'cell:tracking/tr/run_rate')).toMatchObject({
      formula: '(Quota − booked so far) ÷ months left',
      inputs: [
        { value: '$6,000,000', figure: 'quota.qt_corp' },
        { value: '$1,030,000', place: 'tracking/tr/ytd' },
        { value: '9' },
      ],
    });
    // From SQL on: 60 % × 25 %, as the cell says.
    const sql = rowsOf(running, 'process').find((row) => row.cells.stage === 'st_sql');
    expect(explain(running, `cell:process/${sql?.id}/probability`)).toMatchObject({
      value: '15\u00a0%',
      formula: 'SQL to opportunity × Opportunity to won',
      inputs: [{ place: 'S10.conv_sql_opp' }, { place: 'S10.conv_opp_won' }],
    });
    expect(explain(running, `cell:process/${sql?.id}/conv_to_next`)?.inputs).toHaveLength(1);
    expect(explain(running, 'field:M9.blended_cpl')?.inputs).toHaveLength(2);
  });

  it('never writes NaN or infinity, whatever the plan holds', () => {
    fc.assert(
      fc.property(strangeEdits, (edits) => {
        const workbook = madeOf(edits);
        const year = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
        const months = (series: string): readonly string[] => year.map((month) => `${series}.m${month}`);
        const ids = [
          ...explainedFigures,
          ...['goal', 'need.leads', 'gap', 'street', 'follow_up', 'promised_short'].flatMap(months),
          'follow_up',
          ...plainPairs.flatMap(([pair]) =>
            ['leads', 'deals', 'money'].map((cost) => `pair.${pair}.${cost}`),
          ),
          ...quotaTree(workbook).nodes.flatMap(({ row }) =>
            ['', '.down', '.up', '.below', '.difference', '.ratio', '.m5'].map(
              (view) => `quota.${row.id}${view}`,
            ),
          ),
          ...capacity(workbook).sellers.flatMap(({ row }) => [
            `seller.${row.id}`,
            ...months(`seller.${row.id}`),
          ]),
          ...tracked(workbook).flatMap(({ row }) => months(`replan.${row}`)),
          ...months('spend.ch_search,*'),
          ...budget(workbook).byChannel.map(({ row }) => `overspend.${row}`),
          ...workbook.template.sections.flatMap(({ tables }) =>
            tables.flatMap((table) => table.columns.map((column) => `total:${table.id}/${column.id}`)),
          ),
        ];
        for (const id of ids)
          expect(JSON.stringify(explain(workbook, id)), id).not.toMatch(/NaN|∞|Infinity|undefined/);
      }),
      { numRuns: 100 },
    );
  });
});
