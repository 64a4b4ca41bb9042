/** The native dialogs behind the port of the services. */
import { extname } from 'node:path';
import { type BrowserWindow, dialog, shell } from 'electron';
import {
  TEMPLATE_EXTENSION,
  templateExtensions,
  WORKBOOK_EXTENSION,
} from '../../shared/exchange/file-names.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import type { Dialogs, OpenKind, SaveKind } from '../services/ports.ts';

const text = strings.host.dialogs;

const extensions: Record<SaveKind, string> = {
  workbook: WORKBOOK_EXTENSION,
  template: TEMPLATE_EXTENSION,
  word: '.docx',
};

/** Electron's filters name extensions without their dot. */
const bare = (extension: string): string => extension.slice(1);

const openDialogs = {
  workbook: {
    title: text.openWorkbook,
    buttonLabel: text.open,
    filters: [{ name: text.workbooks, extensions: [bare(extensions.workbook)] }],
  },
  template: {
    title: text.openTemplate,
    buttonLabel: text.import,
    filters: [{ name: text.templates, extensions: templateExtensions.map(bare) }],
  },
  picture: {
    title: text.openPicture,
    buttonLabel: text.choose,
    filters: [{ name: text.pictures, extensions: ['png', 'jpg', 'jpeg'] }],
  },
} satisfies Record<OpenKind, object>;

const saveDialogs = {
  workbook: {
    title: text.saveWorkbook,
    buttonLabel: text.save,
    filters: [{ name: text.workbooks, extensions: [bare(extensions.workbook)] }],
  },
  template: {
    title: text.saveTemplate,
    buttonLabel: text.export,
    filters: [{ name: text.templates, extensions: [bare(extensions.template)] }],
  },
  word: {
    title: text.saveWord,
    buttonLabel: text.export,
    filters: [{ name: text.wordDocuments, extensions: [bare(extensions.word)] }],
  },
} satisfies Record<SaveKind, object>;

/** Signs that Windows, macOS or Linux take in no file name, and names that Windows keeps for itself. */
const unsafe = /[\p{Cc}<>:"/\\|?*]+/gu;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name every system takes: no folder signs, no trailing dots, at most 120 characters. */
export function safeFileName(suggested: string): string {
  const name = suggested
    .replace(unsafe, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 120)
    .trim()
    .replace(/^[. ]+|[. ]+$/g, '');
  return name === '' || reserved.test(name) ? text.untitled : name;
}

const withExtension = (path: string, extension: string): string =>
  extname(path).toLowerCase() === extension ? path : path + extension;

/** Shows dialogs on `window()`, or free-standing while there is none. */
export function createDialogs(window: () => BrowserWindow | null): Dialogs {
  return {
    async chooseFileToOpen(kind) {
      const options = { ...openDialogs[kind], properties: ['openFile' as const] };
      const parent = window();
      const { canceled, filePaths } = parent
        ? await dialog.showOpenDialog(parent, options)
        : await dialog.showOpenDialog(options);
      return canceled ? null : (filePaths[0] ?? null);
    },
    async chooseFileToSave(kind, suggestedName) {
      const defaultPath = withExtension(safeFileName(suggestedName), extensions[kind]);
      const options = {
        ...saveDialogs[kind],
        defaultPath,
        properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
      };
      const parent = window();
      const { canceled, filePath } = parent
        ? await dialog.showSaveDialog(parent, options)
        : await dialog.showSaveDialog(options);
      return canceled || filePath === '' ? null : withExtension(filePath, extensions[kind]);
    },
    reveal(path) {
      shell.showItemInFolder(path);
    },
  };
}
