/** What belongs to this machine rather than to a workbook: preferences and the window's place. */
import { join } from 'node:path';
import { z } from 'zod';
import { type Preferences, requests } from '../../shared/ipc/contract.ts';
import { fail, ok } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import type { FsPort } from '../storage/fs-port.ts';
import type { StoreFile } from '../storage/store-file.ts';
import type { SettingsService, WindowState } from './ports.ts';

const FILE = 'settings';
const pixels = z.number().int().min(-100_000).max(100_000);

/** Each part is read by itself, so that one damaged part costs only itself. */
const stored = z.object({
  preferences: requests['app:set-preferences'].def.items[0].nullable().catch(null),
  window: z
    .strictObject({ x: pixels, y: pixels, width: pixels, height: pixels, maximised: z.boolean() })
    .nullable()
    .catch(null),
});
type Stored = z.infer<typeof stored>;

const firstPreferences: Preferences = { theme: 'system', density: 'comfortable', name: '', side: 'both' };

function read(fs: FsPort, folder: string): Stored {
  const nothing: Stored = { preferences: null, window: null };
  try {
    const path = join(folder, `${FILE}.json`);
    if (!fs.exists(path)) return nothing;
    const parsed = stored.safeParse(JSON.parse(new TextDecoder().decode(fs.read(path))));
    return parsed.success ? parsed.data : nothing;
  } catch {
    // Settings are a convenience: unreadable ones start afresh, no plan depends on them.
    return nothing;
  }
}

/** `changed` is told of preferences that were stored; `folder` is the application's data folder. */
export function createSettings(parts: {
  readonly fs: FsPort;
  readonly store: StoreFile;
  readonly folder: string;
  readonly changed: (preferences: Preferences) => void;
}): SettingsService {
  const { fs, store, folder, changed } = parts;
  let current = read(fs, folder);

  const write = (next: Stored): boolean => {
    try {
      fs.makeFolder(folder);
      store.write(folder, FILE, JSON.stringify(next));
    } catch {
      return false;
    }
    current = next;
    return true;
  };

  return {
    preferences: () => current.preferences ?? firstPreferences,
    async setPreferences(preferences) {
      if (!write({ ...current, preferences })) return fail('not-saved', strings.host.settingsNotSaved);
      changed(preferences);
      return ok(preferences);
    },
    windowState: () => current.window,
    setWindowState(window: WindowState) {
      // A place that could not be remembered is no reason to hold the window back.
      write({ ...current, window });
    },
  };
}
