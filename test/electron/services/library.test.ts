import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLibrary } from '../../../electron/services/library.ts';
import type { LibraryService } from '../../../electron/services/ports.ts';
import type { StoredPicture } from '../../../electron/storage/assets.ts';
import { createElectronStoreFile } from '../../../electron/storage/electron-store.ts';
import type { LibraryEntry, LogEntry } from '../../../shared/ipc/contract.ts';
import type { Failure, Result } from '../../../shared/lib/result.ts';
import { fail, ok } from '../../../shared/lib/result.ts';
import { AT, aTemplate, aWorkbook, countEdits, edit, realStorage, STORY } from '../storage/sim/builders.ts';
import { ManualTimers } from '../storage/sim/manual-timers.ts';

const bytes = Buffer.from('not really a picture, but bytes');
const picture: StoredPicture = {
  sha256: createHash('sha256').update(bytes).digest('hex'),
  mime: 'image/png',
  bytes,
};

let folder: string;
let library: LibraryService;
let timers: ManualTimers;
let troubles: Failure[];

const start = (): LibraryService => {
  timers = new ManualTimers();
  troubles = [];
  return createLibrary({
    storage: realStorage(folder, createElectronStoreFile()),
    ids: { next: randomUUID },
    timers,
    templates: { usable: (id) => (id === aTemplate.id ? ok(aTemplate) : fail('not-found', 'Gone.')) },
    sample: ({ id }) => {
      const sample = aWorkbook(id, { 'settings.plan_title': 'Sample company' });
      return { ...sample, meta: { ...sample.meta, sample: true } };
    },
    trouble: (failure) => troubles.push(failure),
  });
};

/** The answer, or a failed test that says why. */
const sure = async <T>(answer: Promise<Result<T>>): Promise<T> => {
  const settled = await answer;
  if (!settled.ok) throw new Error(settled.error.message);
  return settled.value;
};
const codeOf = async (answer: Promise<Result<unknown>>): Promise<string> => {
  const settled = await answer;
  return settled.ok ? 'ok' : settled.error.code;
};
const create = async (title = 'Plan 2027'): Promise<string> =>
  (await sure(library.create({ templateId: 'small', title }))).id;
const entryOf = async (id: string): Promise<LibraryEntry> => {
  const entry = (await sure(library.list())).find((one) => one.id === id);
  if (!entry) throw new Error('not listed');
  return entry;
};
const set = (key: string, value: unknown): LogEntry => ({
  id: randomUUID(),
  at: '2027-05-01T08:00:00.000Z',
  label: key,
  patches: [{ op: 'add', path: ['answers', key], value: JSON.parse(JSON.stringify(value)) }],
});
const folders = (): readonly string[] => readdirSync(join(folder, 'workbooks'));
const everyByte = (): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'latin1')}`)
    .join('\n');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-library-'));
  library = start();
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the list', () => {
  it('shows what a planner looks for, newest first, pinned ones leading', async () => {
    const older = await create('Older');
    const newer = await create('Newer');
    await sure(library.open(newer));
    const entries = [
      set('A1.legal_name', 'Northwind Optics'),
      set('A3.corporate_revenue_goal', 10_000_00),
      set('A3.retained_revenue', 6_000_00),
      set('A3.expansion_revenue', 1_000_00),
      set('settings.currency', 'EUR'),
      set('settings.locale', 'de-DE'),
    ];
    await sure(library.append({ id: newer, baseRevision: 0, entries }));
    expect(await entryOf(newer)).toMatchObject({
      title: 'Newer',
      company: 'Northwind Optics',
      goal: 3_000_00,
      currency: 'EUR',
      locale: 'de-DE',
      editedAt: '2027-05-01T08:00:00.000Z',
      pinned: false,
      sample: false,
      deletedAt: null,
      damaged: null,
    });
    expect((await entryOf(newer)).progress).toBeGreaterThan((await entryOf(older)).progress);
    expect((await entryOf(older)).goal).toBeNull();
    expect((await sure(library.list())).map((entry) => entry.title)).toEqual(['Newer', 'Older']);
    await sure(library.pin(older, true));
    expect((await sure(library.list())).map((entry) => entry.title)).toEqual(['Older', 'Newer']);
  });

  it('is the same after a restart, and when the index is gone or damaged', async () => {
    const id = await create();
    await sure(library.pin(id, true));
    await sure(library.rename(id, 'Renamed'));
    await sure(library.delete(await create('Binned')));
    const before = await sure(library.list());
    await library.dispose();
    library = start();
    expect(await sure(library.list())).toEqual(before);
    await library.dispose();
    for (const rubbish of ['[]', '{', '\0\0\0']) {
      writeFileSync(join(folder, 'library.json'), rubbish);
      library = start();
      expect(await sure(library.list())).toEqual(before);
      await library.dispose();
    }
  });

  it('names a workbook that cannot be read, by its last known title, beside the others', async () => {
    const good = await create('Good');
    const bad = await create('Bad');
    await sure(library.list());
    await library.dispose();
    writeFileSync(join(folder, 'workbooks', bad, 'wb.json'), 'rubbish');
    library = start();
    expect((await entryOf(good)).damaged).toBeNull();
    expect((await entryOf(bad)).damaged).toBe('“Bad” cannot be read. Its files were left as they are.');
    expect(await codeOf(library.open(bad))).toBe('damaged');
    expect(readFileSync(join(folder, 'workbooks', bad, 'wb.json'), 'utf8')).toBe('rubbish');
  });

  it('ignores what is no workbook', async () => {
    const id = await create();
    writeFileSync(join(folder, 'workbooks', '.DS_Store'), '');
    expect((await sure(library.list())).map((entry) => entry.id)).toEqual([id]);
  });
});

describe('making a workbook', () => {
  it('starts from a template', async () => {
    const { workbook } = await sure(library.open(await create('From template')));
    expect(workbook.template).toEqual(aTemplate);
    expect(workbook.answers['settings.plan_title']).toBe('From template');
    expect(await codeOf(library.create({ templateId: 'gone', title: 'x' }))).toBe('not-found');
  });

  it('starts from last year’s workbook', async () => {
    const last = await create('Last year');
    await sure(library.open(last));
    await sure(library.append({ id: last, baseRevision: 0, entries: [set('A1.legal_name', 'Northwind')] }));
    const { id } = await sure(library.createFromLastYear({ id: last, title: 'This year' }));
    const { workbook } = await sure(library.open(id));
    expect(workbook).toMatchObject({ meta: { previousId: last }, answers: { 'A1.legal_name': 'Northwind' } });
    expect(await codeOf(library.createFromLastYear({ id: 'nobody', title: 'x' }))).toBe('not-found');
  });

  it('duplicates with pictures under an id of its own', async () => {
    const id = await create('Original');
    await sure(library.putPicture(id, picture));
    const copy = (await sure(library.duplicate(id))).id;
    expect((await entryOf(copy)).title).toBe('Original (copy)');
    await sure(library.erase(id, 'Original'));
    expect(Buffer.from((await sure(library.readPicture(copy, picture.sha256))).bytes)).toEqual(bytes);
  });

  it('takes in a workbook from elsewhere under a new id, never replacing one', async () => {
    const mine = await create('Mine');
    const { id } = await sure(library.adopt(aWorkbook(mine, { 'settings.plan_title': 'Theirs' }), [picture]));
    expect(id).not.toBe(mine);
    expect((await entryOf(mine)).title).toBe('Mine');
    expect((await sure(library.open(id))).workbook).toMatchObject({ id, revision: 0 });
    expect(await codeOf(library.readPicture(id, picture.sha256))).toBe('ok');
  });
});

describe('the sample company', () => {
  it('leaves no trace when it is only looked at', async () => {
    const { id } = await sure(library.openSample());
    expect((await sure(library.open(id))).workbook.answers['A1.story']).toBe(STORY);
    await sure(library.putPicture(id, picture));
    expect(await codeOf(library.readPicture(id, picture.sha256))).toBe('ok');
    await sure(library.close(id));
    expect(folders()).toEqual([]);
    expect(await sure(library.list())).toEqual([]);
    expect(await codeOf(library.open(id))).toBe('not-found');
  });

  it('is stored with its pictures when its first edit arrives', async () => {
    const { id } = await sure(library.openSample());
    await sure(library.open(id));
    await sure(library.putPicture(id, picture));
    await sure(library.append({ id, baseRevision: 0, entries: [edit(1)] }));
    await library.dispose();
    library = start();
    expect(await entryOf(id)).toMatchObject({ title: 'Sample company', sample: true });
    expect(countEdits((await sure(library.open(id))).workbook)).toBe(1);
    expect(await codeOf(library.readPicture(id, picture.sha256))).toBe('ok');
  });

  it('stays unstored when its first edit is refused', async () => {
    const { id } = await sure(library.openSample());
    expect(await codeOf(library.append({ id, baseRevision: 5, entries: [edit(1)] }))).toBe('stale');
    expect(folders()).toEqual([]);
    expect(await codeOf(library.append({ id, baseRevision: 0, entries: [edit(1)] }))).toBe('ok');
  });
});

describe('working', () => {
  it('keeps two workbooks open at once', async () => {
    const [a, b] = [await create('A'), await create('B')];
    await sure(library.open(a));
    await sure(library.open(b));
    for (let n = 1; n <= 3; n++)
      for (const id of [a, b]) await sure(library.append({ id, baseRevision: n - 1, entries: [edit(n)] }));
    for (const id of [a, b]) expect((await sure(library.read(id))).revision).toBe(3);
  });

  it('goes on after the window was lost: opening again gives the newest state', async () => {
    const id = await create();
    await sure(library.open(id));
    await sure(library.append({ id, baseRevision: 0, entries: [edit(1)] }));
    const again = await sure(library.open(id));
    expect(again).toMatchObject({ workbook: { revision: 1 }, notice: null });
    await sure(library.append({ id, baseRevision: 1, entries: [edit(2)] }));
  });

  it('refuses edits to a workbook that is not open or was changed meanwhile', async () => {
    const id = await create();
    expect(await codeOf(library.append({ id, baseRevision: 0, entries: [edit(1)] }))).toBe('not-found');
    await sure(library.open(id));
    await sure(library.rename(id, 'Renamed'));
    expect(await codeOf(library.append({ id, baseRevision: 0, entries: [edit(1)] }))).toBe('stale');
  });

  it('writes the whole workbook when it rests and when the log has grown', async () => {
    const id = await create();
    await sure(library.open(id));
    await sure(library.append({ id, baseRevision: 0, entries: [edit(1)] }));
    const revisionOnDisk = (): unknown =>
      JSON.parse(readFileSync(join(folder, 'workbooks', id, 'wb.json'), 'utf8')).revision;
    expect(revisionOnDisk()).toBe(0);
    expect(timers.delays()).toEqual([5000]);
    timers.run();
    expect(revisionOnDisk()).toBe(1);
    await sure(library.append({ id, baseRevision: 1, entries: [set('A1.big', 'x'.repeat(70_000))] }));
    expect(timers.delays()).toEqual([0]);
    timers.run();
    expect(revisionOnDisk()).toBe(2);
  });

  it('writes the whole workbook for an export', async () => {
    const id = await create();
    await sure(library.open(id));
    await sure(library.append({ id, baseRevision: 0, entries: [edit(1)] }));
    expect((await sure(library.read(id))).answers['X.k1']).toBe('edit 1');
    expect(readFileSync(join(folder, 'workbooks', id, 'wb.json'), 'utf8')).toContain('"revision":1');
    expect(timers.delays()).toEqual([]);
  });

  it('renames through the log, so that a rename survives like any edit', async () => {
    const id = await create('Before');
    await sure(library.rename(id, 'After'));
    expect(await entryOf(id)).toMatchObject({ title: 'After', editedAt: AT });
    expect((await sure(library.open(id))).workbook.revision).toBe(1);
  });

  it('keeps a picture once and notices when its bytes are no longer its own', async () => {
    const id = await create();
    await sure(library.putPicture(id, picture));
    await sure(library.putPicture(id, picture));
    const assets = join(folder, 'workbooks', id, 'assets');
    expect(readdirSync(assets)).toEqual([`${picture.sha256}.png`]);
    writeFileSync(join(assets, `${picture.sha256}.png`), 'other');
    expect(await codeOf(library.readPicture(id, picture.sha256))).toBe('damaged');
    await sure(library.putPicture(id, picture));
    expect(await codeOf(library.readPicture(id, picture.sha256))).toBe('ok');
    expect(await codeOf(library.readPicture(id, '../../library'))).toBe('not-found');
  });

  it('never takes an id for a path', async () => {
    await create();
    for (const id of ['..', '.', '../workbooks', 'a/b', ''])
      for (const answer of [library.open(id), library.delete(id), library.erase(id, ''), library.read(id)])
        expect(await codeOf(answer)).toBe('not-found');
    expect(folders()).toHaveLength(1);
  });
});

describe('the bin', () => {
  it('takes a workbook and gives it back whole', async () => {
    const id = await create('Thrown away');
    await sure(library.open(id));
    await sure(library.append({ id, baseRevision: 0, entries: [edit(1)] }));
    await sure(library.delete(id));
    expect((await entryOf(id)).deletedAt).toBe(AT);
    expect(await codeOf(library.open(id))).toBe('not-found');
    await library.dispose();
    library = start();
    await sure(library.restore(id));
    expect((await entryOf(id)).deletedAt).toBeNull();
    expect((await sure(library.open(id))).workbook.answers['X.k1']).toBe('edit 1');
    expect(await codeOf(library.restore(id))).toBe('not-found');
  });

  it('erases for good only after the title was typed, and then leaves no byte of it', async () => {
    const secret = 'Project Nightingale';
    const id = await create(secret);
    await sure(library.open(id));
    await sure(library.append({ id, baseRevision: 0, entries: [set('A1.legal_name', secret)] }));
    await sure(library.close(id));
    // Leave something in the quarantine too.
    writeFileSync(join(folder, 'workbooks', id, 'wb.prev.json'), `${secret} rubbish`);
    await sure(library.open(id));
    await sure(library.list());
    expect(everyByte()).toContain(secret);
    expect(readdirSync(join(folder, 'quarantine'))).toHaveLength(1);
    expect(await codeOf(library.erase(id, 'Project'))).toBe('invalid');
    expect(await codeOf(library.erase(id, secret))).toBe('ok');
    await library.dispose();
    expect(everyByte()).not.toContain('Nightingale');
    expect(everyByte()).not.toContain(id);
  });

  it('erases from the bin as well', async () => {
    const id = await create('Old');
    await sure(library.delete(id));
    await sure(library.erase(id, ' Old '));
    expect(existsSync(join(folder, 'bin', id))).toBe(false);
    expect(await sure(library.list())).toEqual([]);
  });
});
