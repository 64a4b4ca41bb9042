import type { WebContents } from 'electron';
import { beforeAll, describe, expect, test } from 'vitest';
import { isOwnRequest, lockDown } from '../../../electron/host/lock-down.ts';
import { standInApp } from '../../standin/app.ts';
import { BrowserWindow } from '../../standin/browser-window.ts';
import { standInSession } from '../../standin/session.ts';
import { preventable } from '../../standin/strict.ts';

beforeAll(lockDown);

// The handlers of the application look at neither of them.
const someContents = {} as WebContents;

describe('a page', () => {
  test('gets no permission and no device', async () => {
    for (const permission of ['geolocation', 'notifications'] as const) {
      expect(standInSession.hasPermission(permission)).toBe(false);
      expect(await standInSession.grants(someContents, permission)).toBe(false);
    }
    expect(standInSession.allowsDevices()).toBe(false);
  });

  test.each([
    ['https://example.com/track.gif', false],
    ['http://127.0.0.1:8080/', false],
    ['ws://example.com/', false],
    ['file:///etc/passwd', false],
    ['data:text/html,x', false],
    ['app://accord.example/index.html', false],
    ['app://other/', false],
    ['blob:https://example.com/1', false],
    ['app://accord/assets/app.js', true],
    ['blob:app://accord/1-2-3', true],
  ])('request to %s leaves: %s', async (url, isAllowed) => {
    expect(await standInSession.lets(url)).toBe(isAllowed);
    expect(isOwnRequest(url)).toBe(isAllowed);
  });

  test('downloads nothing', () => {
    const event = preventable({});
    standInSession.emit('will-download', event);
    expect(event.defaultPrevented).toBe(true);
  });

  test('navigates nowhere, opens no window and embeds no other page', () => {
    const { webContents } = new BrowserWindow();
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      const event = preventable({ url: 'https://example.com/' });
      webContents.emit(name, event);
      expect([name, event.defaultPrevented]).toEqual([name, true]);
    }
    expect(webContents.mayOpen('https://example.com/')).toBe(false);
    expect(standInApp.listenerCount('web-contents-created')).toBe(1);
  });
});
