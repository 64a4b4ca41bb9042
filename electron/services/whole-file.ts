/** Files outside the app's own folder: read with a limit, written whole or not at all. */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { isIoError, refusalOf } from '../storage/io-failure.ts';

/** Opening a pipe waits for nobody to write into it. Windows has no such pipes among its files. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a file of at most `limit` bytes. The size is looked at before anything is read, and held to while
 * it is: a file may grow meanwhile. Folders, devices and pipes are no files.
 */
export async function readWhole(path: string, limit: number): Promise<Result<Uint8Array>> {
  const name = basename(path);
  try {
    const file = await open(path, READ);
    try {
      const found = await file.stat();
      if (!found.isFile()) return fail('damaged', strings.files.notAFile(name));
      const bytes = found.size > limit ? null : await readUpTo(file, found.size, limit);
      return bytes === null
        ? fail('too-large', strings.files.tooLarge(String(Math.floor(limit / 1024 / 1024))))
        : ok(bytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!isIoError(error)) throw error;
    const { code } = error;
    if (code === 'ENOENT') return fail('not-found', strings.files.notThere(name));
    if (code === 'EACCES' || code === 'EPERM') return fail('forbidden', strings.files.noPermission(name));
    return fail('damaged', strings.files.cannotRead(name));
  }
}

/** null when there are more than `limit`; `size` is what the file is said to hold. */
async function readUpTo(file: FileHandle, size: number, limit: number): Promise<Uint8Array | null> {
  let bytes = new Uint8Array(size + 1);
  let filled = 0;
  for (;;) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, null);
    if (bytesRead === 0) return bytes.slice(0, filled);
    filled += bytesRead;
    if (filled > limit) return null;
    if (filled < bytes.length) continue;
    const larger = new Uint8Array(Math.min(2 * bytes.length, limit + 1));
    larger.set(bytes);
    bytes = larger;
  }
}

/**
 * Writes beside the target, brings it to the disk and renames it into place, so that whoever reads sees
 * the old file or the new one. An existing file is replaced only with `replace`: what a link leads to, not the
 * link, and whoever could read it still can.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  { replace }: { readonly replace: boolean },
): Promise<Result<null>> {
  const name = basename(path);
  if (!replace && (await exists(path))) return fail('exists', strings.files.existsAlready(name));
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (found) => found.mode & 0o777,
    () => null,
  );
  const temporary = join(dirname(target), `.${name}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      if (mode !== null) await file.chmod(mode);
      await file.writeFile(bytes);
      await file.sync();
      const { size } = await file.stat();
      // A full disk may take fewer bytes than it was given without an error.
      if (size !== bytes.length)
        return await abandon(temporary, fail('disk-full', strings.files.diskFull(name)));
    } finally {
      await file.close();
    }
    await rename(temporary, target);
    await syncFolder(dirname(target));
    return ok(null);
  } catch (error) {
    return await abandon(temporary, writeFailure(error, name));
  }
}

/** Keeps the new name through a power cut. Some shared folders and Windows cannot: the file is whole all the same. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    if (!isIoError(error)) throw error;
  }
}

async function abandon(temporary: string, failure: Result<null>): Promise<Result<null>> {
  await rm(temporary, { force: true }).catch(() => undefined);
  return failure;
}

function writeFailure(error: unknown, name: string): Result<null> {
  if (!isIoError(error)) throw error;
  const refusal = refusalOf(error);
  switch (refusal) {
    case 'disk-full':
      return fail(refusal, strings.files.diskFull(name));
    case 'read-only':
      return fail(refusal, strings.files.readOnly(name));
    case 'not-saved':
      return fail(refusal, strings.files.cannotWrite(name));
  }
}

async function exists(path: string): Promise<boolean> {
  return await access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}
