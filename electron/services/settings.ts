/** What belongs to this machine rather than to a workbook: preferences and the window's place. */
import { z } from 'zod';
import { type Preferences, requests } from '../../shared/ipc/contract.ts';
import { ok } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import type { FsPort } from '../storage/fs-port.ts';
import { ignoreIo, ioFailure } from '../storage/io-failure.ts';
import { openJsonStore } from '../storage/json-store.ts';
import { layoutOf } from '../storage/layout.ts';
import { createQuarantine } from '../storage/quarantine.ts';
import type { StoreFile } from '../storage/store-file.ts';
import type { SettingsService, WindowState } from './ports.ts';

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

/** `changed` is told of preferences that were stored; `folder` is the application's data folder. */
export function createSettings(parts: {
  readonly fs: FsPort;
  readonly store: StoreFile;
  readonly folder: string;
  readonly changed: (preferences: Preferences) => void;
}): SettingsService {
  const { fs, store, folder, changed } = parts;
  const quarantine = createQuarantine(fs, layoutOf(folder).quarantine, () => new Date().toISOString());
  const file = openJsonStore<Stored>({
    fs,
    store,
    quarantine,
    folder,
    name: 'settings',
    schema: stored,
    fallback: { preferences: null, window: null },
  });

  return {
    preferences: () => file.get().preferences ?? firstPreferences,
    async setPreferences(preferences) {
      try {
        file.set({ ...file.get(), preferences });
      } catch (error) {
        return ioFailure(error, strings.storage.subjects.settings);
      }
      changed(preferences);
      return ok(preferences);
    },
    windowState: () => file.get().window,
    setWindowState(window: WindowState) {
      // A place that could not be remembered is no reason to hold the window back.
      ignoreIo(() => file.set({ ...file.get(), window }));
    },
  };
}
