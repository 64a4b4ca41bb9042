/** The workbooks on this machine: listed, made, opened, changed, put into the bin and erased. */
import type { LibraryEntry, LogEntry } from '../../shared/ipc/contract.ts';
import type { Ids } from '../../shared/lib/ports.ts';
import { type Failure, fail, ok, type Result } from '../../shared/lib/result.ts';
import { fromLastYear } from '../../shared/plan/next-year.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { newWorkbook } from '../../shared/workbook/new-workbook.ts';
import { titleOf } from '../../shared/workbook/read.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import { readAsset, readAssets, type StoredPicture, writeAsset } from '../storage/assets.ts';
import { readDrafts, writeDrafts } from '../storage/draft-file.ts';
import { ioFailure } from '../storage/io-failure.ts';
import { isId } from '../storage/layout.ts';
import type { Storage } from '../storage/storage.ts';
import type { Timers } from '../storage/timers.ts';
import { createWorkbookFiles } from '../storage/workbook-files.ts';
import {
  eraseFolder,
  isPinned,
  listBin,
  listWorkbooks,
  moveOutOfBin,
  moveToBin,
  readDeletedAt,
  setPinned,
} from '../storage/workbook-folders.ts';
import { compareEntries, summaryOf } from './library-entry.ts';
import { type Listed, openLibraryIndex } from './library-index.ts';
import { createOpenWorkbooks } from './open-workbooks.ts';
import type { LibraryService, TemplateService } from './ports.ts';

export interface LibraryParts {
  /** Of `openStorage`; released by `dispose`. */
  readonly storage: Storage;
  readonly ids: Ids;
  readonly timers: Timers;
  readonly templates: Pick<TemplateService, 'usable'>;
  /** Makes the shipped sample company; its `meta.sample` is true. */
  readonly sample: (given: { readonly id: string; readonly at: string }) => Workbook;
  /** Hears of a whole write that failed while the log went on; nothing is lost yet. */
  readonly trouble: (failure: Failure) => void;
}

const text = strings.storage;

export function createLibrary(parts: LibraryParts): LibraryService {
  const { storage, ids, timers, templates, sample, trouble } = parts;
  const { fs, layout, clock } = storage;
  const index = openLibraryIndex(storage, (sentence) => trouble({ code: 'damaged', message: sentence }));
  const workbooks = createOpenWorkbooks(storage, timers, trouble);

  /** Where a workbook lies, or null when it is not on the disk. */
  const placeOf = (id: string): { readonly folder: string; readonly isInBin: boolean } | null => {
    if (!isId(id)) return null;
    if (fs.exists(layout.workbook(id))) return { folder: layout.workbook(id), isInBin: false };
    return fs.exists(layout.binned(id)) ? { folder: layout.binned(id), isInBin: true } : null;
  };

  const listed = (id: string, folder: string): Listed => {
    const open = workbooks.current(id);
    return open ? { summary: summaryOf(open), damaged: null } : index.read(id, folder);
  };
  const titleIn = (id: string, folder: string): string => listed(id, folder).summary.title;

  const entryOf = (id: string, folder: string, deletedAt: string | null): LibraryEntry => {
    const { summary, damaged } = listed(id, folder);
    return { ...summary, pinned: isPinned(fs, folder), deletedAt, damaged };
  };

  const open = (id: string): ReturnType<typeof workbooks.open> => {
    const known = workbooks.current(id);
    if (known) return ok({ workbook: known, notice: null });
    const place = placeOf(id);
    if (!place) return fail('not-found', text.notFound);
    const title = titleIn(id, place.folder);
    return place.isInBin ? fail('not-found', text.inBin(title)) : workbooks.open(id, title);
  };

  /** Opens it for one purpose, and closes it again unless it was open. */
  const withWorkbook = <T>(id: string, use: (workbook: Workbook) => Result<T>): Result<T> => {
    const wasOpen = workbooks.current(id) !== null;
    const opened = open(id);
    if (!opened.ok) return opened;
    const used = use(opened.value.workbook);
    if (!wasOpen) workbooks.close(id);
    return used;
  };

  const store = (workbook: Workbook, pictures: readonly StoredPicture[]): Result<{ readonly id: string }> => {
    const created = createWorkbookFiles(storage, workbook, pictures);
    return created.ok ? ok({ id: workbook.id }) : created;
  };

  const picturesBeside = (id: string): readonly StoredPicture[] =>
    workbooks.draft(id)?.pictures ?? readAssets(fs, layout.workbook(id));

  /** Runs what touches the disk; `subject` starts the sentence when it refuses. */
  const onDisk = <T>(subject: string, run: () => Result<T>): Result<T> => {
    try {
      return run();
    } catch (error) {
      return ioFailure(error, subject);
    }
  };

  /** Runs on a workbook of the disk, closed, and named in failures. */
  const onFolder = (
    id: string,
    run: (place: {
      readonly folder: string;
      readonly isInBin: boolean;
      readonly title: string;
    }) => Result<null>,
  ): Result<null> => {
    const place = placeOf(id);
    if (!place) return fail('not-found', text.notFound);
    const title = titleIn(id, place.folder);
    return onDisk(text.subjects.workbook(title), () => run({ ...place, title }));
  };

  return {
    async list() {
      return onDisk(text.subjects.library, () => {
        const entries = [
          ...listWorkbooks(fs, layout).map((id) => entryOf(id, layout.workbook(id), null)),
          ...listBin(fs, layout).map((id) => {
            const entry = entryOf(id, layout.binned(id), null);
            return { ...entry, deletedAt: readDeletedAt(fs, layout.binned(id)) ?? entry.editedAt };
          }),
        ];
        index.save();
        return ok(entries.toSorted(compareEntries));
      });
    },
    async create({ templateId, title }) {
      const template = templates.usable(templateId);
      if (!template.ok) return template;
      return store(newWorkbook(template.value, { id: ids.next(), at: clock.now(), title }), []);
    },
    async createFromLastYear({ id, title }) {
      return withWorkbook(id, (previous) =>
        onDisk(text.subjects.workbook(title), () => {
          const next = fromLastYear(previous, { id: ids.next(), at: clock.now(), title });
          return store(next, picturesBeside(id));
        }),
      );
    },
    async openSample() {
      const id = ids.next();
      workbooks.keepDraft({ workbook: sample({ id, at: clock.now() }), pictures: [] });
      return ok({ id });
    },
    async duplicate(id) {
      return withWorkbook(id, (original) =>
        onDisk(text.subjects.workbook(titleOf(original)), () => {
          const at = clock.now();
          const copy: Workbook = {
            ...original,
            id: ids.next(),
            revision: 0,
            answers: { ...original.answers, 'settings.plan_title': text.copyOf(titleOf(original)) },
            meta: { ...original.meta, createdAt: at, editedAt: at },
          };
          return store(copy, picturesBeside(id));
        }),
      );
    },
    async rename(id, title) {
      return withWorkbook(id, (workbook) => {
        if (titleOf(workbook) === title) return ok(null);
        const entry = renameEntry(workbook, title, ids.next(), clock.now());
        const appended = workbooks.append(id, workbook.revision, [entry]);
        return appended.ok ? ok(null) : appended;
      });
    },
    async pin(id, pinned) {
      return onFolder(id, ({ folder }) => {
        setPinned(fs, folder, pinned);
        return ok(null);
      });
    },
    async delete(id) {
      if (workbooks.draft(id)) {
        workbooks.close(id);
        return ok(null);
      }
      return onFolder(id, ({ isInBin }) => {
        if (isInBin) return ok(null);
        workbooks.close(id);
        moveToBin(fs, layout, id, clock.now());
        return ok(null);
      });
    },
    async restore(id) {
      return onFolder(id, ({ isInBin }) => {
        if (!isInBin) return fail('not-found', text.notInBin);
        moveOutOfBin(fs, layout, id);
        return ok(null);
      });
    },
    async erase(id, typed) {
      return onFolder(id, ({ folder, title }) => {
        if (typed.trim() !== title.trim()) return fail('invalid', text.wrongTitle(title));
        workbooks.close(id);
        eraseFolder(fs, layout, folder, id);
        storage.quarantine.forget(id);
        index.forget(id);
        return ok(null);
      });
    },
    async open(id) {
      const opened = open(id);
      if (!opened.ok || workbooks.draft(id)) return opened;
      const drafts = readDrafts(fs, layout.workbook(id));
      return Object.keys(drafts).length === 0 ? opened : ok({ ...opened.value, drafts });
    },
    append: async ({ id, baseRevision, entries }) => workbooks.append(id, baseRevision, entries),
    async keepDrafts(id, drafts) {
      if (workbooks.draft(id)) return ok(null);
      return onFolder(id, ({ folder }) => {
        writeDrafts(fs, folder, drafts);
        return ok(null);
      });
    },
    async close(id) {
      workbooks.close(id);
      return ok(null);
    },
    async read(id) {
      return withWorkbook(id, (workbook) => {
        workbooks.snapshot(id);
        return ok(workbook);
      });
    },
    async adopt(workbook, pictures) {
      return store({ ...workbook, id: ids.next(), revision: 0 }, pictures);
    },
    async putPicture(id, picture) {
      const draft = workbooks.draft(id);
      if (draft) {
        workbooks.keepDraft({ ...draft, pictures: [...draft.pictures, picture] });
        return ok(null);
      }
      const place = placeOf(id);
      if (!place || place.isInBin) return fail('not-found', text.notFound);
      return onDisk(text.subjects.picture, () => {
        writeAsset(fs, place.folder, picture);
        return ok(null);
      });
    },
    async readPicture(id, sha256) {
      const drafted = workbooks.draft(id)?.pictures.find((picture) => picture.sha256 === sha256);
      if (drafted) return ok({ mime: drafted.mime, bytes: drafted.bytes });
      const place = placeOf(id);
      if (!place) return fail('not-found', text.notFound);
      return onDisk(text.subjects.picture, () => {
        const found = readAsset(fs, place.folder, sha256);
        if (found === 'missing') return fail('not-found', text.pictureNotFound);
        if (found === 'damaged') return fail('damaged', text.pictureDamaged);
        return ok({ mime: found.mime, bytes: found.bytes });
      });
    },
    async dispose() {
      workbooks.closeAll();
      index.save();
      storage.release();
    },
  };
}

/** The rename as any other edit, so that it goes through the same log; also where the template asks for no title. */
function renameEntry(workbook: Workbook, title: string, id: string, at: string): LogEntry {
  const key = 'settings.plan_title';
  return {
    id,
    at,
    label: text.renamed(titleOf(workbook), title),
    patches: [{ op: key in workbook.answers ? 'replace' : 'add', path: ['answers', key], value: title }],
  };
}
