/** `dialog` and `shell`: what Electron shows natively, the page shows as panels. */
import type { MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { BrowserWindow } from './browser-window.ts';
import { ask, startOf } from './panels.ts';
import { checkKeys, strict } from './strict.ts';
import { texts } from './texts.ts';

/** Electron takes the window first, or leaves it out. */
type Arguments<T> = readonly [T] | readonly [unknown, T];

function optionsOf<T extends object>(name: string, known: readonly string[], args: Arguments<T>): T {
  const options = args.length === 1 ? args[0] : args[1];
  if (args.length === 2 && !(args[0] instanceof BrowserWindow)) {
    throw new TypeError(`dialog.${name} takes a window first, or its options alone.`);
  }
  checkKeys(`dialog.${name}`, options, known);
  return options;
}

const extensionsOf = (filters: OpenDialogOptions['filters']): string[] =>
  (filters ?? []).flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`));

const fileOptions = ['title', 'buttonLabel', 'filters', 'defaultPath', 'properties'];
const messageOptions = ['type', 'message', 'detail', 'buttons', 'defaultId', 'cancelId'];

export const dialog = strict('dialog', {
  async showOpenDialog(...args: Arguments<OpenDialogOptions>) {
    const options = optionsOf('showOpenDialog', fileOptions, args);
    for (const property of options.properties ?? []) {
      if (property !== 'openFile')
        throw new Error(`The stand-in does not know the open property ${property}.`);
    }
    const answer = await ask(
      {
        kind: 'open',
        title: options.title ?? 'Open',
        button: options.buttonLabel ?? 'Open',
        ...startOf(options.defaultPath),
      },
      extensionsOf(options.filters),
    );
    const path = answer && 'path' in answer ? answer.path : null;
    return path === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [path] };
  },

  async showSaveDialog(...args: Arguments<SaveDialogOptions>) {
    const options = optionsOf('showSaveDialog', fileOptions, args);
    const answer = await ask(
      {
        kind: 'save',
        title: options.title ?? 'Save',
        button: options.buttonLabel ?? 'Save',
        ...startOf(options.defaultPath),
      },
      extensionsOf(options.filters),
    );
    const path = answer && 'path' in answer ? answer.path : null;
    return path === null ? { canceled: true, filePath: '' } : { canceled: false, filePath: path };
  },

  async showMessageBox(...args: Arguments<MessageBoxOptions>) {
    const options = optionsOf('showMessageBox', messageOptions, args);
    const given = options.buttons ?? [];
    const buttons = given.length === 0 ? [texts.ok] : given;
    const cancelButton = options.cancelId ?? 0;
    const answer = await ask({
      kind: 'message',
      message: options.message,
      detail: options.detail ?? '',
      buttons,
      defaultButton: options.defaultId ?? 0,
      cancelButton,
    });
    return { response: answer && 'index' in answer ? answer.index : cancelButton, checkboxChecked: false };
  },

  /** Shown when there may be no window yet, so it is written where the program was started. */
  showErrorBox(title: string, content: string): void {
    console.error(`${title}: ${content}`);
  },
});

export const shell = strict('shell', {
  async openExternal(address: string): Promise<void> {
    await ask({ kind: 'link', address });
  },
  showItemInFolder(path: string): void {
    void ask({ kind: 'reveal', path });
  },
});
