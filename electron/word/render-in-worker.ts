/** Makes a document in a worker of its own. */
import { Worker } from 'node:worker_threads';
import type { RenderedDocument } from './render-document.ts';
import type { WordJob, WordMessage } from './worker-messages.ts';

export interface Rendering {
  /** Null after `cancel`; rejects when the worker fails, which is a bug or too little memory. */
  readonly finished: Promise<RenderedDocument | null>;
  /** Ends the worker at once. */
  cancel(): Promise<void>;
}

/** `worker` is the path of the built worker, or of its source when Node runs that. */
export function renderInWorker(
  worker: string | URL,
  job: WordJob,
  onProgress: (fraction: number, step: string) => void,
): Rendering {
  const thread = new Worker(worker, { workerData: job });
  let cancelled = false;
  const finished = new Promise<RenderedDocument | null>((resolve, reject) => {
    thread.on('message', (message: WordMessage) => {
      if (cancelled) return;
      if (message.kind === 'progress') onProgress(message.fraction, message.step);
      else resolve({ bytes: message.bytes, pages: message.pages });
    });
    thread.on('error', reject);
    thread.on('exit', (code) => {
      if (cancelled) resolve(null);
      else reject(new Error(`The Word worker ended with code ${code} before its document was made`));
    });
  });
  return {
    finished,
    async cancel() {
      cancelled = true;
      await thread.terminate();
    },
  };
}
