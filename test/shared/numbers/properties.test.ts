/** What holds for every input, however strange. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCell, computeField, computeTotal } from '../../../shared/numbers/compute.ts';
import { funnelStages, need, needFor, yieldOf } from '../../../shared/numbers/funnel.ts';
import { newBusinessGoal } from '../../../shared/numbers/goal.ts';
import { numbersJson } from '../../../shared/numbers/numbers-json.ts';
import { needByMonth } from '../../../shared/numbers/phasing.ts';
import { quotaTree } from '../../../shared/numbers/quota-tree.ts';
import { goalByMonth } from '../../../shared/numbers/seasonality.ts';
import { supply } from '../../../shared/numbers/supply.ts';
import { capacity } from '../../../shared/numbers/team-capacity.ts';
import { tracked } from '../../../shared/numbers/tracking.ts';
import { headlineAssumptions } from '../../../shared/plan/assumptions.ts';
import { isNumber, type Missing, type Outcome } from '../../../shared/plan/outcome.ts';
import { salesRules } from '../../../shared/plan/sales-team.ts';
import { fullTemplate } from '../../../shared/template/shipped/full.ts';
import { rowsOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import {
  made,
  madeOf,
  type Strange,
  sample,
  scaled,
  strangeEdits,
} from '../../builders/a-plan-of-numbers.ts';

const sum = (figures: readonly number[]): number => figures.reduce((one, other) => one + other, 0);
/** Equal but for floating point at the size of what was added up. */
const near = (one: number, other: number, size = Math.max(Math.abs(one), Math.abs(other))): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, size);

/** Every number inside, with the path to it. */
function* figuresIn(value: unknown, path = ''): Generator<readonly [string, number]> {
  if (typeof value === 'number') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* figuresIn(inner, `${path}.${name}`);
}

const strangeFigures = (value: unknown): readonly string[] =>
  [...figuresIn(value)].filter(([, figure]) => !Number.isFinite(figure)).map(([path]) => path);

/** The year, where it is a figure, and its months, where they are. */
function expectMonths(annual: Outcome, months: readonly number[] | Missing): void {
  if ('missing' in months) return;
  if (!isNumber(annual)) throw new Error('months of a year that is missing');
  expect(months).toHaveLength(12);
  expect(near(sum(months), annual, sum(months.map(Math.abs))), `${sum(months)} of ${annual}`).toBe(true);
}

const settings = { numRuns: 250 };
/** A step of these computes every figure anew several times. */
const fewer = { numRuns: 80 };

describe('for every plan', () => {
  it('no figure is NaN or infinite: not of the calculation, not of a formula, not of a total', () => {
    fc.assert(
      fc.property(strangeEdits, (edits) => {
        const workbook = madeOf(edits);
        expect(strangeFigures(numbersJson(workbook))).toEqual([]);
        expect(JSON.stringify(numbersJson(workbook))).not.toMatch(/NaN|Infinity/);
        for (const section of workbook.template.sections) {
          for (const field of section.fields)
            if (field.formula !== undefined)
              expect(strangeFigures(computeField(workbook, section, field))).toEqual([]);
          for (const table of section.tables) {
            const computed = table.columns.filter((column) => column.formula !== undefined);
            for (const row of rowsOf(workbook, table.id))
              for (const column of computed) {
                const figure = computeCell(workbook, table, row, column);
                expect(strangeFigures(figure), `${table.id}.${column.id}`).toEqual([]);
                if (figure.kind === 'value')
                  expect(String(figure.value)).not.toMatch(/NaN|Infinity|undefined/);
              }
            for (const column of table.columns)
              expect(strangeFigures(computeTotal(workbook, table, column))).toEqual([]);
          }
        }
      }),
      {
        ...fewer,
        // Each can be kept, and together they are beyond every figure.
        examples: [
          [
            [
              { kind: 'answer', key: 'M9.deal_assumption', value: 1e300 },
              { kind: 'answer', key: 'M9.conv_sql_opp', value: 1e9 },
            ],
          ],
        ],
      },
    );
  });

  it('months add up to the year: goal, needs, street, capacity, gap', () => {
    fc.assert(
      fc.property(strangeEdits, (edits) => {
        const workbook = madeOf(edits);
        expectMonths(newBusinessGoal(workbook), goalByMonth(workbook));
        const annual = need.headline(workbook);
        const phased = needByMonth.headline(workbook);
        for (const stage of funnelStages) {
          const months = phased[stage];
          if ('missing' in months) continue;
          expectMonths(annual[stage], months.closing);
          const created = sum(months.months.map((month) => month ?? 0));
          const closing = sum(months.closing);
          expect(near(months.beforeYear + created, closing, sum(months.closing.map(Math.abs)))).toBe(true);
        }
        const team = capacity(workbook);
        expectMonths(team.street, team.streetByMonth);
        expectMonths(team.capacity, team.capacityByMonth);
        expectMonths(team.gap, team.gapByMonth);
      }),
      settings,
    );
  });

  it('what is shared out under a node adds up to what is to be shared out', () => {
    fc.assert(
      fc.property(strangeEdits, (edits) => {
        const workbook = madeOf(edits);
        const { overAssignment } = salesRules(workbook);
        for (const node of quotaTree(workbook).nodes) {
          const [first] = node.children;
          if (!first || node.topDown === null) continue;
          if (node.children.every((child) => child.row.lock && child.entered !== null)) continue;
          const over = first.level === 'corporate' ? 0 : (overAssignment[first.level] ?? 0);
          const whole = Math.round(node.topDown * (1 + over));
          if (!Number.isFinite(whole)) continue;
          const parts = node.children.map((child) => child.topDown ?? 0);
          if (node.isOverLocked) {
            // Locked beyond what comes down: the locked ones keep theirs, nothing is left for the others.
            expect(sum(parts)).toBeGreaterThan(whole);
            expect(node.children.every((child) => child.row.lock || child.topDown === null)).toBe(true);
            continue;
          }
          expect(near(sum(parts), whole, sum(parts.map(Math.abs)))).toBe(true);
        }
      }),
      {
        ...settings,
        examples: [
          [
            [
              { kind: 'cell', table: 'quota_tree', row: 16, column: 'lock', value: true },
              { kind: 'cell', table: 'quota_tree', row: 28, column: 'annual', value: 332_410_001 },
            ],
          ],
        ],
      },
    );
  });

  it('actuals and the re-planned rest add up to the year', () => {
    fc.assert(
      fc.property(strangeEdits, (edits) => {
        const workbook = madeOf(edits);
        for (const node of tracked(workbook)) {
          const rest = node.months.map((month) => month.replanned ?? 0);
          if (node.annual === null || node.months.every((month) => month.replanned === null)) continue;
          expect(
            near(node.actual + sum(rest), node.annual, Math.abs(node.actual) + sum(rest.map(Math.abs))),
          ).toBe(true);
        }
      }),
      settings,
    );
  });

  it('is the same twice, and remembered figures are those of a copy that remembers nothing', () => {
    fc.assert(
      fc.property(strangeEdits, (edits) => {
        let workbook: Workbook = sample;
        for (const edit of edits) {
          workbook = made(workbook, edit);
          numbersJson(workbook);
        }
        const figures = numbersJson(workbook);
        expect(numbersJson(structuredClone(workbook))).toEqual(figures);
        expect(numbersJson(madeOf(edits))).toEqual(figures);
        // Going back is met by memory; it must be the memory of that state.
        expect(numbersJson(structuredClone(sample))).toEqual(numbersJson(sample));
      }),
      fewer,
    );
  });

  it('the leads that a goal needs bring the goal back, carried exactly', () => {
    const rate = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(rate, rate, rate, rate),
        fc.integer({ min: 1, max: 100_000_000 }),
        fc.integer({ min: 1, max: 100_000_000_000_000 }),
        ([mql, sql, opportunity, won], deal, revenue) => {
          const workbook = {
            ...sample,
            answers: {
              ...sample.answers,
              'M9.conv_lead_mql': mql,
              'M9.conv_mql_sql': sql,
              'M9.conv_sql_opp': opportunity,
              'M9.conv_opp_won': won,
              'M9.deal_assumption': deal,
            },
          };
          const set = headlineAssumptions.marketing(workbook);
          const wanted = needFor(revenue, set, 'exact');
          const brought = yieldOf(wanted.leads, set);
          for (const stage of funnelStages) {
            const [one, other] = [wanted[stage], brought[stage]];
            if (!isNumber(one) || !isNumber(other)) throw new Error('a stage is missing');
            expect(near(one, other)).toBe(true);
          }
          const whole = needFor(revenue, set, 'ceil');
          for (const stage of funnelStages) {
            const [exact, up] = [wanted[stage], whole[stage]];
            if (isNumber(exact) && isNumber(up)) expect(up >= exact * (1 - 1e-8) - 1e-8).toBe(true);
          }
        },
      ),
      settings,
    );
  });

  it('more budget never raises the lead gap', () => {
    fc.assert(
      fc.property(strangeEdits, fc.nat(30), fc.integer({ min: 1, max: 1_000_000_000 }), (edits, at, more) => {
        const workbook = madeOf(edits);
        const rows = rowsOf(workbook, 'channel_plan');
        const row = rows[at % Math.max(1, rows.length)];
        const { budget, cpl } = row?.cells ?? {};
        fc.pre(row !== undefined && typeof budget === 'number' && typeof cpl === 'number' && cpl > 0);
        const richer = made(workbook, {
          kind: 'cell',
          table: 'channel_plan',
          row: at % rows.length,
          column: 'budget',
          value: Number(budget) + more,
        });
        const [before, after] = [supply(workbook).gapLeads, supply(richer).gapLeads];
        if (isNumber(before) && isNumber(after)) expect(after <= before).toBe(true);
        // What was known stays known.
        if (isNumber(before)) expect(isNumber(after)).toBe(true);
      }),
      settings,
    );
  });
});

describe('another currency', () => {
  const moneyPaths =
    /^\.(goal|sourcedRevenue|leadValue\..*|goalByMonth\..*|supply\.(budget|blendedCpl|gapRevenue|costToClose)|capacity\.(nominal|street|capacity|gap|.*ByMonth\..*)|quotaTree\.\d+\.(annual|topDown|bottomUp|months\..*)|budget\.(total|committed|contingency|unallocated|byMonth\..*|byChannel\.\d+\.amount)|coverage\.(pipeline|open|velocity|remaining|expected|gap)|openingPipeline\..*|bySales\.leadValue\..*|agreement\.(committedValue|deliveredValue)|economics\.(costPerStage\..*|channels\.\d+\.perCustomer|cac.*|lifetimeValue|maxCpl))$/;
  /** What the template computes: money is what its slot says. */
  const computedMoney = new Set(
    fullTemplate.sections.flatMap((section) => [
      ...section.fields
        .filter(({ type }) => type === 'money')
        .map(({ id }) => `.computed.fields.${section.id}.${id}`),
      ...section.tables.flatMap((table) =>
        table.columns
          .filter(({ type }) => type === 'money')
          .map(({ id }) => `.computed.tables.T.${table.id}.${id}`),
      ),
    ]),
  );
  const isMoneyAt = (path: string): boolean =>
    moneyPaths.test(path) ||
    computedMoney.has(
      path.replace(/^\.computed\.(cells|totals)/, '.computed.tables').replace(/\[.*\]\./, '.'),
    );
  /** A month of the team is put together of the rounded months of its sellers, of capacity and of goal. */
  const partsOf = (path: string): number => (path.startsWith('.capacity') ? 14 : 3);

  /** How many amounts were compared. */
  function expectScaled(workbook: Workbook, factor: number): number {
    const other = new Map(figuresIn(numbersJson(scaled(workbook, factor))));
    const one = [...figuresIn(numbersJson(workbook))];
    expect([...other.keys()]).toEqual(one.map(([path]) => path));
    for (const [path, figure] of one) {
      const isMoney = isMoneyAt(path);
      const expected = isMoney ? figure * factor : figure;
      const slack = isMoney ? partsOf(path) * factor : 1e-9 + 1e-6 * Math.abs(expected);
      const off = Math.abs((other.get(path) ?? Number.NaN) - expected);
      expect(off <= slack + 1e-9 * Math.abs(expected), `${path}: ${figure} → ${other.get(path)}`).toBe(true);
    }
    return one.filter(([path]) => isMoneyAt(path)).length;
  }

  /** Amounts a currency can hold, and rates below a thousand million, which would multiply a rounded unit. */
  const isTame = (edit: Strange): boolean => {
    if (!('value' in edit) || typeof edit.value !== 'number' || edit.value === 0) return true;
    const size = Math.abs(edit.value);
    return size < 1e9 && size >= 1e-3 && size !== 0.5 && (Number.isInteger(size) || size < 1);
  };

  it.each([10, 7, 1_000])('scales every amount of the sample by %i, and nothing else', (factor) => {
    expect(expectScaled(sample, factor)).toBeGreaterThan(250);
  });

  it('scales every amount of any plan, up to a unit per rounded part, and nothing else', () => {
    fc.assert(
      fc.property(strangeEdits, (edits) => {
        expectScaled(madeOf(edits.filter(isTame)), 10);
      }),
      {
        numRuns: 150,
        // A raised quota that is a whole number of dollars only once it is rounded.
        examples: [[[{ kind: 'answer', key: 'S6.over_assignment_person', value: 0.0023546213014268296 }]]],
      },
    );
  });
});
