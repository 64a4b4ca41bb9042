/** Scenarios: other assumptions laid over the plan, and what becomes of the headline figures under them. */
import type { Outcome } from '../plan/outcome.ts';
import { applyEdit } from '../workbook/apply-edit.ts';
import type { SingleChange } from '../workbook/edit.ts';
import type { AgreedValue, Scenario, Workbook } from '../workbook/types.ts';
import { budget } from './budget.ts';
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

/** The headline figures in the order they are compared: unit, what explains it (./explain), value. Every gap is need − have. */
const headline = {
  goal: ['money', 'goal', newBusinessGoal],
  sourced: ['money', 'need.sourced', sourcedRevenue.headline],
  deals: ['count', 'need.deals', (workbook) => need.headline(workbook).deals],
  leadsNeeded: ['count', 'need.leads', (workbook) => need.headline(workbook).leads],
  leadsBought: ['supply', 'have.leads', (workbook) => supply(workbook).leads],
  leadGap: ['supply', 'short.leads', (workbook) => supply(workbook).gapLeads],
  revenueGap: ['money', 'short.sourced', (workbook) => supply(workbook).gapRevenue],
  totalBudget: ['money', 'total_budget', (workbook) => budget(workbook).total],
  budget: ['money', 'have.budget', (workbook) => supply(workbook).budget],
  blendedCpl: ['rate', 'blended_cpl', (workbook) => supply(workbook).blendedCpl],
  pipeline: ['money', 'pipeline', (workbook) => pipelineNeed(workbook).pipeline],
  coverage: ['times', 'coverage', (workbook) => pipelineNeed(workbook).coverage],
  street: ['money', 'street', (workbook) => capacity(workbook).street],
  capacity: ['money', 'capacity', (workbook) => capacity(workbook).capacity],
  capacityGap: ['money', 'gap', (workbook) => capacity(workbook).gap],
  requiredAttainment: ['pct', 'required_attainment', (workbook) => capacity(workbook).requiredAttainment],
} as const satisfies Readonly<
  Record<string, readonly [unit: Unit, explained: string, value: (workbook: Workbook) => Outcome]>
>;
export type ScenarioFigureId = keyof typeof headline;
const ids = Object.keys(headline) as readonly ScenarioFigureId[];

export interface ScenarioFigure {
  readonly id: ScenarioFigureId;
  readonly unit: Unit;
  readonly value: Outcome;
}

/** The headline figures of one workbook; every gap is need − have. */
export const scenarioFigures = (workbook: Workbook): readonly ScenarioFigure[] =>
  ids.map((id) => {
    const [unit, , figure] = headline[id];
    return { id, unit, value: figure(workbook) };
  });

/** What explains a headline figure. */
export const scenarioExplained = (id: ScenarioFigureId): string => headline[id][1];
