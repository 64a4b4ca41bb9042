/**
 * The only contract between window and main: requests with their schemas, results, events, and the
 * bridge the preload exposes. Ids and options cross, never paths; main owns every dialog.
 * zod checks arguments in main only; the window imports types alone.
 */
import { z } from 'zod';
import type { ExportPart } from '../document/model.ts';
import { digestPattern } from '../lib/digest.ts';
import type { Result } from '../lib/result.ts';
import { madeIdPattern } from '../template/ids.ts';
import { templateSchema } from '../template/schema.ts';
import type { Template } from '../template/types.ts';
import type { Picture, PictureType } from '../values/value.ts';
import type { Drafts } from '../workbook/drafts.ts';
import type { Workbook } from '../workbook/types.ts';
import { draftLimits } from './draft-limits.ts';

z.config({ jitless: true });

const id = z.string().regex(madeIdPattern);
const title = z.string().min(1).max(200);
const sha256 = z.string().regex(digestPattern);
const json: z.ZodType<unknown> = z.json();

const patch = z.strictObject({
  op: z.enum(['add', 'remove', 'replace']),
  path: z.array(z.union([z.string().max(200), z.number().int().nonnegative()])).max(12),
  value: json.optional(),
});

/** One line of the edit log: what was done, for history, and the patches that do it again. */
const logEntry = z.strictObject({
  id,
  at: z.iso.datetime(),
  label: z.string().max(500),
  patches: z.array(patch).min(1).max(400_000),
});
export type LogEntry = z.infer<typeof logEntry>;

/** Edits the window could not save yet; the first one follows `baseRevision`. */
const heldEdits = z.strictObject({
  baseRevision: z.number().int().nonnegative(),
  entries: z.array(logEntry).max(100_000),
});
export type HeldEdits = z.infer<typeof heldEdits>;

/** Typed texts that could not be stored, by place; kept beside the workbook on this machine. */
export const keptDrafts = z
  .record(
    z.string().min(1).max(draftLimits.place),
    z.strictObject({
      text: z.string().max(draftLimits.text),
      message: z.string().max(draftLimits.message),
    }),
  )
  .refine((drafts) => Object.keys(drafts).length <= draftLimits.count);

export const preferencesSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'compact']),
  /** Who works on this machine, as agreed values and decisions are signed; '' until it was given. */
  name: z.string().max(200),
  side: z.enum(['marketing', 'sales', 'both']),
});
export type Preferences = z.infer<typeof preferencesSchema>;

const exportOptions = z.strictObject({
  part: z.enum(['all', 'marketing', 'sales', 'agreement'] satisfies ExportPart[]),
  includeCompensation: z.boolean(),
});
export type ExportOptions = z.infer<typeof exportOptions>;

/** One row of the home screen; `goal` is the new-business goal in minor units, null when not written yet. */
export interface LibraryEntry {
  readonly id: string;
  /** Never blank: one without a title is called untitled. */
  readonly title: string;
  readonly company: string;
  readonly goal: number | null;
  readonly currency: string;
  readonly locale: string;
  /** Written parts ÷ all parts, 0–1. */
  readonly progress: number;
  /** ISO 8601 UTC. */
  readonly editedAt: string;
  readonly pinned: boolean;
  readonly sample: boolean;
  /** Set while the workbook lies in the bin. */
  readonly deletedAt: string | null;
  /** Set when it cannot be read: one sentence why. */
  readonly damaged: string | null;
}

/**
 * Where a template comes from: shipped with the program, made on this machine, taken from a file, or the
 * company's folder. The second and third are the planner's to change.
 */
export type TemplateOrigin = 'shipped' | 'own' | 'imported' | 'company';

/** One row of the template library. */
export interface TemplateEntry {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly version: number;
  readonly sections: number;
  readonly origin: TemplateOrigin;
  /** Name of the file an imported one was taken from; null for the others. */
  readonly importedFrom: string | null;
  /** The shipped template it can be reset to; null when there is none. */
  readonly base: string | null;
  /** ISO 8601 UTC; null for what ships. */
  readonly editedAt: string | null;
  /** Set when no workbook can be started from it: one sentence why. */
  readonly problem: string | null;
}

/** An own template that was deleted and can be restored. */
export interface DeletedTemplate {
  readonly id: string;
  readonly title: string;
  /** ISO 8601 UTC; null when it was not kept. */
  readonly deletedAt: string | null;
}

export interface OpenedWorkbook {
  readonly workbook: Workbook;
  /** One sentence when something had to be restored or repaired. */
  readonly notice: string | null;
  /** Typed texts that still wait to be put right; absent when there are none. */
  readonly drafts?: Drafts;
}

export interface TakenTemplate {
  readonly id: string;
  readonly title: string;
  /** What the guard took out of the file, one sentence; null for a sound one. */
  readonly remark: string | null;
}

/** What a file from elsewhere became. */
export type Opened =
  | { readonly kind: 'workbook'; readonly id: string; readonly report: readonly string[] }
  /** It lies in the library now; nothing is opened. */
  | ({ readonly kind: 'template' } & TakenTemplate);

export interface AppInfo {
  readonly version: string;
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly preferences: Preferences;
}

/** Channel → argument tuple. */
export const requests = {
  'app:info': z.tuple([]),
  'app:set-preferences': z.tuple([preferencesSchema]),
  'app:flushed': z.tuple([]),
  'library:list': z.tuple([]),
  'library:create': z.tuple([z.strictObject({ templateId: id, title })]),
  'library:create-from-last-year': z.tuple([z.strictObject({ id, title })]),
  'library:open-sample': z.tuple([]),
  'library:duplicate': z.tuple([id]),
  'library:rename': z.tuple([id, title]),
  'library:pin': z.tuple([id, z.boolean()]),
  'library:delete': z.tuple([id]),
  'library:restore': z.tuple([id]),
  'library:erase': z.tuple([id, title]),
  'workbook:open': z.tuple([id]),
  'workbook:append': z.tuple([
    z.strictObject({
      id,
      baseRevision: z.number().int().nonnegative(),
      entries: z.array(logEntry).min(1).max(1000),
    }),
  ]),
  'workbook:keep-drafts': z.tuple([id, keptDrafts]),
  'workbook:close': z.tuple([id]),
  'transfer:open-file': z.tuple([]),
  'transfer:open-dropped': z.tuple([
    z.strictObject({ name: z.string().max(255), bytes: z.instanceof(Uint8Array) }),
  ]),
  'transfer:save-copy': z.tuple([id, heldEdits.nullable()]),
  'transfer:choose-picture': z.tuple([id]),
  'transfer:read-picture': z.tuple([id, sha256]),
  'word:export': z.tuple([z.strictObject({ id, options: exportOptions })]),
  'word:cancel': z.tuple([id]),
  'word:reveal': z.tuple([id]),
  'templates:list': z.tuple([]),
  'templates:list-deleted': z.tuple([]),
  'templates:read': z.tuple([id]),
  'templates:duplicate': z.tuple([z.strictObject({ id, title })]),
  /** Whole; its formulas may be half written. Only an own one is stored. */
  'templates:save': z.tuple([templateSchema]),
  'templates:rename': z.tuple([id, title]),
  'templates:reset': z.tuple([id]),
  'templates:delete': z.tuple([id]),
  'templates:restore': z.tuple([id]),
  'templates:import': z.tuple([]),
  'templates:export': z.tuple([id]),
  'shell:open-link': z.tuple([z.string().max(2048)]),
} as const;

export type Channel = keyof typeof requests;
export type ArgsOf<C extends Channel> = z.infer<(typeof requests)[C]>;

/** What each request answers with; every answer is a `Result`. */
export interface Answers {
  'app:info': AppInfo;
  'app:set-preferences': Preferences;
  'app:flushed': null;
  'library:list': readonly LibraryEntry[];
  'library:create': { readonly id: string };
  'library:create-from-last-year': { readonly id: string };
  'library:open-sample': { readonly id: string };
  'library:duplicate': { readonly id: string };
  'library:rename': null;
  'library:pin': null;
  'library:delete': null;
  'library:restore': null;
  'library:erase': null;
  'workbook:open': OpenedWorkbook;
  /** Answered only after the log is on the disk. */
  'workbook:append': { readonly revision: number; readonly savedAt: string };
  'workbook:keep-drafts': null;
  'workbook:close': null;
  'transfer:open-file': Opened;
  'transfer:open-dropped': Opened;
  /** The file's name, without its folder. */
  /** `leftOut`: pictures for which a file has no room. */
  'transfer:save-copy': { readonly fileName: string; readonly leftOut: number };
  'transfer:choose-picture': Picture;
  'transfer:read-picture': { readonly mime: PictureType; readonly bytes: Uint8Array };
  /** `job` is named in progress events and by `word:cancel` and `word:reveal`. Answered when the file is written. */
  'word:export': { readonly job: string; readonly fileName: string; readonly pages: number };
  'word:cancel': null;
  'word:reveal': null;
  'templates:list': readonly TemplateEntry[];
  /** The last deleted first. */
  'templates:list-deleted': readonly DeletedTemplate[];
  'templates:read': Template;
  /** With the title it was given: numbered where the one asked for is taken. */
  'templates:duplicate': { readonly id: string; readonly title: string };
  /** Answered only when the template is on the disk. */
  'templates:save': { readonly savedAt: string };
  'templates:rename': null;
  'templates:reset': null;
  'templates:delete': null;
  'templates:restore': null;
  'templates:import': TakenTemplate;
  /** The file's name, without its folder. */
  'templates:export': { readonly fileName: string };
  'shell:open-link': null;
}

/** Pushed from main to the window. */
export interface Events {
  /** A command of shared/commands chosen in the native menu. */
  command: { readonly command: string };
  /** Main waits for `app:flushed` before it closes the window. */
  flush: null;
  /** `fraction` 0–1. */
  'word:progress': { readonly job: string; readonly fraction: number; readonly step: string };
  /** A file was opened from the system (association, second instance): show it. */
  opened: Opened;
  'open-failed': { readonly message: string };
  /** The system's theme or the preferences changed. */
  preferences: Preferences;
}
export type EventName = keyof Events;
export const eventNames = [
  'command',
  'flush',
  'word:progress',
  'opened',
  'open-failed',
  'preferences',
] as const satisfies readonly EventName[];

export type Ask = { readonly [C in Channel]: (...args: ArgsOf<C>) => Promise<Result<Answers[C]>> };

/** What the preload puts on the window as `accord`. */
export interface Bridge {
  getInfo: Ask['app:info'];
  setPreferences: Ask['app:set-preferences'];
  reportFlushed: Ask['app:flushed'];
  listWorkbooks: Ask['library:list'];
  createWorkbook: Ask['library:create'];
  createFromLastYear: Ask['library:create-from-last-year'];
  openSample: Ask['library:open-sample'];
  duplicateWorkbook: Ask['library:duplicate'];
  renameWorkbook: Ask['library:rename'];
  pinWorkbook: Ask['library:pin'];
  deleteWorkbook: Ask['library:delete'];
  restoreWorkbook: Ask['library:restore'];
  eraseWorkbook: Ask['library:erase'];
  openWorkbook: Ask['workbook:open'];
  appendEdits: Ask['workbook:append'];
  keepDrafts: Ask['workbook:keep-drafts'];
  closeWorkbook: Ask['workbook:close'];
  openFile: Ask['transfer:open-file'];
  openDropped: Ask['transfer:open-dropped'];
  saveCopy: Ask['transfer:save-copy'];
  choosePicture: Ask['transfer:choose-picture'];
  readPicture: Ask['transfer:read-picture'];
  exportWord: Ask['word:export'];
  cancelExport: Ask['word:cancel'];
  revealExport: Ask['word:reveal'];
  listTemplates: Ask['templates:list'];
  listDeletedTemplates: Ask['templates:list-deleted'];
  readTemplate: Ask['templates:read'];
  duplicateTemplate: Ask['templates:duplicate'];
  saveTemplate: Ask['templates:save'];
  renameTemplate: Ask['templates:rename'];
  resetTemplate: Ask['templates:reset'];
  deleteTemplate: Ask['templates:delete'];
  restoreTemplate: Ask['templates:restore'];
  importTemplate: Ask['templates:import'];
  exportTemplate: Ask['templates:export'];
  openLink: Ask['shell:open-link'];
  onCommand: Subscribe<'command'>;
  onFlush: Subscribe<'flush'>;
  onExportProgress: Subscribe<'word:progress'>;
  onOpened: Subscribe<'opened'>;
  onOpenFailed: Subscribe<'open-failed'>;
  onPreferences: Subscribe<'preferences'>;
}

/** Returns its unsubscribe. */
export type Subscribe<E extends EventName> = (listener: (event: Events[E]) => void) => () => void;
