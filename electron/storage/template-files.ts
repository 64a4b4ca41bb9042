/**
 * The planner's own templates on the disk: a folder each, one guarded file in it with its previous copy. The
 * text of the template stands in it with its sha-256, so that a changed bit is noticed and not edited on.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { templateSchema } from '../../shared/template/schema.ts';
import type { Template } from '../../shared/template/types.ts';
import { readIfThere } from './guarded-write.ts';
import { ignoreIo, ioFailure } from './io-failure.ts';
import { type JsonStore, openJsonStore } from './json-store.ts';
import { isId } from './layout.ts';
import type { Storage } from './storage.ts';

const FORMAT = 1;
const NAME = 'template';

export interface StoredTemplate {
  readonly template: Template;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

export interface TemplateFiles {
  /** Ids in no order. */
  list(): readonly string[];
  /** `damaged` when no copy of it can be read, `newer` when a later Accord wrote it. */
  read(id: string): Result<StoredTemplate>;
  /** Creates or replaces; answers when it is on the disk. */
  write(template: Template): Result<{ readonly savedAt: string }>;
  /** Out of the list, to be brought back by `restore`. */
  remove(id: string): Result<null>;
  restore(id: string): Result<null>;
}

const text = strings.storage;
const sha256 = (of: string): string => createHash('sha256').update(of).digest('hex');

/** `doc` is the template's own text. */
const file = z
  .strictObject({
    formatVersion: z.literal(FORMAT),
    savedAt: z.string(),
    sha256: z.string(),
    doc: z.string(),
  })
  .refine((stored) => sha256(stored.doc) === stored.sha256)
  .nullable();
type File = z.infer<typeof file>;

export function openTemplateFiles(storage: Storage): TemplateFiles {
  const { fs, store, quarantine, layout, clock } = storage;
  const open = new Map<string, JsonStore<File>>();
  const folderOf = (id: string): string => join(layout.templates, id);

  const isNewer = (id: string): boolean => {
    const bytes = readIfThere(fs, join(folderOf(id), `${NAME}.json`));
    const [, version] =
      /^\{"formatVersion":(\d{1,6})/.exec(Buffer.from(bytes ?? []).toString('utf8', 0, 40)) ?? [];
    return Number(version) > FORMAT;
  };
  const storeOf = (id: string): JsonStore<File> => {
    const known = open.get(id);
    if (known) return known;
    const opened = openJsonStore<File>({
      fs,
      store,
      quarantine,
      folder: folderOf(id),
      name: NAME,
      schema: file,
      fallback: null,
    });
    open.set(id, opened);
    return opened;
  };
  const move = (id: string, from: string, to: string): Result<null> => {
    if (!isId(id) || !fs.exists(join(from, id))) return fail('not-found', text.templateNotFound);
    try {
      fs.makeFolder(to);
      if (fs.exists(join(to, id))) fs.removeFolder(join(to, id));
      fs.rename(join(from, id), join(to, id));
      fs.syncFolder(to);
      fs.syncFolder(from);
      open.delete(id);
      return ok(null);
    } catch (error) {
      return ioFailure(error, text.subjects.template);
    }
  };

  return {
    list: () => fs.list(layout.templates).filter(isId),
    read(id) {
      if (!isId(id) || !fs.exists(folderOf(id))) return fail('not-found', text.templateNotFound);
      if (isNewer(id)) return fail('newer', text.templateNewer);
      const stored = storeOf(id).get();
      if (stored === null) return fail('damaged', text.templateDamaged);
      // The checksum says that `write` wrote exactly this text.
      const parsed = templateSchema.safeParse(JSON.parse(stored.doc));
      return parsed.success
        ? ok({ template: parsed.data, savedAt: stored.savedAt })
        : fail('damaged', text.templateDamaged);
    },
    write(template) {
      const { id } = template;
      if (!isId(id)) return fail('invalid', text.templateNotFound);
      const doc = JSON.stringify(template);
      const savedAt = clock.now();
      try {
        const isNew = !fs.exists(folderOf(id));
        if (!isNew && isNewer(id)) return fail('newer', text.templateNewer);
        fs.makeFolder(folderOf(id));
        if (isNew) {
          fs.syncFolder(layout.root);
          fs.syncFolder(layout.templates);
        }
        storeOf(id).set({ formatVersion: FORMAT, savedAt, sha256: sha256(doc), doc });
        return ok({ savedAt });
      } catch (error) {
        // A folder without a template in it would be listed as a damaged one.
        ignoreIo(() => {
          if (fs.list(folderOf(id)).length === 0) fs.removeFolder(folderOf(id));
        });
        return ioFailure(error, text.subjects.template);
      }
    },
    remove: (id) => move(id, layout.templates, layout.templateBin),
    restore: (id) => move(id, layout.templateBin, layout.templates),
  };
}
