/** One export to Word from the window's side: asked for, running, cancelled, done or failed. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Answers, Bridge, ExportOptions } from '../../../shared/ipc/contract.ts';
import { strings } from '../../../shared/strings/catalogue.ts';

export type ExportState =
  | { readonly kind: 'choosing' }
  /** `job` is null until main has named it: then its dialog is open. */
  | {
      readonly kind: 'running';
      readonly job: string | null;
      readonly fraction: number;
      readonly step: string;
      readonly cancelling: boolean;
    }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'done'; readonly result: Answers['word:export'] };

export type ExportBridge = Pick<Bridge, 'exportWord' | 'cancelExport' | 'revealExport' | 'onExportProgress'>;

export interface ExportJob extends Pick<StoreApi<ExportState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** `save` brings the last edits to the disk first, since main reads the workbook from there. */
  start(id: string, options: ExportOptions, save: () => Promise<boolean>): Promise<void>;
  cancel(): Promise<void>;
  /** A sentence when the folder cannot be shown. */
  reveal(): Promise<string | null>;
  again(): void;
  dispose(): void;
}

export function createExportJob(bridge: ExportBridge): ExportJob {
  const store = createStore<ExportState>(() => ({ kind: 'choosing' }));
  const unsubscribe = bridge.onExportProgress(({ job, fraction, step }) => {
    const state = store.getState();
    if (state.kind === 'running' && (state.job === null || state.job === job)) {
      store.setState({ ...state, job, fraction, step }, true);
    }
  });
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    async start(id, options, save) {
      store.setState({ kind: 'running', job: null, fraction: 0, step: '', cancelling: false }, true);
      if (!(await save())) {
        store.setState({ kind: 'failed', message: strings.app.wordExport.notSaved }, true);
        return;
      }
      const answer = await bridge.exportWord({ id, options });
      if (answer.ok) store.setState({ kind: 'done', result: answer.value }, true);
      else if (answer.error.code === 'cancelled') store.setState({ kind: 'choosing' }, true);
      else store.setState({ kind: 'failed', message: answer.error.message }, true);
    },
    async cancel() {
      const state = store.getState();
      if (state.kind !== 'running' || state.job === null || state.cancelling) return;
      store.setState({ ...state, cancelling: true }, true);
      await bridge.cancelExport(state.job);
    },
    async reveal() {
      const state = store.getState();
      if (state.kind !== 'done') return null;
      const shown = await bridge.revealExport(state.result.job);
      return shown.ok ? null : shown.error.message;
    },
    again: () => store.setState({ kind: 'choosing' }, true),
    dispose: unsubscribe,
  };
}
