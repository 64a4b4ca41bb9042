import { describe, expect, test } from 'vitest';
import { createClosing } from '../../../electron/host/closing.ts';

/** A window that is asked to close, with time and the person's answer in the test's hand. */
function aWindow({ leaves = false }: { leaves?: boolean } = {}) {
  const did: string[] = [];
  let timeUp: (() => void) | null = null;
  const closing = createClosing({
    flush: () => did.push('flush'),
    ask: async () => {
      did.push('ask');
      return leaves;
    },
    close: () => did.push('close'),
    wait: (callback) => {
      timeUp = callback;
      return () => {
        timeUp = null;
      };
    },
  });
  return { closing, did, passTime: () => timeUp?.(), isWaiting: () => timeUp !== null };
}
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('closing the window', () => {
  test('is held back until the window has saved, then happens once', () => {
    const { closing, did, isWaiting } = aWindow();
    expect(closing.request()).toBe(false);
    expect(closing.request()).toBe(false);
    expect(did).toEqual(['flush']);
    closing.flushed();
    closing.flushed();
    expect(did).toEqual(['flush', 'close']);
    expect(closing.request()).toBe(true);
    expect(isWaiting()).toBe(false);
  });

  test('asks the person when the window does not answer, and stays when told to', async () => {
    const { closing, did, passTime } = aWindow();
    closing.request();
    passTime();
    await settled();
    expect(did).toEqual(['flush', 'ask']);
    expect(closing.request()).toBe(false);
    expect(did).toEqual(['flush', 'ask', 'flush']);
  });

  test('closes without saving only when the person says so', async () => {
    const { closing, did, passTime } = aWindow({ leaves: true });
    closing.request();
    passTime();
    await settled();
    expect(did).toEqual(['flush', 'ask', 'close']);
  });

  test('takes a late answer of the window for the answer', () => {
    const { closing, did, passTime } = aWindow();
    closing.request();
    passTime();
    closing.flushed();
    expect(did).toEqual(['flush', 'ask', 'close']);
  });

  test('saving while nobody closes changes nothing', () => {
    const { closing, did } = aWindow();
    closing.flushed();
    expect(did).toEqual([]);
  });
});
