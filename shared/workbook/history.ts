/** Undo and redo as labelled patches: small, and independent of what the edit was. Session state, never saved. */
import type { DraftChanges } from './drafts.ts';
import type { Patch } from './edit.ts';

export interface Step {
  readonly label: string;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  /** Where the edit happened, so that focus can return there. */
  readonly place: string | null;
  /** Typed texts the step refused or put right, as they are after it and as they were before it. */
  readonly drafts?: { readonly after: DraftChanges; readonly before: DraftChanges };
}

export interface History {
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
  /** Steps with the same key in a row become one: typing in a field is one step. null closes the step. */
  readonly mergeKey: string | null;
}

export const emptyHistory: History = { undo: [], redo: [], mergeKey: null };

/** Steps kept; the oldest leave first. */
export const HISTORY_LIMIT = 10_000;

/** Adds a step; with a `mergeKey` equal to the last one's it joins that step. */
export function recordStep(history: History, step: Step, mergeKey: string | null): History {
  const last = history.undo.at(-1);
  if (mergeKey !== null && mergeKey === history.mergeKey && last) {
    const joined = joinSteps(last, step);
    return { undo: [...history.undo.slice(0, -1), joined], redo: [], mergeKey };
  }
  const kept = history.undo.length >= HISTORY_LIMIT ? history.undo.slice(1) : history.undo;
  return { undo: [...kept, step], redo: [], mergeKey };
}

/** Typing rewrites the same text again and again: only its first and last state are worth keeping. */
function joinSteps(first: Step, second: Step): Step {
  return { ...joinPatches(first, second), ...joinDrafts(first, second) };
}

function joinDrafts(first: Step, second: Step): Pick<Step, 'drafts'> {
  if (!first.drafts || !second.drafts) {
    const drafts = first.drafts ?? second.drafts;
    return drafts ? { drafts } : {};
  }
  return {
    drafts: {
      after: { ...first.drafts.after, ...second.drafts.after },
      before: { ...second.drafts.before, ...first.drafts.before },
    },
  };
}

function joinPatches(first: Step, second: Step): Step {
  const [before] = first.patches;
  const [after] = second.patches;
  const samePlace =
    first.patches.length === 1 &&
    second.patches.length === 1 &&
    after?.op === 'replace' &&
    before?.op !== 'remove' &&
    JSON.stringify(before?.path) === JSON.stringify(after.path);
  if (samePlace && before && after)
    return { ...first, patches: [{ ...after, op: before.op }], inverse: first.inverse };
  return {
    ...first,
    patches: [...first.patches, ...second.patches],
    inverse: [...second.inverse, ...first.inverse],
  };
}

/** Ends the current typing step, so that the next edit starts its own. */
export const closeStep = (history: History): History =>
  history.mergeKey === null ? history : { ...history, mergeKey: null };

export function undoStep(history: History): { readonly step: Step; readonly history: History } | null {
  const step = history.undo.at(-1);
  if (!step) return null;
  return {
    step,
    history: { undo: history.undo.slice(0, -1), redo: [...history.redo, step], mergeKey: null },
  };
}

export function redoStep(history: History): { readonly step: Step; readonly history: History } | null {
  const step = history.redo.at(-1);
  if (!step) return null;
  return {
    step,
    history: { undo: [...history.undo, step], redo: history.redo.slice(0, -1), mergeKey: null },
  };
}
