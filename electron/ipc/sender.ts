/** Who may ask: the top frame of our own window, and nobody else. */
import { APP_ORIGIN } from '../host/origin.ts';

/** What of Electron's frame decides. */
export interface Frame {
  readonly origin: string;
  readonly parent: unknown;
}

/** False for a frame that is gone, nested, or of another origin. */
export function isOwnFrame(frame: Frame | null): boolean {
  try {
    return frame !== null && frame.parent === null && frame.origin === APP_ORIGIN;
  } catch {
    // Electron throws when a frame is read that has been disposed of meanwhile.
    return false;
  }
}
