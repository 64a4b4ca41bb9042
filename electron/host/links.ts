/** Links leave the application only as http, https or mailto, and only after the person agreed. */
import { type BrowserWindow, dialog, shell } from 'electron';
import { fail, ok } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import type { Answer } from '../services/ports.ts';

const allowed = new Set(['http:', 'https:', 'mailto:']);
const text = strings.host.link;

/** The address in its normal form, or null when it is none that may leave. */
export function linkToOpen(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return allowed.has(url.protocol) && url.username === '' && url.password === '' ? url.href : null;
}

/** Asks, then hands the link to the system. */
export function createLinkOpener(window: () => BrowserWindow | null) {
  return async (address: string): Answer<'shell:open-link'> => {
    const link = linkToOpen(address);
    if (link === null) return fail('forbidden', text.refused);
    const options = {
      type: 'question' as const,
      message: text.question(link),
      detail: text.detail,
      buttons: [text.open, text.cancel],
      defaultId: 0,
      cancelId: 1,
    };
    const parent = window();
    const { response } = parent
      ? await dialog.showMessageBox(parent, options)
      : await dialog.showMessageBox(options);
    if (response !== 0) return fail('cancelled', strings.failures.cancelled);
    try {
      await shell.openExternal(link);
    } catch {
      return fail('not-found', text.failed);
    }
    return ok(null);
  };
}
