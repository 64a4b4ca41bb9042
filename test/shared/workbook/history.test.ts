import { describe, expect, it } from 'vitest';
import {
  closeStep,
  emptyHistory,
  recordStep,
  redoStep,
  type Step,
  undoStep,
} from '../../../shared/workbook/history.ts';

const step = (text: string, before: string): Step => ({
  label: 'headline',
  place: 'M1.headline',
  patches: [{ op: 'replace', path: ['answers', 'M1.headline'], value: text }],
  inverse: [{ op: 'replace', path: ['answers', 'M1.headline'], value: before }],
});

describe('the history', () => {
  it('makes one step of typing in one place and keeps only its first and last state', () => {
    let history = emptyHistory;
    for (const [text, before] of [
      ['a', ''],
      ['ab', 'a'],
      ['abc', 'ab'],
    ] as const)
      history = recordStep(history, step(text, before), 'M1.headline');
    expect(history.undo).toHaveLength(1);
    expect(history.undo[0]?.patches).toEqual([
      { op: 'replace', path: ['answers', 'M1.headline'], value: 'abc' },
    ]);
    expect(history.undo[0]?.inverse).toEqual([
      { op: 'replace', path: ['answers', 'M1.headline'], value: '' },
    ]);
  });

  it('starts a new step in another place, without a key, and after the step was closed', () => {
    let history = recordStep(emptyHistory, step('a', ''), 'M1.headline');
    history = recordStep(history, step('b', 'a'), 'M1.ask');
    history = recordStep(history, step('c', 'b'), null);
    history = recordStep(closeStep(recordStep(history, step('d', 'c'), 'M1.ask')), step('e', 'd'), 'M1.ask');
    expect(history.undo).toHaveLength(5);
  });

  it('moves steps between undo and redo, and drops redo on a new edit', () => {
    const history = recordStep(recordStep(emptyHistory, step('a', ''), null), step('b', 'a'), null);
    const undone = undoStep(history);
    expect(undone?.step.inverse[0]?.value).toBe('a');
    const redone = undone && redoStep(undone.history);
    expect(redone?.history.undo).toHaveLength(2);
    expect(undone && recordStep(undone.history, step('c', 'a'), null).redo).toEqual([]);
  });
});
