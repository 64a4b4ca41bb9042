/** Exports the Word document: asks for the place, makes the document in a worker, writes it whole or not at all. */
import { basename } from 'node:path';
import { buildDocument } from '../../shared/document/build-document.ts';
import type { PlanDocument } from '../../shared/document/model.ts';
import type { Answers, Events, ExportOptions } from '../../shared/ipc/contract.ts';
import type { Clock, Ids } from '../../shared/lib/ports.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { type Rendering, renderInWorker } from '../word/render-in-worker.ts';
import type { Dialogs, LibraryService, WordExportService } from './ports.ts';
import { writeWhole } from './whole-file.ts';

export interface WordExportPorts {
  readonly dialogs: Pick<Dialogs, 'chooseFileToSave' | 'reveal'>;
  readonly library: Pick<LibraryService, 'read' | 'readPicture'>;
  readonly clock: Clock;
  /** Names the jobs. */
  readonly ids: Ids;
  /** Where the built worker lies. */
  readonly worker: string | URL;
  readonly progress: (event: Events['word:progress']) => void;
}

/** A job between its dialog and its last byte. */
interface Job {
  rendering: Rendering | null;
  cancelled: boolean;
}

export function createWordExport(ports: WordExportPorts): WordExportService {
  const running = new Map<string, Job>();
  const finished = new Map<string, string>();

  const cancel = async (name: string): Promise<void> => {
    const job = running.get(name);
    if (!job) return;
    job.cancelled = true;
    await job.rendering?.cancel();
  };

  const run = async (
    name: string,
    job: Job,
    request: { readonly id: string; readonly options: ExportOptions },
  ): Promise<Result<Answers['word:export']>> => {
    const report = (fraction: number, step: string): void => ports.progress({ job: name, fraction, step });
    const cancelled = fail('cancelled', strings.word.cancelled);
    const read = await ports.library.read(request.id);
    if (!read.ok) return read;
    const doc = buildDocument(read.value, request.options);
    const path = await ports.dialogs.chooseFileToSave('word', strings.word.fileName(doc.title));
    if (path === null || job.cancelled) return cancelled;
    report(0, strings.word.steps.build);
    const pictures = await readPictures(doc, request.id, ports.library);
    if (job.cancelled) return cancelled;
    job.rendering = renderInWorker(ports.worker, { doc, pictures, at: ports.clock.now() }, (fraction, step) =>
      report(fraction * 0.95, step),
    );
    const rendered = await job.rendering.finished;
    if (rendered === null || job.cancelled) return cancelled;
    report(0.97, strings.word.steps.save);
    const written = await writeWhole(path, rendered.bytes, { replace: true });
    if (!written.ok) return written;
    finished.set(name, path);
    report(1, strings.word.steps.save);
    return ok({ job: name, fileName: basename(path), pages: rendered.pages });
  };

  return {
    async export(request) {
      const name = ports.ids.next();
      const job: Job = { rendering: null, cancelled: false };
      running.set(name, job);
      try {
        return await run(name, job, request);
      } catch (error) {
        if (isOutOfMemory(error)) return fail('too-large', strings.word.tooLarge);
        throw error;
      } finally {
        running.delete(name);
      }
    },
    async cancel(name) {
      await cancel(name);
      return ok(null);
    },
    async reveal(name) {
      const path = finished.get(name);
      if (path === undefined) return fail('not-found', strings.word.notFinished);
      ports.dialogs.reveal(path);
      return ok(null);
    },
    async dispose() {
      await Promise.all([...running.keys()].map(cancel));
    },
  };
}

/** A picture that cannot be read is named in the document instead of stopping it. */
async function readPictures(
  doc: PlanDocument,
  id: string,
  library: Pick<LibraryService, 'readPicture'>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = new Set(doc.cover.logo ? [doc.cover.logo.sha256] : []);
  for (const block of doc.runs.flatMap(({ blocks }) => blocks)) {
    if (block.kind === 'picture') names.add(block.sha256);
  }
  const pictures = new Map<string, Uint8Array>();
  for (const sha256 of names) {
    const picture = await library.readPicture(id, sha256);
    if (picture.ok) pictures.set(sha256, picture.value.bytes);
  }
  return pictures;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
