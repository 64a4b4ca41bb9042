import { describe, expect, it } from 'vitest';
import { applyDrafts, inverseDrafts, standingDrafts } from '../../../shared/workbook/drafts.ts';
import { emptyHistory, recordStep } from '../../../shared/workbook/history.ts';
import { aPlan } from '../../renderer/guide/a-plan.ts';

const draft = (text: string) => ({ text, message: 'No number.' });

describe('refused texts', () => {
  it('come back exactly by the inverse of what was done to them', () => {
    const before = { a: draft('1x'), b: draft('2x') };
    const changes = { a: null, b: draft('3x'), c: draft('4x') };
    const after = applyDrafts(before, changes);
    expect(after).toEqual({ b: draft('3x'), c: draft('4x') });
    expect(applyDrafts(after, inverseDrafts(before, changes))).toEqual(before);
  });

  it('stay the same object where nothing changes', () => {
    const drafts = { a: draft('1x') };
    expect(applyDrafts(drafts, { a: draft('1x'), b: null })).toBe(drafts);
  });

  it('stand only where a person can see them, in the order of the plan', () => {
    const drafts = {
      'target_segments/t2/price': draft('12ooo'),
      'target_segments/gone/price': draft('12ooo'),
      'target_segments/t2/unknown': draft('12ooo'),
      'A1.headcount': draft('some'),
      'A9.gone': draft('some'),
    };
    expect(standingDrafts(aPlan(), drafts)).toEqual(['A1.headcount', 'target_segments/t2/price']);
  });

  it('of a typing step: undo knows the first, redo the last', () => {
    const step = (text: string, before: string | null) => ({
      label: 'typing',
      place: 'A1.headcount',
      patches: [],
      inverse: [],
      drafts: {
        after: { 'A1.headcount': draft(text) },
        before: { 'A1.headcount': before === null ? null : draft(before) },
      },
    });
    const history = recordStep(
      recordStep(emptyHistory, step('1x', null), 'A1.headcount'),
      step('12x', '1x'),
      'A1.headcount',
    );
    expect(history.undo).toHaveLength(1);
    expect(history.undo[0]?.drafts).toEqual({
      after: { 'A1.headcount': draft('12x') },
      before: { 'A1.headcount': null },
    });
  });
});
