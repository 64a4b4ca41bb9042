/** The one reader of what the preload put on the window. Everything else is handed a `Bridge`. */
import type { Bridge } from '../../shared/ipc/contract.ts';

declare global {
  interface Window {
    readonly accord?: Bridge;
  }
}

/** Throws when the window was opened without its preload: nothing can work then. */
export function windowBridge(): Bridge {
  const bridge = window.accord;
  if (!bridge) throw new Error('The window was opened without its preload.');
  return bridge;
}
