import { beforeEach, describe, expect, it } from 'vitest';
import { createLibrary } from '../../../electron/services/library.ts';
import type { LibraryService } from '../../../electron/services/ports.ts';
import type { Failure } from '../../../shared/lib/result.ts';
import { ok } from '../../../shared/lib/result.ts';
import { aTemplate, aWorkbook, edit, openTestStorage } from '../storage/sim/builders.ts';
import { ManualTimers } from '../storage/sim/manual-timers.ts';
import { SimFs } from '../storage/sim/sim-fs.ts';
import { createSimStore } from '../storage/sim/sim-store.ts';

let fs: SimFs;
let library: LibraryService;
let timers: ManualTimers;
let troubles: Failure[];
let count: number;

beforeEach(async () => {
  fs = new SimFs();
  timers = new ManualTimers();
  troubles = [];
  count = 0;
  library = createLibrary({
    storage: openTestStorage(fs, createSimStore(fs)),
    ids: { next: () => `plan-${++count}` },
    timers,
    templates: { usable: () => ok(aTemplate) },
    sample: ({ id }) => aWorkbook(id),
    trouble: (failure) => troubles.push(failure),
  });
  await library.create({ templateId: 'small', title: 'Plan' });
  await library.open('plan-1');
});

describe('a full disk', () => {
  it('refuses a new workbook in one sentence and leaves nothing of it', async () => {
    fs.capacity = 0;
    expect(await library.create({ templateId: 'small', title: 'Next' })).toEqual({
      ok: false,
      error: { code: 'disk-full', message: '“Next” could not be saved because the disk is full.' },
    });
    expect(fs.paths().filter((path) => path.includes('plan-2'))).toEqual([]);
  });

  it('refuses edits until there is space again, and loses none that was saved', async () => {
    await library.append({ id: 'plan-1', baseRevision: 0, entries: [edit(1)] });
    fs.capacity = 0;
    const refused = await library.append({ id: 'plan-1', baseRevision: 1, entries: [edit(2)] });
    expect(refused).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    fs.capacity = Number.POSITIVE_INFINITY;
    const taken = await library.append({ id: 'plan-1', baseRevision: 1, entries: [edit(2)] });
    expect(taken).toMatchObject({ ok: true, value: { revision: 2 } });
  });

  it('reports a whole write that failed, while the log goes on holding every edit', async () => {
    await library.append({ id: 'plan-1', baseRevision: 0, entries: [edit(1)] });
    fs.fault = { at: fs.calls + 2, code: 'ENOSPC' };
    timers.run();
    expect(troubles).toMatchObject([{ code: 'disk-full' }]);
    expect(await library.append({ id: 'plan-1', baseRevision: 1, entries: [edit(2)] })).toMatchObject({
      ok: true,
    });
  });
});

describe('a folder that cannot be written', () => {
  it('lists and opens, refuses every change in one sentence, and stays as it is', async () => {
    await library.close('plan-1');
    const before = fs.paths().map((path) => [path, Buffer.from(fs.read(path)).toString()]);
    fs.isReadOnly = true;
    expect(await library.list()).toMatchObject({ ok: true, value: [{ id: 'plan-1', damaged: null }] });
    expect(await library.open('plan-1')).toMatchObject({ ok: true });
    const refusals = [
      library.append({ id: 'plan-1', baseRevision: 0, entries: [edit(1)] }),
      library.create({ templateId: 'small', title: 'Next' }),
      library.duplicate('plan-1'),
      library.rename('plan-1', 'Other'),
      library.pin('plan-1', true),
      library.delete('plan-1'),
      library.erase('plan-1', 'Plan'),
      library.adopt(aWorkbook('x'), []),
    ];
    for (const refusal of refusals)
      expect(await refusal).toMatchObject({
        ok: false,
        error: {
          code: 'read-only',
          message: expect.stringMatching(/^“.*” could not be saved because [^.]*\.$/),
        },
      });
    expect(fs.paths().map((path) => [path, Buffer.from(fs.read(path)).toString()])).toEqual(before);
  });
});
