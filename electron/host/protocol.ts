/**
 * The window's files. The map is made once, by listing what was built; a request is looked up in it and
 * never becomes a path, so no request can leave the folder.
 */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { protocol } from 'electron';
import { APP_HOST, APP_SCHEME } from './origin.ts';
import { responseHeaders } from './policy.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** Path of the address (`/assets/index-1a2b.js`) → file on the disk. */
export type Bundle = ReadonlyMap<string, { readonly file: string; readonly type: string }>;

/** Lists the built files of a known type; `/` is `index.html`. */
export function listBundle(root: string): Bundle {
  const bundle = new Map<string, { file: string; type: string }>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    bundle.set(`/${relative(root, file).split(sep).join('/')}`, { file, type });
  }
  const index = bundle.get('/index.html');
  if (index) bundle.set('/', index);
  return bundle;
}

/** Answers from the bundle; everything else, of whatever shape, is 404 (405 for other methods). */
export function answerFrom(bundle: Bundle): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET') return new Response(null, { status: 405, headers: responseHeaders });
    const url = new URL(request.url);
    const found =
      url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST ? bundle.get(url.pathname) : undefined;
    if (!found) return new Response(null, { status: 404, headers: responseHeaders });
    return new Response(new Uint8Array(await readFile(found.file)), {
      headers: { ...responseHeaders, 'content-type': found.type },
    });
  };
}

/** Before the application is ready: makes app:// a secure origin with its own storage rules. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** After the application is ready. `root` is the folder of the built window. */
export function serveWindow(root: string): void {
  protocol.handle(APP_SCHEME, answerFrom(listBundle(root)));
}
