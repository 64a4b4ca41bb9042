/**
 * What the bridge asks of the services, and what the services ask of the host. The services import no
 * Electron and know no channel; `electron/main.ts` composes them. Every method settles with a `Result`
 * for what can be expected to fail and throws only for bugs.
 */
import type {
  Answers,
  Channel,
  ExportOptions,
  HeldEdits,
  LogEntry,
  Preferences,
} from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { Template } from '../../shared/template/types.ts';
import type { Drafts } from '../../shared/workbook/drafts.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import type { StoredPicture } from '../storage/assets.ts';

/** What a channel answers with, settled later. */
export type Answer<C extends Channel> = Promise<Result<Answers[C]>>;

/** Edits to one workbook, in order; `baseRevision` is the revision the window believes is the newest. */
export interface AppendRequest {
  readonly id: string;
  readonly baseRevision: number;
  readonly entries: readonly LogEntry[];
}

/** The workbooks on this machine. Implemented in ./library.ts by `createLibrary`. */
export interface LibraryService {
  list(): Answer<'library:list'>;
  create(request: { readonly templateId: string; readonly title: string }): Answer<'library:create'>;
  /** `id` is last year's workbook. */
  createFromLastYear(request: {
    readonly id: string;
    readonly title: string;
  }): Answer<'library:create-from-last-year'>;
  openSample(): Answer<'library:open-sample'>;
  duplicate(id: string): Answer<'library:duplicate'>;
  rename(id: string, title: string): Answer<'library:rename'>;
  pin(id: string, pinned: boolean): Answer<'library:pin'>;
  /** Into the bin; `restore` takes it out again. */
  delete(id: string): Answer<'library:delete'>;
  restore(id: string): Answer<'library:restore'>;
  /** For good, and only when `title` is the workbook's title. */
  erase(id: string, title: string): Answer<'library:erase'>;
  open(id: string): Answer<'workbook:open'>;
  /** Settles only when the log is on the disk. */
  append(request: AppendRequest): Answer<'workbook:append'>;
  /** Replaces those kept before; a sample nobody has edited keeps none, as it leaves no trace. */
  keepDrafts(id: string, drafts: Drafts): Answer<'workbook:keep-drafts'>;
  close(id: string): Answer<'workbook:close'>;

  /** The newest stored state, for saving a copy and for the Word document. */
  read(id: string): Promise<Result<Workbook>>;
  /** Takes in a checked workbook from elsewhere with its pictures, under a new id; never replaces one. */
  adopt(workbook: Workbook, pictures: readonly StoredPicture[]): Promise<Result<{ readonly id: string }>>;
  /** Stores a checked picture beside the workbook, once however often it is used. */
  putPicture(id: string, picture: StoredPicture): Promise<Result<null>>;
  readPicture(id: string, sha256: string): Answer<'transfer:read-picture'>;
  /** Writes what is open whole and lets go of the files; called once, before the process ends. */
  dispose(): Promise<void>;
}

/** The templates: shipped, this machine's own, the company's. Implemented in ./templates.ts by `createTemplates`. */
export interface TemplateService {
  list(): Answer<'templates:list'>;
  listDeleted(): Answer<'templates:list-deleted'>;
  read(id: string): Answer<'templates:read'>;
  /** Any template as a new one of this machine's own. */
  duplicate(request: { readonly id: string; readonly title: string }): Answer<'templates:duplicate'>;
  /** An own template whole; its formulas may be half written. */
  save(template: Template): Answer<'templates:save'>;
  rename(id: string, title: string): Answer<'templates:rename'>;
  /** The sections of the shipped template it was made from; id and title stay. */
  reset(id: string): Answer<'templates:reset'>;
  /** Out of the list; `restore` brings it back. */
  delete(id: string): Answer<'templates:delete'>;
  restore(id: string): Answer<'templates:restore'>;
  /** Asks for a file with `Dialogs.chooseFileToOpen('template')`; always a new template of one's own. */
  import(): Answer<'templates:import'>;
  /** The same for a file that was dropped or handed over by the system. */
  takeIn(name: string, bytes: Uint8Array): Answer<'templates:import'>;
  export(id: string): Answer<'templates:export'>;
  /** A template that a workbook can be started from, else why not. */
  usable(id: string): Result<Template>;
}

/** Files that come in and go out. Implemented in ./transfer.ts by `createTransfer`. */
export interface TransferService {
  /** Asks for a file with `Dialogs.chooseFileToOpen('workbook')`; `cancelled` when none was chosen. */
  openFile(): Answer<'transfer:open-file'>;
  openDropped(file: { readonly name: string; readonly bytes: Uint8Array }): Answer<'transfer:open-dropped'>;
  /** `held`: edits of the window that are in no file yet; the copy has them all the same. */
  saveCopy(id: string, held: HeldEdits | null): Answer<'transfer:save-copy'>;
  choosePicture(id: string): Answer<'transfer:choose-picture'>;
  readPicture(id: string, sha256: string): Answer<'transfer:read-picture'>;
  /** A file the system handed over (association, second instance). `path` is absolute and unchecked. */
  openPath(path: string): Answer<'transfer:open-file'>;
}

/** The Word document. Implemented in ./word-export.ts by `createWordExport`, which is handed a progress sink. */
export interface WordExportService {
  /** Asks for the place with `Dialogs.chooseFileToSave('word', …)`, settles when the file is written whole. */
  export(request: { readonly id: string; readonly options: ExportOptions }): Answer<'word:export'>;
  /** `job` as named in progress events; an unknown or finished job is no failure. */
  cancel(job: string): Answer<'word:cancel'>;
  /** Shows the finished job's file with `Dialogs.reveal`; `not-found` for a job this run never finished. */
  reveal(job: string): Answer<'word:reveal'>;
  /** Ends a worker still running. */
  dispose(): Promise<void>;
}

/** Preferences and the window's place on this machine. Implemented in ./settings.ts by `createSettings`. */
export interface SettingsService {
  preferences(): Preferences;
  setPreferences(preferences: Preferences): Answer<'app:set-preferences'>;
  windowState(): WindowState | null;
  setWindowState(state: WindowState): void;
}

/** Screen coordinates in device-independent pixels. */
export interface WindowState {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly maximised: boolean;
}

/** What only the application itself can answer. Implemented in ../host. */
export interface ApplicationService {
  info(): Answer<'app:info'>;
  /** The window says that everything it held is saved. */
  flushed(): Answer<'app:flushed'>;
  /** http, https and mailto only, and only after the person agreed. */
  openLink(url: string): Answer<'shell:open-link'>;
}

export interface Services {
  readonly application: ApplicationService;
  readonly library: LibraryService;
  readonly settings: SettingsService;
  readonly templates: TemplateService;
  readonly transfer: TransferService;
  readonly wordExport: WordExportService;
}

export type OpenKind = 'workbook' | 'template' | 'picture';
export type SaveKind = 'workbook' | 'template' | 'word';

/** The native dialogs, as a port for the services. Implemented in ../host/dialogs.ts. */
export interface Dialogs {
  /** An absolute path, or null when the person cancelled. */
  chooseFileToOpen(kind: OpenKind): Promise<string | null>;
  /**
   * An absolute path with the kind's extension, or null when the person cancelled. `suggestedName` is a
   * file name without folder; signs no file system takes are replaced here. The dialog itself has asked
   * before an existing file may be replaced.
   */
  chooseFileToSave(kind: SaveKind, suggestedName: string): Promise<string | null>;
  /** Shows the file in the system's file manager. */
  reveal(path: string): void;
}
