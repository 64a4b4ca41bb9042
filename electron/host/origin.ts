/** Where the window lives: one scheme, one host, nothing else. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'accord';
/** As Electron writes the origin of a frame. */
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
export const APP_URL = `${APP_ORIGIN}/`;
