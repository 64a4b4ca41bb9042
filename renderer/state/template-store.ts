/**
 * One template being edited in the window: the template, its undo history and its saving. Templates are
 * immutable, so a step of the history is the template that stood before it.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge } from '../../shared/ipc/contract.ts';
import type { Clock, Ids } from '../../shared/lib/ports.ts';
import { applyTemplateChange } from '../../shared/template/edit/apply-change.ts';
import type { TemplateChange } from '../../shared/template/edit/change.ts';
import type { Template } from '../../shared/template/types.ts';
import { type WritingFault, writingFaults } from '../../shared/template/validate.ts';
import { Autosave, type SaveState } from './autosave.ts';

export interface TemplateState {
  readonly template: Template;
  /** Why nothing can be started from it yet, one sentence each; empty when it can be used. */
  readonly problems: readonly WritingFault[];
  readonly save: SaveState;
  /** What the next undo takes back, in words; null when there is nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

export interface TemplateStep {
  readonly label: string;
  /** Where it was done; focus returns there. */
  readonly place: string;
}

export interface TemplateDispatchOptions {
  /** `merge` joins the step before it in the same place: typing is one step. */
  readonly capture?: 'now' | 'merge';
  readonly place: string;
}

export interface TemplateStore
  extends Pick<StoreApi<TemplateState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** False when nothing was altered: what the calculation needs stays. */
  dispatch(change: TemplateChange, label: string, options: TemplateDispatchOptions): boolean;
  /** Ends the current typing step. */
  closeStep(): void;
  /** The step taken back, for the toast and for focus; null when there is none. */
  undo(): TemplateStep | null;
  redo(): TemplateStep | null;
  /** True when everything is on the disk. */
  flush(): Promise<boolean>;
  /** Tries again at once after a failure. */
  retry(): void;
  dispose(): void;
}

interface KeptStep extends TemplateStep {
  /** The template on the other side of the step. */
  readonly other: Template;
  readonly merges: boolean;
}

/** Far more than a sitting makes; the oldest go first. */
const MAX_STEPS = 1000;

export function createTemplateStore(
  bridge: Pick<Bridge, 'saveTemplate'>,
  opened: Template,
  { clock, ids }: { readonly clock: Clock; readonly ids: Ids },
): TemplateStore {
  let done: readonly KeptStep[] = [];
  let undone: readonly KeptStep[] = [];
  let isOpen = false;
  let version = opened.version;
  const store = createStore<TemplateState>(() => ({
    template: opened,
    problems: writingFaults(opened),
    save: { kind: 'clean', savedAt: null },
    undoLabel: null,
    redoLabel: null,
  }));
  // The whole template is small: each save holds all that was changed so far, whatever waits in the queue.
  const autosave = new Autosave({
    append: async () => {
      const saved = await bridge.saveTemplate(store.getState().template);
      return saved.ok ? { ok: true, value: { revision: 0, savedAt: saved.value.savedAt } } : saved;
    },
    revision: 0,
    clock,
    onState: (save) => store.setState({ save }),
  });

  const show = (template: Template, label: string): void => {
    store.setState({
      template,
      problems: writingFaults(template),
      undoLabel: done.at(-1)?.label ?? null,
      redoLabel: undone.at(-1)?.label ?? null,
    });
    autosave.add({ id: ids.next(), at: clock.now(), label, patches: [] });
  };
  /** Once raised the version stays so, also when every change is taken back. */
  const versioned = (template: Template): Template =>
    template.version === version ? template : { ...template, version };

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    dispatch(change, label, { capture = 'now', place }) {
      const before = store.getState().template;
      const after = applyTemplateChange(before, change);
      if (after === before) return false;
      version = opened.version + 1;
      const last = done.at(-1);
      const merges = capture === 'merge';
      undone = [];
      if (!(isOpen && merges && last?.merges && last.place === place))
        done = [...done, { label, place, other: before, merges }].slice(-MAX_STEPS);
      isOpen = merges;
      show(versioned(after), label);
      return true;
    },
    closeStep() {
      isOpen = false;
    },
    undo() {
      const step = done.at(-1);
      if (!step) return null;
      isOpen = false;
      done = done.slice(0, -1);
      undone = [...undone, { ...step, other: store.getState().template }];
      show(versioned(step.other), step.label);
      return step;
    },
    redo() {
      const step = undone.at(-1);
      if (!step) return null;
      isOpen = false;
      undone = undone.slice(0, -1);
      done = [...done, { ...step, other: store.getState().template }];
      show(versioned(step.other), step.label);
      return step;
    },
    flush: () => autosave.flush(),
    retry: () => autosave.retry(),
    dispose: () => autosave.dispose(),
  };
}
