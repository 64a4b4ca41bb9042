/** The generated summaries of M1 and S1, and the page that puts both plans on one sheet. */
import { readiness } from '../checks/readiness.ts';
import { openConflicts } from '../checks/register.ts';
import { sayIn } from '../checks/say.ts';
import { figureTarget, type Target } from '../lib/chart.ts';
import { coverageNow } from '../numbers/coverage.ts';
import { economics } from '../numbers/economics.ts';
import { need, pipelineNeed } from '../numbers/funnel.ts';
import { newBusinessGoal } from '../numbers/goal.ts';
import { supply } from '../numbers/supply.ts';
import { capacity } from '../numbers/team-capacity.ts';
import { headlineAssumptions } from '../plan/assumptions.ts';
import { isNumber, type Outcome } from '../plan/outcome.ts';
import { strings } from '../strings/catalogue.ts';
import type { Workbook } from '../workbook/types.ts';
import { goalToBudget } from './charts/chain.ts';
import { keyFigures } from './key-figures.ts';
import type { Block, KeyFigure, TableRow } from './model.ts';
import { bodyRow, figureColumn, textColumn } from './table-parts.ts';

const text = strings.document.summaries;

/** As many conflicts as stand on the page of both plans. */
const MOST = 5;

/**
 * Only figures that exist are printed. `target`: the figure it explains itself by, or the place it is written at.
 * `note`: words under it, with the figure they say.
 */
const item = (
  label: string,
  figure: Outcome,
  write: (figure: number) => string,
  target: Target,
  note?: { readonly words: string; readonly of?: Target },
): readonly KeyFigure[] =>
  isNumber(figure)
    ? [
        {
          label,
          value: write(figure),
          note: note?.words ?? '',
          target,
          ...(note?.of === undefined ? {} : { noteTarget: note.of }),
        },
      ]
    : [];

/** A note that says another figure; none while that is missing. */
const noteOf = (figure: Outcome, write: (figure: number) => string, id: string) =>
  isNumber(figure) ? { words: write(figure), of: figureTarget(id) } : undefined;

/** M1: revenue goal, marketing-sourced share, leads, budget, acquisition cost. */
export function marketingSummary(workbook: Workbook): readonly Block[] {
  const say = sayIn(workbook);
  const bought = supply(workbook);
  const share = headlineAssumptions.marketing(workbook).values.sourced_pct;
  return keyFigures([
    ...item(text.goal, newBusinessGoal(workbook), say.money, figureTarget('goal')),
    ...item(text.sourced, share.value, say.percent, { kind: 'place', place: share.place }),
    ...item(
      text.leads,
      need.headline(workbook).leads,
      say.count,
      figureTarget('need.leads'),
      noteOf(bought.leads, (leads) => text.bought(say.supplied(leads)), 'have.leads'),
    ),
    ...item(text.budget, bought.budget, say.money, figureTarget('have.budget')),
    ...item(text.cac, economics(workbook).cacMarketing, say.money, figureTarget('cost.deals'), {
      words: text.marketingOnly,
    }),
  ]);
}

/** S1: goal, street quota, capacity, coverage, required attainment. */
export function salesSummary(workbook: Workbook): readonly Block[] {
  const say = sayIn(workbook);
  const team = capacity(workbook);
  return keyFigures([
    ...item(text.goal, newBusinessGoal(workbook), say.money, figureTarget('goal')),
    ...item(
      text.street,
      team.street,
      say.money,
      figureTarget('street'),
      noteOf(team.ratio, (ratio) => text.ofGoal(say.times(ratio)), 'ratio'),
    ),
    ...item(
      text.capacity,
      team.capacity,
      say.money,
      figureTarget('capacity'),
      noteOf(
        team.gap,
        (gap) => (gap > 0 ? text.short(`−${say.shown(gap)}`) : text.spare(`+${say.shown(-gap)}`)),
        'gap',
      ),
    ),
    ...item(
      text.coverage,
      pipelineNeed(workbook).coverage,
      say.times,
      figureTarget('coverage'),
      noteOf(coverageNow(workbook), (now) => text.coverageNow(say.times(now)), 'coverage.now'),
    ),
    ...item(text.attainment, team.requiredAttainment, say.percent, figureTarget('required_attainment')),
  ]);
}

/** One page: readiness, the chain, the team, and the five largest conflicts. */
export function alignmentSummary(workbook: Workbook): readonly Block[] {
  const say = sayIn(workbook);
  const chain = goalToBudget(workbook);
  const team = capacity(workbook);
  const { score } = readiness(workbook);
  const open = openConflicts(workbook);
  const short = chain.steps.some((step) => step.short !== null);
  const known = chain.steps.some((step) => step.needed !== null || step.have !== null);
  const shown = (figure: string | null): string => figure ?? strings.values.blank;
  const capacityWords =
    isNumber(team.capacity) && isNumber(team.gap)
      ? team.gap > 0
        ? text.teamShort(say.shown(team.capacity), say.shown(team.gap))
        : text.teamEnough(say.shown(team.capacity))
      : null;
  const rows: readonly TableRow[] = [
    bodyRow(strings.figures.chain.needed, ...chain.steps.map((step) => shown(step.needed))),
    bodyRow(strings.figures.chain.have, ...chain.steps.map((step) => shown(step.have))),
    ...(short
      ? [
          {
            kind: 'total' as const,
            cells: [strings.figures.chain.short, ...chain.steps.map((step) => shown(step.short))],
          },
        ]
      : []),
  ];
  return [
    { kind: 'heading', level: 2, id: 'alignment', text: text.alignment },
    {
      kind: 'paragraph',
      content: [
        { text: text.readiness(String(score)) },
        ...(capacityWords === null ? [] : [{ text: ` ${capacityWords}` }]),
      ],
    },
    ...(known
      ? [
          {
            kind: 'table' as const,
            caption: chain.title,
            description: strings.figures.chain.caption,
            columns: [textColumn(''), ...chain.steps.map((step) => figureColumn(step.label))],
            rows,
          },
        ]
      : []),
    ...(open.length === 0
      ? [{ kind: 'paragraph' as const, content: [{ text: strings.dashboard.noConflicts }] }]
      : [
          {
            kind: 'table' as const,
            caption: text.largest(open.length, MOST),
            description: text.largestDescription,
            columns: [
              textColumn(text.check),
              textColumn(text.severity),
              textColumn(text.conflict),
              figureColumn(text.cost),
            ],
            rows: open
              .slice(0, MOST)
              .map(({ check, severity, title, finding }) =>
                bodyRow(check ?? '', strings.conflicts.severities[severity], title, finding?.cost ?? ''),
              ),
          },
        ]),
  ];
}
