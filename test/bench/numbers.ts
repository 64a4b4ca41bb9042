/** P7: numbers and all checks of a large workbook, as a whole and after one edit. */
import { deepStrictEqual } from 'node:assert/strict';
import type { Finding } from '../../shared/checks/finding.ts';
import { readiness } from '../../shared/checks/readiness.ts';
import { openConflicts, register } from '../../shared/checks/register.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { budget } from '../../shared/numbers/budget.ts';
import { coverageNow, openingCover, velocity } from '../../shared/numbers/coverage.ts';
import { followUpCapacity } from '../../shared/numbers/follow-up.ts';
import { need, pipelineNeed } from '../../shared/numbers/funnel.ts';
import { newBusinessGoal, sourcedRevenue } from '../../shared/numbers/goal.ts';
import { needByMonth } from '../../shared/numbers/phasing.ts';
import { proposal } from '../../shared/numbers/proposal.ts';
import { quotaTree } from '../../shared/numbers/quota-tree.ts';
import { goalByMonth } from '../../shared/numbers/seasonality.ts';
import { supply } from '../../shared/numbers/supply.ts';
import { capacity, grossUp, headcount, sellersNeeded } from '../../shared/numbers/team-capacity.ts';
import { tracked } from '../../shared/numbers/tracking.ts';
import { applyEdit } from '../../shared/workbook/apply-edit.ts';
import type { SingleChange } from '../../shared/workbook/edit.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import { type Measured, timed } from './bench.ts';
import { bigWorkbook, CAMPAIGNS, campaignRow, SELLERS, sellerQuotaRow } from './big-workbook.ts';

const figures = [
  newBusinessGoal,
  goalByMonth,
  ...Object.values(sourcedRevenue),
  ...Object.values(need),
  ...Object.values(needByMonth),
  pipelineNeed,
  supply,
  budget,
  capacity,
  sellersNeeded,
  headcount,
  grossUp,
  quotaTree,
  tracked,
  coverageNow,
  openingCover,
  velocity,
  followUpCapacity,
  proposal,
  register,
  openConflicts,
  readiness,
];

/** Everything that follows an edit: all figures, all checks, the register and the score. */
function pass(workbook: Workbook): readonly Finding[] {
  for (const figure of figures) figure(workbook);
  return runChecks(workbook);
}

const edits: readonly { readonly what: string; readonly change: (round: number) => SingleChange }[] = [
  {
    what: 'one month of one campaign',
    change: (round) => ({
      kind: 'set-cells',
      table: 'campaigns',
      cells: [{ row: campaignRow((round * 37) % CAMPAIGNS), column: 'm5', value: 100_000 + round }],
    }),
  },
  {
    what: 'one seller’s quota',
    change: (round) => ({
      kind: 'set-cells',
      table: 'quota_tree',
      cells: [{ row: sellerQuotaRow((round * 41) % SELLERS), column: 'annual', value: 200_000_000 + round }],
    }),
  },
  {
    what: 'one answer (average deal)',
    change: (round) => ({ kind: 'set-answer', key: 'M9.deal_assumption', value: 2_300_000 + round }),
  },
];

export function measureNumbers(rounds: number): readonly Measured[] {
  const start = bigWorkbook();
  const bytes = JSON.stringify(start).length;
  const expected = pass(structuredClone(start)).map((finding) => finding.key);
  const [full, text]: [number[], number[]] = [[], []];
  const after = edits.map((): { ours: number[]; full: number[] } => ({ ours: [], full: [] }));
  for (let round = 0; round < rounds; round++) {
    const fresh = structuredClone(start);
    const stringified = timed(() => JSON.stringify(fresh));
    const whole = timed(() => pass(fresh));
    deepStrictEqual(stringified.result.length, bytes);
    deepStrictEqual(
      whole.result.map((finding) => finding.key),
      expected,
    );
    text.push(stringified.took);
    full.push(whole.took);
    // One after the other, as somebody writes: the state before each edit is the last one computed.
    let written = fresh;
    const steps = edits.map(({ what, change }) => {
      written = applyEdit(written, {
        id: `${round}`,
        at: start.meta.editedAt,
        label: what,
        change: change(round),
      }).workbook;
      const edited = written;
      return { edited, step: timed(() => pass(edited)) };
    });
    for (const [at, { edited, step }] of steps.entries()) {
      const copy = structuredClone(edited);
      const again = timed(() => pass(copy));
      deepStrictEqual(step.result, again.result);
      after[at]?.ours.push(step.took);
      after[at]?.full.push(again.took);
    }
  }
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    {
      goal: 'P7',
      what: `numbers and all checks, ${SELLERS} people, ${CAMPAIGNS.toLocaleString('en')} campaigns × 12`,
      yardstick: `JSON.stringify, ${size}`,
      ours: full,
      theirs: text,
      limit: 1,
    },
    ...edits.map(
      ({ what }, at): Measured => ({
        goal: 'P7',
        what: `after one edit: ${what}`,
        yardstick: 'full pass of a copy',
        ours: after[at]?.ours ?? [],
        theirs: after[at]?.full ?? [],
        limit: 0.25,
      }),
    ),
  ];
}
