import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMainWindow } from '../../../electron/host/window.ts';
import type { WindowState } from '../../../electron/services/ports.ts';
import { standInApp } from '../../standin/app.ts';
import { BrowserWindow } from '../../standin/browser-window.ts';
import { standInTheme } from '../../standin/session.ts';

// Without a listener the application ends with its last window.
standInApp.on('window-all-closed', () => {});

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'accord-window-'));
  process.env.STANDIN_USER_DATA = home;
});
afterEach(() => {
  for (const window of BrowserWindow.getAllWindows()) window.destroy();
  rmSync(home, { recursive: true });
});

function open(saved: WindowState | null = null) {
  const told: string[] = [];
  const kept: WindowState[] = [];
  const { flushed } = createMainWindow({
    preload: join(home, 'preload.cjs'),
    settings: { windowState: () => saved, setWindowState: (state) => kept.push(state) },
    flush: () => told.push('flush'),
  });
  const [window] = BrowserWindow.getAllWindows();
  if (!window) throw new Error('No window was opened.');
  return { window, flushed, told, kept };
}

describe('the window', () => {
  test('is sandboxed, in a world of its own, without Node, and asks nothing of the network', () => {
    expect(open().window.given.webPreferences).toEqual({
      preload: join(home, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    });
  });

  test('has a smallest size, its own title bar with the caption buttons over it, and waits to be drawn', () => {
    expect(open().window.given).toMatchObject({
      minWidth: 960,
      minHeight: 640,
      show: false,
      titleBarStyle: 'hidden',
      titleBarOverlay: { color: '#f3f4f7', symbolColor: '#1b2331', height: 40 },
    });
  });

  test('opens where it was, maximised if it was, and remembers its place on closing', () => {
    const saved = { x: 20, y: 30, width: 1100, height: 700, maximised: true };
    const { window, kept } = open(saved);
    expect(window.given).toMatchObject({ x: 20, y: 30, width: 1100, height: 700 });
    window.close();
    expect(kept).toEqual([saved]);
  });

  test('closes only after everything is saved', () => {
    const { window, flushed, told } = open();
    window.close();
    expect([told, window.isDestroyed()]).toEqual([['flush'], false]);
    flushed();
    expect(window.isDestroyed()).toBe(true);
  });

  test('has its buttons in the colours of the theme', () => {
    const { window } = open();
    standInTheme.themeSource = 'dark';
    expect(window.frame).toMatchObject({ color: '#0f1116', symbolColor: '#e7eaef', height: 40 });
    standInTheme.themeSource = 'light';
    expect(window.frame).toMatchObject({ color: '#f3f4f7' });
  });
});
