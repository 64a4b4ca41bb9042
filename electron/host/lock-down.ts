/** Everything a page may not do, refused once for every window, frame and request. */
import { app, session } from 'electron';
import { APP_URL } from './origin.ts';

/** Before the first window: no permission, no network, no download, no navigation, no second window. */
export function lockDown(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwnRequest(details.url) });
  });
  defaultSession.on('will-download', (event) => event.preventDefault());
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** The window's own files, pictures it made itself, and the developer tools' own pages. */
export function isOwnRequest(url: string): boolean {
  return url.startsWith(APP_URL) || url.startsWith(`blob:${APP_URL}`) || url.startsWith('devtools://');
}
