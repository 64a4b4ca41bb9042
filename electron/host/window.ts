/** The one window: locked in, at its old place, with the caption buttons over the app's own title bar. */
import { BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { strings } from '../../shared/strings/catalogue.ts';
import type { SettingsService } from '../services/ports.ts';
import { createClosing, FLUSH_PATIENCE } from './closing.ts';
import { APP_URL } from './origin.ts';
import { MINIMUM, placeWindow } from './window-state.ts';

/** The frame's colours of both themes, as the window's own title bar has them. */
const frame = {
  light: { color: '#f3f4f7', symbolColor: '#1b2331' },
  dark: { color: '#0f1116', symbolColor: '#e7eaef' },
} as const;
const TITLE_BAR_HEIGHT = 40;

const frameColours = (): (typeof frame)['light' | 'dark'] =>
  nativeTheme.shouldUseDarkColors ? frame.dark : frame.light;

export interface MainWindow {
  readonly window: BrowserWindow;
  /** The window has nothing left to save. */
  flushed(): void;
}

export interface WindowParts {
  readonly preload: string;
  readonly settings: Pick<SettingsService, 'windowState' | 'setWindowState'>;
  /** Tells the window to save what it holds. */
  readonly flush: () => void;
}

/** Creates the window hidden and shows it when its first screen is drawn. */
export function createMainWindow({ preload, settings, flush }: WindowParts): MainWindow {
  const saved = settings.windowState();
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...placeWindow(saved, areas),
    minWidth: MINIMUM.width,
    minHeight: MINIMUM.height,
    show: false,
    title: strings.host.windowTitle,
    backgroundColor: frameColours().color,
    titleBarStyle: 'hidden',
    titleBarOverlay: { ...frameColours(), height: TITLE_BAR_HEIGHT },
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // Chromium would fetch dictionaries from the network.
      spellcheck: false,
    },
  });
  if (saved?.maximised) window.maximize();

  const closing = createClosing({
    flush,
    ask: () => askToLeave(window),
    close: () => window.destroy(),
    wait: (callback) => {
      const timer = setTimeout(callback, FLUSH_PATIENCE);
      return () => clearTimeout(timer);
    },
  });
  const rememberPlace = (): void => {
    settings.setWindowState({ ...window.getNormalBounds(), maximised: window.isMaximized() });
  };

  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    rememberPlace();
    if (!closing.request()) event.preventDefault();
  });
  const recolour = (): void => {
    // macOS draws its own buttons and refuses the call.
    if (process.platform !== 'darwin') window.setTitleBarOverlay(frameColours());
    window.setBackgroundColor(frameColours().color);
  };
  nativeTheme.on('updated', recolour);
  window.once('closed', () => nativeTheme.off('updated', recolour));
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void reopen(window);
  });
  void window.loadURL(APP_URL);
  return { window, flushed: closing.flushed };
}

async function askToLeave(window: BrowserWindow): Promise<boolean> {
  const text = strings.host.close;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: text.question,
    detail: text.detail,
    buttons: [text.stay, text.close],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

async function reopen(window: BrowserWindow): Promise<void> {
  await window.loadURL(APP_URL);
  await dialog.showMessageBox(window, { type: 'info', message: strings.host.crash, buttons: [] });
}
