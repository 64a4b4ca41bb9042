/**
 * The module that resolves for `electron`: what electron/host, electron/ipc and electron-store use, and
 * nothing else. It is inert until it is used, so tests may import it freely.
 */
import type * as Electron from 'electron';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { dialog, shell } from './dialog.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu } from './menu.ts';
import { nativeTheme, protocol, screen, session } from './session.ts';

export { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell };

/**
 * Held against Electron's own typings: a member that is gone there or has another shape fails to compile.
 * Listeners are left out (`on`, `once`), whose overloads no emitter of another class can meet.
 */
type Surface = {
  readonly app: Pick<
    Electron.App,
    | 'exit'
    | 'getAppPath'
    | 'getName'
    | 'getVersion'
    | 'isPackaged'
    | 'isReady'
    | 'name'
    | 'quit'
    | 'requestSingleInstanceLock'
    | 'whenReady'
  >;
  readonly dialog: Pick<
    Electron.Dialog,
    'showErrorBox' | 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog'
  >;
  readonly ipcMain: Pick<Electron.IpcMain, 'handle' | 'removeHandler'>;
  readonly nativeTheme: Pick<Electron.NativeTheme, 'shouldUseDarkColors' | 'themeSource'>;
  readonly shell: Pick<Electron.Shell, 'openExternal' | 'showItemInFolder'>;
  readonly protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged'>;
};
const surface = { app, dialog, ipcMain, nativeTheme, shell, protocol } satisfies Surface;

/** electron-store takes the module as one value. */
const module_ = { ...surface, BrowserWindow, Menu, screen, session };
// biome-ignore lint/style/noDefaultExport: Electron's module has a default export, and electron-store uses it.
export default module_;
