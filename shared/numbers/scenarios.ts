/** Scenarios: other assumptions laid over the plan, and what becomes of the headline figures under them. */
import type { Outcome } from '../plan/outcome.ts';
import { applyEdit } from '../workbook/apply-edit.ts';
import type { SingleChange } from '../workbook/edit.ts';
import type { AgreedValue, Scenario, Workbook } from '../workbook/types.ts';
import type { Unit } from './explain/explanation.ts';
import { need, pipelineNeed } from './funnel.ts';
import { newBusinessGoal, sourcedRevenue } from './goal.ts';
import { supply } from './supply.ts';
import { capacity } from './team-capacity.ts';

/**
 * The overlay as changes of the plan: adopting it is one step. Unknown places are left out by the edit, agreed
 * values of pairs on which nothing is agreed here. `by`: who sets another agreed value.
 */
export const adoptChanges = (
  { agreed }: Pick<Workbook, 'agreed'>,
  scenario: Scenario,
  by?: Pick<AgreedValue, 'at' | 'by' | 'side'>,
): readonly SingleChange[] => [
  ...Object.entries(scenario.answers).map(
    ([key, value]): SingleChange => ({ kind: 'set-answer', key, value }),
  ),
  ...Object.entries(scenario.cells).flatMap(([place, value]): readonly SingleChange[] => {
    const [table, row, column] = place.split('/');
    return table === undefined || row === undefined || column === undefined
      ? []
      : [{ kind: 'set-cells', table, cells: [{ row, column, value }] }];
  }),
  ...Object.entries(scenario.agreed ?? {}).flatMap(([pair, value]): readonly SingleChange[] => {
    const before = agreed[pair];
    return before ? [{ kind: 'agree', pair, agreed: { ...before, ...by, value } }] : [];
  }),
];

const overlays = new WeakMap<Scenario, WeakMap<Workbook, Workbook>>();

/** The workbook as the scenario sees it; an empty overlay is the workbook itself. */
export function overlay(workbook: Workbook, scenario: Scenario): Workbook {
  let known = overlays.get(scenario);
  if (!known) {
    known = new WeakMap();
    overlays.set(scenario, known);
  }
  let made = known.get(workbook);
  if (!made) {
    const changes = adoptChanges(workbook, scenario);
    made =
      changes.length === 0
        ? workbook
        : applyEdit(workbook, {
            id: 'overlay',
            at: workbook.meta.editedAt,
            label: '',
            change: { kind: 'group', changes },
          }).workbook;
    known.set(workbook, made);
  }
  return made;
}

export const scenarioFigureIds = [
  'goal',
  'sourced',
  'deals',
  'leadsNeeded',
  'leadsBought',
  'leadGap',
  'revenueGap',
  'budget',
  'blendedCpl',
  'pipeline',
  'coverage',
  'street',
  'capacity',
  'capacityGap',
  'requiredAttainment',
] as const;
export type ScenarioFigureId = (typeof scenarioFigureIds)[number];

/** What explains each of them (./explain). */
export const scenarioExplained: { readonly [id in ScenarioFigureId]: string } = {
  goal: 'goal',
  sourced: 'need.sourced',
  deals: 'need.deals',
  leadsNeeded: 'need.leads',
  leadsBought: 'have.leads',
  leadGap: 'short.leads',
  revenueGap: 'short.sourced',
  budget: 'have.budget',
  blendedCpl: 'blended_cpl',
  pipeline: 'pipeline',
  coverage: 'coverage',
  street: 'street',
  capacity: 'capacity',
  capacityGap: 'gap',
  requiredAttainment: 'required_attainment',
};

export interface ScenarioFigure {
  readonly id: ScenarioFigureId;
  readonly unit: Unit;
  readonly value: Outcome;
}

/** The headline figures of one workbook, in the order they are compared; every gap is need − have. */
export function scenarioFigures(workbook: Workbook): readonly ScenarioFigure[] {
  const bought = supply(workbook);
  const team = capacity(workbook);
  const pipeline = pipelineNeed(workbook);
  const demand = need.headline(workbook);
  const values: { readonly [id in ScenarioFigureId]: readonly [Unit, Outcome] } = {
    goal: ['money', newBusinessGoal(workbook)],
    sourced: ['money', sourcedRevenue.headline(workbook)],
    deals: ['count', demand.deals],
    leadsNeeded: ['count', demand.leads],
    leadsBought: ['count', bought.leads],
    leadGap: ['count', bought.gapLeads],
    revenueGap: ['money', bought.gapRevenue],
    budget: ['money', bought.budget],
    blendedCpl: ['rate', bought.blendedCpl],
    pipeline: ['money', pipeline.pipeline],
    coverage: ['times', pipeline.coverage],
    street: ['money', team.street],
    capacity: ['money', team.capacity],
    capacityGap: ['money', team.gap],
    requiredAttainment: ['pct', team.requiredAttainment],
  };
  return scenarioFigureIds.map((id) => ({ id, unit: values[id][0], value: values[id][1] }));
}
