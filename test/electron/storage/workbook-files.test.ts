import { beforeEach, describe, expect, it } from 'vitest';
import type { Storage } from '../../../electron/storage/storage.ts';
import {
  createWorkbookFiles,
  openWorkbookFiles,
  type WorkbookFiles,
} from '../../../electron/storage/workbook-files.ts';
import type { LogEntry } from '../../../shared/ipc/contract.ts';
import { FORMAT_VERSION } from '../../../shared/workbook/types.ts';
import { aWorkbook, countEdits, edit, openTestStorage } from './sim/builders.ts';
import { SimFs } from './sim/sim-fs.ts';
import { createSimStore } from './sim/sim-store.ts';

const folder = '/data/workbooks/plan-1';
let fs: SimFs;
let storage: Storage;
let files: WorkbookFiles;

const made = (): WorkbookFiles => {
  const created = createWorkbookFiles(storage, aWorkbook('plan-1'), []);
  if (!created.ok) throw new Error(created.error.message);
  return created.value;
};
const reopened = (): { readonly files: WorkbookFiles; readonly notice: string | null } => {
  const opened = openWorkbookFiles(storage, 'plan-1', 'Plan 2027');
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
};
const logs = (): readonly string[] => fs.list(folder).filter((name) => name.startsWith('log-'));
const add = (...numbers: readonly number[]): void => {
  for (const n of numbers)
    expect(files.append(files.current().revision, [edit(n)])).toMatchObject({ ok: true });
};

beforeEach(() => {
  fs = new SimFs();
  storage = openTestStorage(fs, createSimStore(fs));
  files = made();
});

describe('appending', () => {
  it('answers with the new revision and has it on the disk', () => {
    expect(files.append(0, [edit(1), edit(2)])).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(countEdits(reopened().files.current())).toBe(2);
    expect(reopened().notice).toBeNull();
  });

  it('refuses edits made on another state', () => {
    add(1);
    expect(files.append(0, [edit(2)])).toMatchObject({ ok: false, error: { code: 'stale' } });
    expect(countEdits(reopened().files.current())).toBe(1);
  });

  it('takes all entries or none', () => {
    const misfit: LogEntry = {
      ...edit(2),
      patches: [{ op: 'replace', path: ['tables', 'none', 3, 'id'], value: 1 }],
    };
    expect(files.append(0, [edit(1), misfit])).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(countEdits(files.current())).toBe(0);
    expect(logs()).toEqual([]);
  });

  it('refuses patches to what storage keeps and to prototypes', () => {
    const paths = [
      ['revision'],
      ['id'],
      ['answers'],
      [],
      ['answers', '__proto__', 'polluted'],
      ['meta', 'sample'],
    ];
    for (const path of paths) {
      const entry: LogEntry = { ...edit(1), patches: [{ op: 'replace', path, value: 'x' }] };
      expect(files.append(0, [entry])).toMatchObject({ ok: false, error: { code: 'invalid' } });
    }
    expect('polluted' in {}).toBe(false);
  });

  it('never brings the same data to the disk twice: after a failed fsync it goes on in a new file', () => {
    add(1);
    const [first] = logs();
    fs.fault = { at: fs.calls + 1, code: 'EIO' };
    expect(files.append(1, [edit(2)])).toMatchObject({ ok: false, error: { code: 'not-saved' } });
    const size = fs.stat(`${folder}/${first}`).size;
    expect(files.append(1, [edit(2)])).toMatchObject({ ok: true });
    expect(fs.stat(`${folder}/${first}`).size).toBe(size);
    expect(logs()).toHaveLength(2);
  });

  it('lets what the failed fsync left behind not win over what was saved later', () => {
    add(1);
    fs.fault = { at: fs.calls + 1, code: 'EIO' };
    files.append(1, [edit(2, 'not saved')]);
    add(2, 3);
    expect(countEdits(reopened().files.current())).toBe(3);
  });

  it('cuts a half-written record off and goes on in the same file', () => {
    add(1);
    fs.capacity = fs.used() + 20;
    expect(files.append(1, [edit(2)])).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    fs.capacity = Number.POSITIVE_INFINITY;
    add(2);
    expect(logs()).toHaveLength(1);
    expect(reopened().notice).toBeNull();
  });
});

describe('snapshots', () => {
  it('keep a previous copy and only the logs that lead on from it', () => {
    for (let n = 1; n <= 12; n++) {
      add(n);
      if (n % 4 === 0) files.snapshot();
    }
    expect(logs()).toEqual(['log-0000000008']);
    expect(fs.list(folder)).toContain('wb.prev.json');
  });

  it('are not written again when nothing has changed', () => {
    add(1);
    files.snapshot();
    const changes = fs.changes;
    files.snapshot();
    expect(fs.changes).toBe(changes);
  });

  it('that the disk shortened without an error are noticed, and nothing is lost', () => {
    add(1);
    fs.fault = { at: fs.calls + 8, short: 0.5 };
    const at = fs.trace.length;
    expect(files.snapshot()).toMatchObject({ ok: false, error: { code: 'not-saved' } });
    expect(fs.trace.slice(at)).toContain('write ');
    fs.fault = null;
    expect(countEdits(reopened().files.current())).toBe(1);
    expect(files.snapshot()).toMatchObject({ ok: true });
  });

  it('damaged while the workbook is open are set aside, never made the previous copy', () => {
    add(1);
    fs.damage(`${folder}/wb.json`, Buffer.from('rubbish'));
    expect(files.snapshot()).toMatchObject({ ok: true });
    expect(fs.list('/data/quarantine')).toHaveLength(1);
    expect(fs.list(folder)).not.toContain('wb.prev.json');
    expect(countEdits(reopened().files.current())).toBe(1);
  });
});

describe('opening', () => {
  it('says in one sentence what was restored, once', () => {
    add(1);
    files.snapshot();
    add(2);
    fs.damage(`${folder}/wb.json`, Buffer.from('rubbish'));
    const { notice, files: found } = reopened();
    expect(notice).toMatch(/^A file of “Plan 2027” was damaged and set aside; .*\.$/);
    expect(countEdits(found.current())).toBe(2);
    expect(reopened().notice).toBeNull();
    const [kept] = fs.list('/data/quarantine');
    expect(kept).toBe('20270303T140200000Z.plan-1.unreadable.wb.json');
  });

  it('keeps the edits before a damaged record and says that the rest is missing', () => {
    add(1, 2, 3);
    const [log] = logs();
    const bytes = Buffer.from(fs.read(`${folder}/${log}`));
    bytes.writeUInt8(0, bytes.indexOf('edit 2'));
    fs.damage(`${folder}/${log}`, bytes);
    const { notice, files: found } = reopened();
    expect(notice).toMatch(/^Part of “Plan 2027” could not be read/);
    expect(countEdits(found.current())).toBe(1);
    expect(found.append(found.current().revision, [edit(2)])).toMatchObject({ ok: true });
    expect(countEdits(reopened().files.current())).toBe(2);
    expect(fs.list('/data/quarantine')[0]).toContain('.plan-1.torn.log-');
  });

  it('lets no leftover of a damaged log follow what is written after the repair', () => {
    add(1, 2);
    fs.fault = { at: fs.calls + 1, code: 'EIO' };
    files.append(2, [edit(3)]);
    add(3, 4);
    const [first] = logs();
    const bytes = Buffer.from(fs.read(`${folder}/${first}`));
    bytes.writeUInt8(0, bytes.indexOf('edit 2'));
    fs.damage(`${folder}/${first}`, bytes);
    const rename = fs.rename.bind(fs);
    fs.rename = (from, to) => {
      if (to.includes('quarantine')) throw Object.assign(new Error('held'), { code: 'EPERM' });
      rename(from, to);
    };
    const { files: found } = reopened();
    expect(countEdits(found.current())).toBe(1);
    for (const n of [2, 3, 4, 5])
      expect(found.append(found.current().revision, [edit(n)])).toMatchObject({ ok: true });
    expect(countEdits(reopened().files.current())).toBe(5);
  });

  it('falls back on the history when both snapshots are damaged', () => {
    add(1, 2);
    files.close();
    for (const name of ['wb.json', 'wb.prev.json']) fs.damage(`${folder}/${name}`, Buffer.alloc(9));
    const { notice, files: found } = reopened();
    expect(notice).not.toBeNull();
    expect(countEdits(found.current())).toBe(2);
  });

  it('leaves a workbook of a newer Accord byte for byte as it is', () => {
    const newer = Buffer.from(fs.read(`${folder}/wb.json`))
      .toString()
      .replace(`"formatVersion":${FORMAT_VERSION}`, `"formatVersion":${FORMAT_VERSION + 1}`);
    fs.damage(`${folder}/wb.json`, Buffer.from(newer));
    const changes = fs.changes;
    expect(openWorkbookFiles(storage, 'plan-1', 'Plan')).toMatchObject({
      ok: false,
      error: { code: 'newer' },
    });
    expect(fs.changes).toBe(changes);
  });

  it('reads a folder that cannot be written, refuses edits in one sentence and changes nothing', () => {
    add(1);
    const before = fs.paths().map((path) => Buffer.from(fs.read(path)));
    fs.isReadOnly = true;
    const { files: found } = reopened();
    expect(countEdits(found.current())).toBe(1);
    expect(found.append(1, [edit(2)])).toMatchObject({ ok: false, error: { code: 'read-only' } });
    expect(found.close()).toMatchObject({ ok: false, error: { code: 'read-only' } });
    expect(fs.paths().map((path) => Buffer.from(fs.read(path)))).toEqual(before);
  });
});
