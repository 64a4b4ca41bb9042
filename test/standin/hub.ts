/** What the simulated windows, dialogs and menu share: the line to the page, and where things lie. */
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Message } from './wire.ts';

/** Pushed to the page over server-sent events. */
export type Push =
  | { readonly kind: 'send'; readonly channel: string; readonly args: Message }
  | { readonly kind: 'panel'; readonly id: string; readonly panel: Panel }
  | { readonly kind: 'menu'; readonly menu: readonly MenuNode[] }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'controls'; readonly controls: Controls }
  | { readonly kind: 'close-panel'; readonly id: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'elsewhere' };

export interface Controls {
  readonly colour: string;
  readonly symbolColour: string;
  /** Pixels. */
  readonly height: number;
}

export type Panel =
  | {
      readonly kind: 'open' | 'save';
      readonly title: string;
      readonly button: string;
      readonly folder: readonly string[];
      readonly name: string;
    }
  | {
      readonly kind: 'message';
      readonly message: string;
      readonly detail: string;
      readonly buttons: readonly string[];
      readonly defaultButton: number;
      readonly cancelButton: number;
    }
  | { readonly kind: 'link'; readonly address: string }
  | { readonly kind: 'reveal'; readonly path: string };

export interface MenuNode {
  /** Position in the menu, "0.3". */
  readonly at: string;
  readonly type: 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio';
  readonly label: string;
  readonly accelerator: string;
  readonly enabled: boolean;
  readonly checked: boolean;
  readonly role: string;
  readonly items: readonly MenuNode[];
}

/** The page that is connected, if any. */
export interface Line {
  push(message: Push): void;
  /** Calls back when the page has hung up. */
  onHangUp(callback: () => void): void;
}

let line: Line | null = null;
const whenConnected = new Set<() => void>();

export const hub = {
  get isConnected(): boolean {
    return line !== null;
  },
  connect(next: Line): void {
    line?.push({ kind: 'elsewhere' });
    line = next;
    for (const callback of whenConnected) callback();
  },
  disconnect(old: Line): void {
    if (line === old) line = null;
  },
  /** Lost when no page is connected, as Electron loses what is sent to a page not loaded yet. */
  push(message: Push): void {
    line?.push(message);
  },
  /** Settles when the page has heard the last push and hung up, at the latest after half a second. */
  lastHeard(): Promise<void> {
    return new Promise((resolve) => {
      if (!line) return resolve();
      setTimeout(resolve, 500);
      line.onHangUp(resolve);
    });
  },
  /** Called at every connection, to say again what a page just loaded must know. */
  onConnect(callback: () => void): void {
    whenConnected.add(callback);
  },
};

const dataHome = (): string =>
  (process.platform === 'win32' ? process.env.LOCALAPPDATA : process.env.XDG_DATA_HOME) ??
  join(homedir(), '.local', 'share');

/** The application's data: `STANDIN_USER_DATA`, otherwise a folder of this person's. */
export function userDataFolder(): string {
  const folder = resolve(process.env.STANDIN_USER_DATA ?? join(dataHome(), 'accord'));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The folder the file panels cannot leave: `STANDIN_FOLDER`, otherwise the person's home. */
export function dialogRoot(): string {
  return resolve(process.env.STANDIN_FOLDER ?? homedir());
}
