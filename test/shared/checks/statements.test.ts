/** What a finding sets against each other explains itself by the figure it shows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { sayIn } from '../../../shared/checks/say.ts';
import { figureOf } from '../../../shared/numbers/explain/figures.ts';
import { isNumber } from '../../../shared/plan/outcome.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { madeOf, strangeEdits } from '../../builders/a-plan-of-numbers.ts';
import { seeded } from './case.ts';

/** `C01: have.leads` of every statement that is computed, each held against its explanation. */
function explainedBy(workbook: Workbook): readonly string[] {
  const say = sayIn(workbook);
  return runChecks(workbook).flatMap(({ check, statements }) =>
    statements.flatMap(({ figure, value }) => {
      if (figure === undefined) return [];
      const explained = figureOf(workbook, figure)?.value;
      if (explained === undefined || !isNumber(explained)) throw new Error(`${check}: ${figure} is n/a`);
      expect([say.money(explained), say.count(explained)], `${check}: ${figure}`).toContain(value);
      return [`${check}: ${figure}`];
    }),
  );
}

describe('a statement', () => {
  it('names the figure it is, where it is computed', () => {
    expect(explainedBy(seeded)).toEqual([
      'C01: have.leads',
      'C01: need.leads',
      'C03: capacity',
      'C03: goal',
      'C05: opening.need',
      'C05: opening',
      'C08: list.high',
      'C10: campaigns',
      'C12: need.mql.m9',
      'C12: follow_up.m9',
      'C23: agreement.mqls',
      'C23: need.mql',
    ]);
  });

  it('never differs from its explanation, whatever the plan holds', () => {
    fc.assert(
      fc.property(strangeEdits, (edits) => {
        explainedBy(madeOf(edits));
      }),
      { numRuns: 150 },
    );
  });

  it('lies as far from the other as stands between them', () => {
    const between = (key: string) => runChecks(seeded).find((finding) => finding.key === key);
    // 350 needed in September against 266 that can be followed up; the cost is of both months.
    expect(between('C12')).toMatchObject({
      statements: [{ value: '350' }, { value: '266' }],
      between: '84 MQLs',
      cost: '93 MQLs',
    });
  });
});
