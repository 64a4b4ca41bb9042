import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWhole, writeWhole } from '../../../electron/services/whole-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-files-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file outside the app', () => {
  it('is written whole, and replaced only when asked', async () => {
    const path = join(folder, 'plan.docx');
    expect(await writeWhole(path, bytes('one'), { replace: false })).toMatchObject({ ok: true });
    const again = await writeWhole(path, bytes('two'), { replace: false });
    expect(again).toMatchObject({ ok: false, error: { code: 'exists' } });
    expect(readFileSync(path, 'utf8')).toBe('one');
    expect(await writeWhole(path, bytes('two'), { replace: true })).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['plan.docx']);
  });

  it.skipIf(process.platform === 'win32')('keeps who may read it, and a link that leads to it', async () => {
    const [path, link] = [join(folder, 'plan.docx'), join(folder, 'link.docx')];
    writeFileSync(path, 'one');
    chmodSync(path, 0o664);
    symlinkSync(path, link);
    expect(await writeWhole(link, bytes('two'), { replace: true })).toMatchObject({ ok: true });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(statSync(path).mode & 0o777).toBe(0o664);
    expect(await writeWhole(join(folder, 'new.docx'), bytes('x'), { replace: false })).toMatchObject({
      ok: true,
    });
    expect(statSync(join(folder, 'new.docx')).mode & 0o777).toBe(0o600);
  });

  it('leaves nothing behind when it cannot be written, and says which file', async () => {
    const failed = await writeWhole(join(folder, 'missing', 'plan.docx'), bytes('x'), { replace: false });
    expect(failed).toMatchObject({ ok: false });
    if (!failed.ok) expect(failed.error.message).toContain('“plan.docx”');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0)('says that a folder is read-only', async () => {
    chmodSync(folder, 0o500);
    const failed = await writeWhole(join(folder, 'plan.docx'), bytes('x'), { replace: false });
    expect(failed).toMatchObject({ ok: false, error: { code: 'read-only' } });
  });

  it('is not read when it is larger than allowed, missing or a folder', async () => {
    const path = join(folder, 'big');
    writeFileSync(path, 'x'.repeat(100));
    expect(await readWhole(path, 99)).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(await readWhole(path, 100)).toMatchObject({ ok: true });
    expect(await readWhole(join(folder, 'nope'), 9)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await readWhole(folder, 1_000_000)).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });

  it.skipIf(process.platform === 'win32')(
    'is neither a device nor a pipe, and nobody waits for one',
    async () => {
      const [device, pipe] = [join(folder, 'device'), join(folder, 'pipe')];
      symlinkSync('/dev/zero', device);
      execFileSync('mkfifo', [pipe]);
      for (const path of [device, pipe])
        expect(await readWhole(path, 1_000_000)).toMatchObject({ ok: false, error: { code: 'damaged' } });
    },
  );

  it.skipIf(!existsSync('/proc/self/status'))(
    'is read to its end, whatever size it is said to have',
    async () => {
      const read = await readWhole('/proc/self/status', 1_000_000);
      expect(read.ok && new TextDecoder().decode(read.value)).toMatch(/^Name:[\s\S]*\n$/);
      expect(await readWhole('/proc/self/status', 100)).toMatchObject({
        ok: false,
        error: { code: 'too-large' },
      });
    },
  );
});
