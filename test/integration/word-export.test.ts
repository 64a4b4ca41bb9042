/** The export as the program runs it: a real worker, a real folder, a real file read back. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWordExport } from '../../electron/services/word-export.ts';
import { renderDocument } from '../../electron/word/render-document.ts';
import { renderInWorker } from '../../electron/word/render-in-worker.ts';
import type { Events } from '../../shared/ipc/contract.ts';
import { fail, ok } from '../../shared/lib/result.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import { aSection, aTemplate, aWorkbook } from '../builders/a-template.ts';
import { lintDocx } from '../electron/word/docx-lint.ts';
import { readBack } from '../electron/word/read-back.ts';
import { somePictures } from '../fixtures/word/generated-plan.ts';
import { aPlanDocument } from '../fixtures/word/plan-document.ts';

const at = '2026-11-23T10:00:00.000Z';
const worker = fileURLToPath(new URL('../../electron/word/worker.ts', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-word-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Scene {
  readonly service: ReturnType<typeof createWordExport>;
  readonly events: Events['word:progress'][];
  readonly revealed: string[];
}

function aScene(
  path: string | null,
  onProgress: (scene: Scene, event: Events['word:progress']) => void = () => undefined,
): Scene {
  const workbook: Workbook = aWorkbook(aTemplate([aSection({ id: 'A1' })]));
  const events: Events['word:progress'][] = [];
  const revealed: string[] = [];
  let jobs = 0;
  const service = createWordExport({
    dialogs: { chooseFileToSave: async () => path, reveal: (shown) => revealed.push(shown) },
    library: {
      read: async (id) => (id === workbook.id ? ok(workbook) : fail('not-found', 'It is not there.')),
      readPicture: async () => fail('not-found', 'It is not there.'),
    },
    clock: { now: () => at },
    ids: { next: () => `job-${++jobs}` },
    worker,
    progress: (event) => {
      events.push(event);
      onProgress(scene, event);
    },
  });
  const scene: Scene = { service, events, revealed };
  return scene;
}

const request = { id: 'wb', options: { part: 'all', includeCompensation: false } } as const;

describe('exporting the Word document', () => {
  it('writes a valid file, reports progress to the end and shows the file', async () => {
    const path = join(folder, 'plan.docx');
    const { service, events, revealed } = aScene(path);
    const result = await service.export(request);
    expect(result).toMatchObject({ ok: true, value: { job: 'job-1', fileName: 'plan.docx' } });
    const bytes = new Uint8Array(readFileSync(path));
    expect(lintDocx(bytes)).toEqual([]);
    expect((await readBack(bytes)).headings.length).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual(['plan.docx']);
    const fractions = events.map(({ fraction }) => fraction);
    expect(fractions.at(-1)).toBe(1);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(await service.reveal('job-1')).toEqual({ ok: true, value: null });
    expect(revealed).toEqual([path]);
  });

  it('does nothing when no place was chosen', async () => {
    const { service } = aScene(null);
    expect(await service.export(request)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await service.reveal('job-1')).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('stops when cancelled and leaves the old file as it was', async () => {
    const path = join(folder, 'plan.docx');
    writeFileSync(path, 'the old one');
    const { service } = aScene(path, (scene, { job, step }) => {
      if (step !== '') void scene.service.cancel(job);
    });
    expect(await service.export(request)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(readFileSync(path, 'utf8')).toBe('the old one');
    expect(readdirSync(folder)).toEqual(['plan.docx']);
  });

  it('says in one sentence that the folder is gone', async () => {
    const { service } = aScene(join(folder, 'gone', 'plan.docx'));
    const result = await service.export(request);
    expect(result).toMatchObject({ ok: false });
    expect(!result.ok && result.error.message).toMatch(/^“plan\.docx” could not be written/);
  });

  it('passes on that the workbook cannot be read', async () => {
    const { service } = aScene(join(folder, 'plan.docx'));
    const result = await service.export({ ...request, id: 'other' });
    expect(result).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('ends a worker still running when the program closes', async () => {
    const { service } = aScene(join(folder, 'plan.docx'), (scene) => void scene.service.dispose());
    expect(await service.export(request)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });
});

describe('the worker', () => {
  it('makes the same bytes as this process and as another one', async () => {
    const doc = aPlanDocument();
    const here = await renderDocument(doc, somePictures, { at });
    const there = await renderInWorker(worker, { doc, pictures: somePictures, at }, () => undefined).finished;
    expect(there?.pages).toBe(here.pages);
    expect(Buffer.from(here.bytes).equals(Buffer.from(there?.bytes ?? []))).toBe(true);

    const script = join(folder, 'other.ts');
    const source = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);
    writeFileSync(
      script,
      `import { writeFileSync } from 'node:fs';
       import { renderDocument } from ${source('../../electron/word/render-document.ts')};
       import { somePictures } from ${source('../fixtures/word/generated-plan.ts')};
       import { aPlanDocument } from ${source('../fixtures/word/plan-document.ts')};
       const { bytes } = await renderDocument(aPlanDocument(), somePictures, { at: ${JSON.stringify(at)} });
       writeFileSync(${JSON.stringify(join(folder, 'other.docx'))}, bytes);`,
    );
    await promisify(execFile)(process.execPath, [script], {
      env: { ...process.env, TZ: 'Pacific/Auckland' },
    });
    expect(Buffer.from(here.bytes).equals(readFileSync(join(folder, 'other.docx')))).toBe(true);
  });

  it('rejects when the document cannot be made', async () => {
    const broken = { ...aPlanDocument(), paper: 'a0' };
    // A model of another version, which the types would not let through.
    const doc: unknown = broken;
    const job = { doc: doc as ReturnType<typeof aPlanDocument>, pictures: new Map<string, Uint8Array>(), at };
    await expect(renderInWorker(worker, job, () => undefined).finished).rejects.toThrow();
  });
});
