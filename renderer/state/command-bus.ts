/** One stream of commands for every screen: those of the native menu and those of the window's own menu. */
import type { CommandId } from '../../shared/commands/commands.ts';
import type { Bridge, Events } from '../../shared/ipc/contract.ts';

export interface CommandBus {
  readonly onCommand: Bridge['onCommand'];
  run(command: CommandId): void;
}

export function createCommandBus(bridge: Pick<Bridge, 'onCommand'>): CommandBus {
  const listeners = new Set<(event: Events['command']) => void>();
  return {
    onCommand(listener) {
      listeners.add(listener);
      const unsubscribe = bridge.onCommand(listener);
      return () => {
        listeners.delete(listener);
        unsubscribe();
      };
    },
    run(command) {
      for (const listener of [...listeners]) listener({ command });
    },
  };
}
