/** A small JSON file such as settings.json: read once, kept in memory, written guarded. */
import { join } from 'node:path';
import type { z } from 'zod';
import type { FsPort } from './fs-port.ts';
import { type GuardedFile, readGuarded, writeGuarded } from './guarded-write.ts';
import { isIoError } from './io-failure.ts';
import type { Quarantine } from './quarantine.ts';
import type { StoreFile } from './store-file.ts';

export interface JsonStore<T> {
  get(): T;
  /** Throws as the file system does; the value is then unchanged. */
  set(value: T): void;
}

export interface JsonStoreParts<T> {
  readonly fs: FsPort;
  readonly store: StoreFile;
  readonly quarantine: Quarantine;
  readonly folder: string;
  /** Without `.json`; also the owner of what is set aside. */
  readonly name: string;
  readonly schema: z.ZodType<T>;
  readonly fallback: T;
}

/** What cannot be read is set aside, and the previous copy or the fallback taken. */
export function openJsonStore<T>(parts: JsonStoreParts<T>): JsonStore<T> {
  const { fs, store, folder, name, schema, quarantine } = parts;
  const parse = (bytes: Uint8Array): { readonly value: T } | null => {
    try {
      const parsed = schema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
      return parsed.success ? { value: parsed.data } : null;
    } catch {
      return null;
    }
  };
  const file: GuardedFile = {
    fs,
    store,
    folder,
    name,
    isValid: (bytes) => parse(bytes) !== null,
    setAside: () => quarantine.take(name, join(folder, `${name}.json`), `${name}.json`, 'unreadable'),
  };
  const read = (): { readonly value: T } | null => {
    try {
      return readGuarded(file, parse);
    } catch (error) {
      if (!isIoError(error)) throw error;
      return null;
    }
  };
  let value = read()?.value ?? parts.fallback;
  return {
    get: () => value,
    set(next) {
      fs.makeFolder(folder);
      writeGuarded(file, JSON.stringify(next));
      value = next;
    },
  };
}
