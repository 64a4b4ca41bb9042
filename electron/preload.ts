/** The only door between the window and main: named functions, each bound to one channel or event. */
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type {
  Answers,
  ArgsOf,
  Bridge,
  Channel,
  EventName,
  Events,
  Subscribe,
} from '../shared/ipc/contract.ts';
import type { Result } from '../shared/lib/result.ts';

const ask =
  <C extends Channel>(channel: C) =>
  (...args: ArgsOf<C>): Promise<Result<Answers[C]>> =>
    ipcRenderer.invoke(channel, ...args);

const subscribe =
  <E extends EventName>(name: E): Subscribe<E> =>
  (listener) => {
    const forward = (_event: IpcRendererEvent, event: Events[E]): void => listener(event);
    ipcRenderer.on(name, forward);
    return () => {
      ipcRenderer.removeListener(name, forward);
    };
  };

const bridge = {
  getInfo: ask('app:info'),
  setPreferences: ask('app:set-preferences'),
  reportFlushed: ask('app:flushed'),
  listWorkbooks: ask('library:list'),
  createWorkbook: ask('library:create'),
  createFromLastYear: ask('library:create-from-last-year'),
  openSample: ask('library:open-sample'),
  duplicateWorkbook: ask('library:duplicate'),
  renameWorkbook: ask('library:rename'),
  pinWorkbook: ask('library:pin'),
  deleteWorkbook: ask('library:delete'),
  restoreWorkbook: ask('library:restore'),
  eraseWorkbook: ask('library:erase'),
  openWorkbook: ask('workbook:open'),
  appendEdits: ask('workbook:append'),
  keepDrafts: ask('workbook:keep-drafts'),
  closeWorkbook: ask('workbook:close'),
  openFile: ask('transfer:open-file'),
  openDropped: ask('transfer:open-dropped'),
  saveCopy: ask('transfer:save-copy'),
  choosePicture: ask('transfer:choose-picture'),
  readPicture: ask('transfer:read-picture'),
  exportWord: ask('word:export'),
  cancelExport: ask('word:cancel'),
  revealExport: ask('word:reveal'),
  listTemplates: ask('templates:list'),
  listDeletedTemplates: ask('templates:list-deleted'),
  readTemplate: ask('templates:read'),
  duplicateTemplate: ask('templates:duplicate'),
  saveTemplate: ask('templates:save'),
  renameTemplate: ask('templates:rename'),
  resetTemplate: ask('templates:reset'),
  deleteTemplate: ask('templates:delete'),
  restoreTemplate: ask('templates:restore'),
  importTemplate: ask('templates:import'),
  exportTemplate: ask('templates:export'),
  openLink: ask('shell:open-link'),
  onCommand: subscribe('command'),
  onFlush: subscribe('flush'),
  onExportProgress: subscribe('word:progress'),
  onOpened: subscribe('opened'),
  onOpenFailed: subscribe('open-failed'),
  onPreferences: subscribe('preferences'),
} satisfies Bridge;

contextBridge.exposeInMainWorld('accord', bridge);
