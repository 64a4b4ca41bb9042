/** What belongs to this machine rather than to a workbook: preferences and the window's place. */
import { z } from 'zod';
import { type Preferences, preferencesSchema } from '../../shared/ipc/contract.ts';
import { firstPreferences } from '../../shared/ipc/first-preferences.ts';
import { ok } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { ignoreIo, ioFailure } from '../storage/io-failure.ts';
import { openJsonStore } from '../storage/json-store.ts';
import type { Storage } from '../storage/storage.ts';
import type { SettingsService, WindowState } from './ports.ts';

const pixels = z.number().int().min(-100_000).max(100_000);

/** Each part is read by itself, so that one damaged part costs only itself. */
const stored = z.object({
  preferences: preferencesSchema.nullable().catch(null),
  window: z
    .strictObject({ x: pixels, y: pixels, width: pixels, height: pixels, maximised: z.boolean() })
    .nullable()
    .catch(null),
});
type Stored = z.infer<typeof stored>;

/** `changed` is told of preferences that were stored. */
export function createSettings(parts: {
  readonly storage: Storage;
  readonly changed: (preferences: Preferences) => void;
}): SettingsService {
  const { storage, changed } = parts;
  const { fs, store, quarantine, layout } = storage;
  const file = openJsonStore<Stored>({
    fs,
    store,
    quarantine,
    folder: layout.root,
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
