/** Commands an open workbook or template carries out, from the native menu and from the keyboard alike. */
import { type KeyboardEvent, useCallback, useEffect, useMemo } from 'react';
import { type CommandId, commands } from '../../shared/commands/commands.ts';
import { matchesShortcut, type ShortcutPlatform, shortcutOf } from '../../shared/commands/shortcut.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import { isDialogOpen } from './dialog-open.ts';

export type CommandActs = { readonly [Id in CommandId]?: () => void };

/** Redo has a second key that Windows and Excel users expect. */
const REDO = { accelerator: 'CmdOrCtrl+Y', id: 'edit.redo' } as const;

/** While a cell is edited these keys belong to its editor. */
const ownUndo: ReadonlySet<CommandId> = new Set(['edit.undo', 'edit.redo']);

const isCellEditor = (target: EventTarget): boolean =>
  target instanceof Element && target.matches('[data-table] :is(input, textarea, select)');

/** Answers the handler for keys; a key that is none of the commands passes through. */
export function useCommands(bridge: Bridge, acts: CommandActs): (event: KeyboardEvent) => void {
  const platform = useMemo(readPlatform, []);
  useEffect(
    () =>
      bridge.onCommand(({ command }) => {
        const known = commands.find((candidate) => candidate.id === command);
        if (known && !isDialogOpen()) acts[known.id]?.();
      }),
    [bridge, acts],
  );
  return useCallback(
    (event) => {
      if (event.defaultPrevented || event.nativeEvent.isComposing || isDialogOpen()) return;
      const press = event.nativeEvent;
      const known = [...commands, REDO].find(
        ({ id, accelerator }) =>
          acts[id] && accelerator !== null && matchesShortcut(accelerator, press, platform),
      );
      if (!known || (ownUndo.has(known.id) && isCellEditor(event.target))) return;
      event.preventDefault();
      acts[known.id]?.();
    },
    [acts, platform],
  );
}

/** The key of a command as people read it in this window; '' where it has none. */
export const keysOf = (id: CommandId): string => shortcutOf(id, readPlatform()) ?? '';

/** The window's own system: it decides between Ctrl and ⌘. */
function readPlatform(): ShortcutPlatform {
  return navigator.userAgent.includes('Mac') ? 'darwin' : 'linux';
}
