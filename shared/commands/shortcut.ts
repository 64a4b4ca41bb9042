/** Accelerators as people read them, and as keyboard events match them. */
import { strings } from '../strings/catalogue.ts';
import { type CommandId, findCommand } from './commands.ts';

export type ShortcutPlatform = 'darwin' | 'linux' | 'win32';

/** The parts of a keyboard event that decide; the DOM's own event fits. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

interface Accelerator {
  readonly command: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly key: string;
}

/** A key that shift itself produces on some layouts, so that shift may or may not be held for it. */
const shiftIsPartOfKey = /^[^A-Za-z0-9]$/;

function parse(accelerator: string): Accelerator {
  const parts = accelerator.split('+');
  const key = parts.at(-1) ?? '';
  return {
    command: parts.includes('CmdOrCtrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
    key: key === 'Plus' ? '+' : key,
  };
}

/** `CmdOrCtrl+Shift+S` → `Ctrl+Shift+S`, on a Mac `⇧⌘S`. */
export function describeShortcut(accelerator: string, platform: ShortcutPlatform): string {
  const { command, shift, alt, key } = parse(accelerator);
  const { keys } = strings.commands;
  const name =
    key === 'PageUp' ? keys.pageUp : key === 'PageDown' ? keys.pageDown : key === '+' ? keys.plus : key;
  if (platform === 'darwin') return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${command ? '⌘' : ''}${name}`;
  return [command ? keys.ctrl : '', alt ? keys.alt : '', shift ? keys.shift : '', name]
    .filter((part) => part !== '')
    .join('+');
}

/** The key of a command as people read it; null where it has none. */
export function shortcutOf(id: CommandId, platform: ShortcutPlatform): string | null {
  const accelerator = findCommand(id)?.accelerator ?? null;
  return accelerator === null ? null : describeShortcut(accelerator, platform);
}

/** Whether the press is exactly this accelerator: a modifier too many is another shortcut. */
export function matchesShortcut(accelerator: string, press: KeyPress, platform: ShortcutPlatform): boolean {
  const { command, shift, alt, key } = parse(accelerator);
  const commandHeld = platform === 'darwin' ? press.metaKey : press.ctrlKey;
  const otherHeld = platform === 'darwin' ? press.ctrlKey : press.metaKey;
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    commandHeld === command &&
    !otherHeld &&
    press.altKey === alt &&
    (press.shiftKey === shift || shiftIsPartOfKey.test(key))
  );
}
