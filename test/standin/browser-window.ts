/** `BrowserWindow`: one window, shown by whichever page is connected. */
import type * as Electron from 'electron';
import type { BrowserWindowConstructorOptions, TitleBarOverlay, WebContents } from 'electron';
import { standInApp } from './app.ts';
import { hub } from './hub.ts';
import { dismissAll } from './panels.ts';
import { serveWindow } from './server.ts';
import { checkKeys, preventable, StrictEmitter, strict } from './strict.ts';
import { pack } from './wire.ts';

const windowOptions = [
  'x',
  'y',
  'width',
  'height',
  'minWidth',
  'minHeight',
  'show',
  'title',
  'icon',
  'backgroundColor',
  'titleBarStyle',
  'titleBarOverlay',
  'webPreferences',
];
const webOptions = [
  'preload',
  'sandbox',
  'contextIsolation',
  'nodeIntegration',
  'webSecurity',
  'webviewTag',
  'spellcheck',
];

type OpenHandler = (details: { readonly url: string }) => { readonly action: 'deny' | 'allow' };

class StandInContents extends StrictEmitter {
  readonly id = 1;
  private openHandler: OpenHandler | null = null;
  private destroyed = false;

  constructor() {
    super('webContents', [
      'did-finish-load',
      'render-process-gone',
      'will-attach-webview',
      'will-frame-navigate',
      'will-navigate',
      'will-redirect',
    ]);
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.destroyed) throw new TypeError('Object has been destroyed');
    hub.push({ kind: 'send', channel, args: pack(args) });
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  /** For the stand-in. */
  markDestroyed(): void {
    this.destroyed = true;
  }

  /** For the stand-in: whether a page may open that address in a window of its own. */
  mayOpen(url: string): boolean {
    return this.openHandler?.({ url }).action !== 'deny';
  }
}

class StandInWindow extends StrictEmitter {
  /** By their contents, which are the same object from inside and through the strict view. */
  private static readonly all = new Map<object, StandInWindow>();

  static getAllWindows(): StandInWindow[] {
    return [...StandInWindow.all.values()];
  }

  /** For the stand-in: the strict view of a new window, as the application has it. */
  static add(window: StandInWindow): StandInWindow {
    const view = strict('BrowserWindow', window);
    StandInWindow.all.set(view.webContents, view);
    standInApp.opened(view.webContents, view);
    standInApp.emit('web-contents-created', {}, view.webContents);
    return view;
  }

  readonly webContents: StandInContents;
  /** For tests: what the window was made with. */
  readonly given: BrowserWindowConstructorOptions;
  private overlay: TitleBarOverlay;
  private stop: () => void = () => {};
  private isOver = false;
  private maximised = false;
  private visible: boolean;
  private readonly title: string;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', ['close', 'closed', 'focus', 'ready-to-show', 'show']);
    checkKeys('BrowserWindow', options, windowOptions);
    checkKeys('webPreferences', options.webPreferences ?? {}, webOptions);
    this.given = options;
    this.visible = options.show !== false;
    this.title = options.title ?? 'Electron';
    this.overlay = typeof options.titleBarOverlay === 'object' ? options.titleBarOverlay : {};
    this.webContents = strict('webContents', new StandInContents());
    hub.onConnect(() => this.describe());
  }

  async loadURL(url: string): Promise<void> {
    this.stop();
    const loaded = new Promise<void>((resolve) => this.webContents.once('did-finish-load', () => resolve()));
    this.stop = await serveWindow({
      url,
      preload: this.given.webPreferences?.preload ?? null,
      contents: this.webContents,
      loaded: () => {
        this.webContents.emit('did-finish-load');
        this.emit('ready-to-show');
      },
      close: () => this.close(),
    });
    await loaded;
  }

  close(): void {
    const event = preventable({});
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.isOver) return;
    this.isOver = true;
    dismissAll();
    hub.push({ kind: 'closed' });
    this.stop();
    this.webContents.markDestroyed();
    StandInWindow.all.delete(this.webContents);
    this.emit('closed');
    standInApp.closed(this.webContents);
  }

  isDestroyed(): boolean {
    return this.isOver;
  }

  show(): void {
    this.visible = true;
    this.describe();
    this.emit('show');
  }

  isVisible(): boolean {
    return this.visible;
  }

  /** A tab comes forward only by the person's own hand; a restored window is at least there again. */
  focus(): void {
    this.emit('focus');
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {
    throw new Error('A tab is never minimised, so the stand-in restores none.');
  }

  maximize(): void {
    this.maximised = true;
  }

  isMaximized(): boolean {
    return this.maximised;
  }

  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    const { x = 0, y = 0, width = 800, height = 600 } = this.given;
    return { x, y, width, height };
  }

  setTitleBarOverlay(overlay: TitleBarOverlay): void {
    this.overlay = { ...this.overlay, ...overlay };
    this.describe();
  }

  setBackgroundColor(colour: string): void {
    if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`${colour} is not a colour of the form #rrggbb.`);
  }

  /** For tests: how the caption buttons look. */
  get frame(): TitleBarOverlay {
    return this.overlay;
  }

  /** Tells the page how its frame looks. */
  private describe(): void {
    const { color = '#ffffff', symbolColor = '#000000', height = 40 } = this.overlay;
    hub.push({ kind: 'title', title: this.title });
    hub.push({ kind: 'controls', controls: { colour: color, symbolColour: symbolColor, height } });
  }
}

export type BrowserWindow = StandInWindow;
/** The class, of which every instance and every static member is seen strictly. */
export const BrowserWindow = new Proxy(strict('BrowserWindow', StandInWindow), {
  construct: (target, args, newTarget) => StandInWindow.add(Reflect.construct(target, args, newTarget)),
});

// Held against Electron's own typings, listeners apart.
type Surface = Pick<
  Electron.BrowserWindow,
  | 'close'
  | 'destroy'
  | 'focus'
  | 'getNormalBounds'
  | 'isDestroyed'
  | 'isMaximized'
  | 'isMinimized'
  | 'isVisible'
  | 'maximize'
  | 'restore'
  | 'setBackgroundColor'
  | 'setTitleBarOverlay'
  | 'show'
>;
type Contents = Pick<WebContents, 'id' | 'isDestroyed' | 'send'>;
type Fits<Given extends Wanted, Wanted> = Given;
export type Checked = [Fits<StandInWindow, Surface>, Fits<StandInContents, Contents>];
