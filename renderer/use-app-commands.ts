/** Commands the window itself carries out, on whichever screen it stands, from any menu and the keyboard. */
import { useEffect } from 'react';
import { commands, findCommand } from '../shared/commands/commands.ts';
import { matchesShortcut, type ShortcutPlatform } from '../shared/commands/shortcut.ts';
import type { CommandBus } from './state/command-bus.ts';
import { isDialogOpen } from './state/dialog-open.ts';
import type { CommandActs } from './state/use-commands.ts';

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, [role="grid"], [role="treegrid"]') !== null);

/** A key that a screen has used is not used again. */
export function useAppCommands(bus: CommandBus, acts: CommandActs, platform: ShortcutPlatform): void {
  useEffect(
    () =>
      bus.onCommand(({ command }) => {
        const known = findCommand(command);
        if (known && !isDialogOpen()) acts[known.id]?.();
      }),
    [bus, acts],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isDialogOpen()) return;
      const isHelpKey = event.key === '?' && !isWriting(event.target);
      const known = isHelpKey
        ? findCommand('help.shortcuts')
        : commands.find(
            ({ id, accelerator }) =>
              acts[id] && accelerator !== null && matchesShortcut(accelerator, event, platform),
          );
      const act = known && acts[known.id];
      // A text takes back its own typing.
      if (!act || (known.id === 'edit.undo' && isWriting(event.target))) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [acts, platform]);
}
