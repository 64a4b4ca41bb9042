/** `app`: life of the process, its folders, and the lock that keeps it single. */
import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { hub, userDataFolder } from './hub.ts';
import { takeLock } from './instance-lock.ts';
import { preventable, StrictEmitter, strict } from './strict.ts';

const events = [
  'ready',
  'activate',
  'before-quit',
  'open-file',
  'quit',
  'second-instance',
  'web-contents-created',
  'will-quit',
  'window-all-closed',
];

export interface ClosableWindow {
  close(): void;
  destroy(): void;
}

class StandInApp extends StrictEmitter {
  readonly isPackaged = false;
  readonly name = 'Accord';
  /** By their contents. */
  private readonly windows = new Map<object, ClosableWindow>();
  private ready = false;
  private quitting = false;
  private release: () => void = () => {};
  private readonly readiness: Promise<void>;

  constructor() {
    super('app', events);
    this.readiness = new Promise((resolve) => {
      setImmediate(() => {
        this.ready = true;
        this.emit('ready');
        resolve();
      });
    });
  }

  isReady(): boolean {
    return this.ready;
  }

  whenReady(): Promise<void> {
    return this.readiness;
  }

  getName(): string {
    return this.name;
  }

  getVersion(): string {
    const manifest: unknown = JSON.parse(readFileSync(join(this.getAppPath(), 'package.json'), 'utf8'));
    return typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? String(manifest.version)
      : '0.0.0';
  }

  getAppPath(): string {
    return process.cwd();
  }

  getPath(name: string): string {
    switch (name) {
      case 'userData':
        return userDataFolder();
      case 'exe':
        return process.execPath;
      case 'home':
        return homedir();
      case 'temp':
        return tmpdir();
      default:
        throw new Error(`The stand-in does not know the folder ${name}; teach it in test/standin first.`);
    }
  }

  requestSingleInstanceLock(): boolean {
    const lock = takeLock(userDataFolder());
    if (lock) this.release = lock;
    return lock !== null;
  }

  quit(): void {
    this.quitting = true;
    const before = preventable({});
    this.emit('before-quit', before);
    if (before.defaultPrevented) {
      this.quitting = false;
      return;
    }
    // Without a page there is nobody left who could hold back or answer.
    for (const window of [...this.windows.values()]) {
      if (hub.isConnected) window.close();
      else window.destroy();
    }
    if (this.windows.size === 0) this.finish();
    else this.quitting = false;
  }

  exit(code = 0): void {
    this.release();
    // The page must hear that the window is closed before its line breaks.
    void hub.lastHeard().then(() => process.exit(code));
  }

  /** For the stand-in's windows. */
  opened(contents: object, window: ClosableWindow): void {
    this.windows.set(contents, window);
  }

  /** For the stand-in's windows. */
  closed(contents: object): void {
    if (!this.windows.delete(contents) || this.windows.size > 0) return;
    if (this.quitting) this.finish();
    else if (!this.emit('window-all-closed')) this.quit();
  }

  private finish(): void {
    const event = preventable({});
    this.emit('will-quit', event);
    this.quitting = false;
    if (event.defaultPrevented) return;
    this.emit('quit', {}, 0);
    this.exit(0);
  }
}

export const standInApp = new StandInApp();
export const app = strict('app', standInApp);

let isListening = false;

/** As Electron does: the first signal quits in order, the second at once. */
export function quitOnSignals(): void {
  if (isListening) return;
  isListening = true;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(1));
      standInApp.quit();
    });
  }
}
