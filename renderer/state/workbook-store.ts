/**
 * One open workbook in the window: its document, its undo history and its saving. Document state is
 * saved and undoable; the history is session state. Edits go in, patches go out.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge, HeldEdits, LogEntry, OpenedWorkbook } from '../../shared/ipc/contract.ts';
import type { Clock, Ids } from '../../shared/lib/ports.ts';
import { applyEdit, applyPatches } from '../../shared/workbook/apply-edit.ts';
import { applyDrafts, type DraftChanges, type Drafts, inverseDrafts } from '../../shared/workbook/drafts.ts';
import type { Change, Patch } from '../../shared/workbook/edit.ts';
import {
  closeStep,
  emptyHistory,
  type History,
  recordStep,
  redoStep,
  type Step,
  undoStep,
} from '../../shared/workbook/history.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import { Autosave, type SaveState } from './autosave.ts';
import { createDraftKeeper } from './keep-drafts.ts';
import { shortened } from './shortened.ts';

/** A label may quote what was typed, and that may be as long as a book. */
const LONGEST_LABEL = 160;

export interface WorkbookState {
  readonly workbook: Workbook;
  readonly save: SaveState;
  /** Typed texts that could not be stored; they stand in their places until they are put right. */
  readonly drafts: Drafts;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the next undo takes back, in words; null when there is nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

/** `now` makes a step of its own; `merge` joins the step before it in the same place: typing is one step. */
export type Capture = 'now' | 'merge';

export interface DispatchOptions {
  readonly capture?: Capture;
  /** Where it happens: an answer key, a table id or a cell place. Focus returns there on undo. */
  readonly place?: string;
  /** Texts refused or put right by the same act: one undo takes both back. */
  readonly drafts?: DraftChanges;
}

export interface WorkbookStore
  extends Pick<StoreApi<WorkbookState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** False when nothing was altered. `change` null: only texts were refused or dropped. */
  dispatch(change: Change | null, label: string, options?: DispatchOptions): boolean;
  /** Ends the current typing step. */
  closeStep(): void;
  /** The step taken back, for the toast and for focus; null when there is none. */
  undo(): Step | null;
  redo(): Step | null;
  /** True when everything is on the disk. */
  flush(): Promise<boolean>;
  /** What is not on the disk yet, so that a copy elsewhere can hold it too. */
  held(): HeldEdits;
  /** Tries again at once after a failure. */
  retry(): void;
  dispose(): void;
}

export interface WorkbookStoreOptions {
  readonly clock: Clock;
  readonly ids: Ids;
}

export function createWorkbookStore(
  bridge: Pick<Bridge, 'appendEdits' | 'keepDrafts'>,
  opened: OpenedWorkbook,
  { clock, ids }: WorkbookStoreOptions,
): WorkbookStore {
  let history: History = emptyHistory;
  const store = createStore<WorkbookState>(() => ({
    workbook: opened.workbook,
    save: { kind: 'clean', savedAt: null },
    drafts: opened.drafts ?? {},
    canUndo: false,
    canRedo: false,
    undoLabel: null,
    redoLabel: null,
  }));
  const autosave = new Autosave({
    append: (baseRevision, entries) =>
      bridge.appendEdits({ id: opened.workbook.id, baseRevision, entries: [...entries] }),
    revision: opened.workbook.revision,
    clock,
    onState: (save) => store.setState({ save }),
  });

  const keeper = createDraftKeeper(bridge, opened.workbook.id);

  const show = (workbook: Workbook, changes: DraftChanges): void => {
    const before = store.getState().drafts;
    const drafts = applyDrafts(before, changes);
    if (drafts !== before) keeper.keep(drafts);
    store.setState({
      workbook,
      drafts,
      canUndo: history.undo.length > 0,
      canRedo: history.redo.length > 0,
      undoLabel: history.undo.at(-1)?.label ?? null,
      redoLabel: history.redo.at(-1)?.label ?? null,
    });
  };
  const save = (label: string, patches: readonly Patch[]): void => {
    if (patches.length === 0) return;
    autosave.add({ id: ids.next(), at: clock.now(), label, patches: patches as LogEntry['patches'] });
  };
  const replay = (step: Step, patches: readonly Patch[], drafts: DraftChanges = {}): Step => {
    const { workbook } = store.getState();
    show(patches.length === 0 ? workbook : applyPatches(workbook, patches), drafts);
    save(step.label, patches);
    return step;
  };

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    dispatch(change, words, { capture = 'now', place, drafts: after = {} } = {}) {
      const label = shortened(words, LONGEST_LABEL);
      const now = store.getState();
      const { workbook, patches, inverse } =
        change === null
          ? { workbook: now.workbook, patches: [], inverse: [] }
          : applyEdit(now.workbook, { id: ids.next(), at: clock.now(), label, change });
      const moved = applyDrafts(now.drafts, after) !== now.drafts;
      if (patches.length === 0 && !moved) return false;
      const mergeKey = capture === 'merge' ? (place ?? null) : null;
      const step: Step = {
        label,
        patches,
        inverse,
        place: place ?? null,
        ...(moved ? { drafts: { after, before: inverseDrafts(now.drafts, after) } } : {}),
      };
      history = recordStep(history, step, mergeKey);
      show(workbook, after);
      save(label, patches);
      return true;
    },
    closeStep() {
      history = closeStep(history);
    },
    undo() {
      const taken = undoStep(history);
      if (!taken) return null;
      history = taken.history;
      return replay(taken.step, taken.step.inverse, taken.step.drafts?.before);
    },
    redo() {
      const taken = redoStep(history);
      if (!taken) return null;
      history = taken.history;
      return replay(taken.step, taken.step.patches, taken.step.drafts?.after);
    },
    async flush() {
      const saved = await autosave.flush();
      await keeper.settled();
      return saved;
    },
    held: () => autosave.held(),
    retry: () => autosave.retry(),
    dispose: () => autosave.dispose(),
  };
}
