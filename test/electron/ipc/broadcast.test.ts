import { describe, expect, test } from 'vitest';
import { createBroadcast } from '../../../electron/ipc/broadcast.ts';

describe('an event', () => {
  test('reaches the window that is there, and nobody when there is none', () => {
    const sent: unknown[] = [];
    let isDestroyed = false;
    const contents = { send: (...args: unknown[]) => void sent.push(args), isDestroyed: () => isDestroyed };
    let target: typeof contents | null = null;
    const broadcast = createBroadcast(() => target);
    broadcast('flush', null);
    target = contents;
    broadcast('command', { command: 'file.new' });
    isDestroyed = true;
    broadcast('flush', null);
    expect(sent).toEqual([['command', { command: 'file.new' }]]);
  });
});
