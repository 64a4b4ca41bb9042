/** Scenarios beside the base plan: every headline figure as it is read, so that the differences add up. */
import { isNumber } from '../plan/outcome.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { roundedTo } from '../values/number-format.ts';
import type { Workbook } from '../workbook/types.ts';
import type { Unit } from './explain/explanation.ts';
import { shownSupply } from './rounding.ts';
import { type ScenarioFigure, type ScenarioFigureId, scenarioFigures } from './scenarios.ts';

/** Figures that count a gap as need − have; compared, a shortfall carries a minus. */
const gaps: ReadonlySet<ScenarioFigureId> = new Set(['leadGap', 'revenueGap', 'capacityGap']);

/** Steps in one of a unit: leads to a tenth, per cent to two decimals. Amounts step as they are shown. */
const steps: { readonly [U in Exclude<Unit, 'money'>]: number } = {
  rate: 1,
  count: 10,
  supply: 10,
  pct: 10_000,
  times: 1_000,
  days: 1,
  months: 10,
  hours: 10,
};

/** Never −0, which would carry a sign. */
function asRead(workbook: Workbook, figure: number, unit: Unit): number {
  const { roundingUnit, unitPolicy } = planSettings(workbook);
  if (unit === 'money') return roundedTo(roundingUnit, figure);
  const read = unit === 'supply' ? shownSupply(unitPolicy, figure) : figure;
  return Math.round(read * steps[unit]) / steps[unit] + 0;
}

/** The headline figures in their order; every gap is have − need. */
export const comparedFigures = (workbook: Workbook): readonly ScenarioFigure[] =>
  scenarioFigures(workbook).map(({ id, unit, value }) => ({
    id,
    unit,
    value: isNumber(value) ? asRead(workbook, gaps.has(id) ? -value : value, unit) : value,
  }));

/** What the second of two compared figures has more than the first, in their unit; 0 where they read the same. */
export const differenceBetween = (workbook: Workbook, base: number, other: number, unit: Unit): number =>
  asRead(workbook, other - base, unit);
