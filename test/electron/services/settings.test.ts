import { beforeEach, describe, expect, it } from 'vitest';
import type { SettingsService } from '../../../electron/services/ports.ts';
import { createSettings } from '../../../electron/services/settings.ts';
import type { Preferences } from '../../../shared/ipc/contract.ts';
import { openTestStorage } from '../storage/sim/builders.ts';
import { SimFs } from '../storage/sim/sim-fs.ts';
import { createSimStore } from '../storage/sim/sim-store.ts';

const dark: Preferences = { theme: 'dark', density: 'compact', name: 'Ada', side: 'sales' };
const place = { x: 10, y: 20, width: 1200, height: 800, maximised: false };

let fs: SimFs;
let told: Preferences[];
const start = (): SettingsService =>
  createSettings({
    storage: openTestStorage(fs, createSimStore(fs)),
    changed: (preferences) => told.push(preferences),
  });

beforeEach(() => {
  fs = new SimFs();
  told = [];
});

describe('settings', () => {
  it('are there again after a restart', async () => {
    const settings = start();
    expect(settings.windowState()).toBeNull();
    expect(await settings.setPreferences(dark)).toEqual({ ok: true, value: dark });
    settings.setWindowState(place);
    expect(told).toEqual([dark]);
    expect(start().preferences()).toEqual(dark);
    expect(start().windowState()).toEqual(place);
  });

  it('stay as they were when the disk is full, and say so', async () => {
    const settings = start();
    await settings.setPreferences(dark);
    fs.capacity = fs.used();
    expect(await settings.setPreferences({ ...dark, name: 'Grace' })).toEqual({
      ok: false,
      error: { code: 'disk-full', message: 'The settings could not be saved because the disk is full.' },
    });
    settings.setWindowState(place);
    expect(settings.preferences()).toEqual(dark);
    expect(start().preferences()).toEqual(dark);
    expect(told).toEqual([dark]);
  });

  it('fall back on the previous copy when they are damaged, and keep the damaged bytes', async () => {
    const settings = start();
    await settings.setPreferences(dark);
    await settings.setPreferences({ ...dark, name: 'Grace' });
    fs.damage('/data/settings.json', Buffer.from('{"preferences":'));
    expect(start().preferences()).toEqual(dark);
    expect(fs.list('/data/quarantine')).toHaveLength(1);
  });

  it('lose only the damaged part', async () => {
    await start().setPreferences(dark);
    fs.damage(
      '/data/settings.json',
      Buffer.from(JSON.stringify({ preferences: dark, window: { x: 'left' } })),
    );
    expect(start().preferences()).toEqual(dark);
    expect(start().windowState()).toBeNull();
  });
});
