/** The thread a Word document is made in, so that the windows stay alive; built to dist/electron/word-worker.js. */
import { parentPort, workerData } from 'node:worker_threads';
import { renderDocument } from './render-document.ts';
import type { WordJob, WordMessage } from './worker-messages.ts';

const job: WordJob = workerData;
const post = (message: WordMessage): void => parentPort?.postMessage(message);

const { bytes, pages } = await renderDocument(job.doc, job.pictures, {
  at: job.at,
  onProgress: (fraction, step) => post({ kind: 'progress', fraction, step }),
});
post({ kind: 'done', bytes, pages });
