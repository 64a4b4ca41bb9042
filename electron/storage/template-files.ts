/**
 * The planner's own templates on the disk: a folder each, one guarded file in it with its previous copy. The
 * text of the template stands in it with its sha-256, so that a changed bit is noticed and not edited on.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { templateSchema } from '../../shared/template/schema.ts';
import type { Template } from '../../shared/template/types.ts';
import { sha256Of } from './bytes.ts';
import { type GuardedFile, readGuarded, writeGuarded } from './guarded-write.ts';
import { ioFailure } from './io-failure.ts';
import { isId } from './layout.ts';
import type { Storage } from './storage.ts';
import { createFolder, moveFolder, readDeletedAt, writeDeletedAt } from './workbook-folders.ts';

const FORMAT = 1;
const NAME = 'template';
const FILE = `${NAME}.json`;

export interface StoredTemplate {
  readonly template: Template;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** Name of the file it was taken from; null when it was made here. */
  readonly importedFrom: string | null;
}

export interface RemovedTemplate {
  readonly id: string;
  /** As `read`; one that cannot be read is listed all the same. */
  readonly stored: Result<StoredTemplate>;
  /** ISO 8601, UTC; null when it was not kept. */
  readonly deletedAt: string | null;
}

export interface TemplateFiles {
  /** Ids in no order. */
  list(): Result<readonly string[]>;
  /** Those that were removed, in no order. */
  listRemoved(): Result<readonly RemovedTemplate[]>;
  /** `damaged` when no copy of it can be read, `newer` when a later Accord wrote it. */
  read(id: string): Result<StoredTemplate>;
  /**
   * Creates or replaces; answers when it is on the disk. `importedFrom`: the file it is taken from, which stays
   * known however often it is replaced afterwards.
   */
  write(template: Template, importedFrom?: string): Result<{ readonly savedAt: string }>;
  /** Out of the list, to be brought back by `restore`. */
  remove(id: string): Result<null>;
  restore(id: string): Result<null>;
}

const text = strings.storage;

/** `doc` is the template's own text. */
const fileSchema = z
  .strictObject({
    formatVersion: z.literal(FORMAT),
    savedAt: z.string(),
    sha256: z.string(),
    doc: z.string(),
    importedFrom: z.string().optional(),
  })
  .refine((stored) => sha256Of(stored.doc) === stored.sha256);
const newerSchema = z.looseObject({ formatVersion: z.int().gt(FORMAT) });

function decode(bytes: Uint8Array): StoredTemplate | 'newer' | null {
  try {
    const file: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (newerSchema.safeParse(file).success) return 'newer';
    const { doc, savedAt, importedFrom = null } = fileSchema.parse(file);
    return { template: templateSchema.parse(JSON.parse(doc)), savedAt, importedFrom };
  } catch {
    return null;
  }
}

export function openTemplateFiles(storage: Storage): TemplateFiles {
  const { fs, store, quarantine, layout, clock } = storage;
  /** What the disk is known to hold, by folder; no other process writes there. */
  const known = new Map<string, StoredTemplate>();

  const fileIn = (folder: string, id: string): GuardedFile => ({
    fs,
    store,
    folder,
    name: NAME,
    isValid: (bytes) => decode(bytes) !== null,
    setAside: () => quarantine.take(id, join(folder, FILE), FILE, 'unreadable'),
  });
  /** Runs what touches the disk. */
  const onDisk = <T>(run: () => Result<T>): Result<T> => {
    try {
      return run();
    } catch (error) {
      return ioFailure(error, text.subjects.template);
    }
  };
  const readIn = (parent: string, id: string): Result<StoredTemplate> => {
    const folder = join(parent, id);
    const stored = known.get(folder);
    if (stored) return ok(stored);
    if (!isId(id) || !fs.exists(folder)) return fail('not-found', text.templateNotFound);
    try {
      const found = readGuarded(fileIn(folder, id), decode);
      if (found === 'newer') return fail('newer', text.templateNewer);
      if (found === null) return fail('damaged', text.templateDamaged);
      known.set(folder, found);
      return ok(found);
    } catch (error) {
      const { error: failure } = ioFailure(error, text.subjects.template);
      return fail(failure.code, text.templateUnreadable);
    }
  };
  const read = (id: string): Result<StoredTemplate> => readIn(layout.templates, id);
  const move = (id: string, from: string, to: string): Result<null> =>
    onDisk(() => {
      if (!isId(id) || !fs.exists(join(from, id))) return fail('not-found', text.templateNotFound);
      for (const parent of [from, to]) known.delete(join(parent, id));
      moveFolder(fs, id, from, to);
      return ok(null);
    });

  return {
    list: () => onDisk(() => ok(fs.list(layout.templates).filter(isId))),
    listRemoved: () =>
      onDisk(() =>
        ok(
          fs
            .list(layout.templateBin)
            .filter(isId)
            .map((id) => ({
              id,
              stored: readIn(layout.templateBin, id),
              deletedAt: readDeletedAt(fs, join(layout.templateBin, id)),
            })),
        ),
      ),
    read,
    write(template, from) {
      const { id } = template;
      if (!isId(id)) return fail('invalid', text.templateNotFound);
      return onDisk(() => {
        const folder = join(layout.templates, id);
        const before = fs.exists(folder) ? read(id) : null;
        if (before && !before.ok && before.error.code !== 'damaged') return before;
        const doc = JSON.stringify(template);
        const savedAt = clock.now();
        const importedFrom = from ?? (before?.ok ? before.value.importedFrom : null);
        const file = JSON.stringify({
          formatVersion: FORMAT,
          savedAt,
          sha256: sha256Of(doc),
          doc,
          ...(importedFrom === null ? {} : { importedFrom }),
        });
        if (before) {
          writeGuarded(fileIn(folder, id), file);
        } else {
          fs.makeFolder(layout.templates);
          fs.syncFolder(layout.root);
          createFolder(fs, layout.templates, id, (fresh) => writeGuarded(fileIn(fresh, id), file));
        }
        known.set(folder, { template, savedAt, importedFrom });
        return ok({ savedAt });
      });
    },
    remove(id) {
      return onDisk(() => {
        // An id is given once, so this is what a power cut left of deleting the same template.
        const [folder, binned] = [join(layout.templates, id), join(layout.templateBin, id)];
        if (isId(id) && fs.exists(folder)) {
          if (fs.exists(binned)) fs.removeFolder(binned);
          writeDeletedAt(fs, folder, clock.now());
        }
        return move(id, layout.templates, layout.templateBin);
      });
    },
    restore: (id) => move(id, layout.templateBin, layout.templates),
  };
}
