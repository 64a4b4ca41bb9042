/** Serves the one window on a loopback address with a random port and an unguessable path. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { quitOnSignals, standInApp } from './app.ts';
import { hub, type Line, userDataFolder } from './hub.ts';
import { announce } from './instance-lock.ts';
import { deliver, reachable } from './ipc-main.ts';
import { Menu } from './menu.ts';
import { answer, listFolder, type PanelAnswer } from './panels.ts';
import { withConnection } from './policy.ts';
import { handlerOfScheme, standInTheme } from './session.ts';
import type { Message } from './wire.ts';

export interface Served {
  readonly url: string;
  readonly preload: string | null;
  readonly contents: unknown;
  readonly loaded: () => void;
  readonly close: () => void;
}

/** Larger than any request the application allows, so that the application's own limit is what is met. */
const LARGEST_BODY = 256 * 1024 * 1024;

async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LARGEST_BODY) throw new Error('A request to the stand-in is too large.');
    parts.push(part);
  }
  return parts.length === 0 ? {} : JSON.parse(Buffer.concat(parts).toString());
}

const respond = (response: ServerResponse, value: unknown): void => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value) ?? 'null');
};

const modules = /^(page\/[a-z-]+|wire|texts)\.ts$/;

/** The page's half of the stand-in, as JavaScript; the preload is wrapped as Node wraps CommonJS. */
function moduleSource(name: string, preload: string | null): string | null {
  if (!modules.test(name)) return null;
  if (name === 'page/preload.ts') {
    const source = preload === null ? '' : readFileSync(preload, 'utf8');
    return `export const run = (require, module, exports, process) => {\n${source}\n};\n`;
  }
  const file = fileURLToPath(new URL(`./${name}`, import.meta.url));
  return stripTypeScriptTypes(readFileSync(file, 'utf8'));
}

function stream(request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const line: Line = {
    push: (message) => response.write(`data: ${JSON.stringify(message)}\n\n`),
    onHangUp: (callback) => request.on('close', callback),
  };
  response.write(': connected\n\n');
  hub.connect(line);
  request.on('close', () => hub.disconnect(line));
}

/** What the page posts; the page is our own, and the token keeps others out. */
type Posted = {
  readonly channel: string;
  readonly args: Message;
  readonly id: string;
  readonly answer: PanelAnswer;
  readonly folder: readonly string[];
  readonly at: string;
  readonly dark: boolean;
};

async function post(name: string, body: Posted, served: Served): Promise<unknown> {
  switch (name) {
    case 'invoke': {
      const url = new URL(served.url);
      const frame = { url: served.url, origin: `${url.protocol}//${url.host}`, parent: null };
      return deliver(body.channel, served.contents, frame, body.args);
    }
    case 'loaded':
      return served.loaded();
    case 'close':
      return served.close();
    case 'answer':
      return answer(body.id, body.answer);
    case 'list':
      return listFolder(body.id, body.folder);
    case 'menu':
      return Menu.choose(body.at);
    case 'theme':
      return standInTheme.systemChanged(body.dark);
    default:
      return undefined;
  }
}

async function serveOwn(
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
): Promise<void> {
  if (request.method === 'POST') {
    const body = await readJson(request);
    if (name === 'second-instance') {
      const { argv, folder } = body as { argv: string[]; folder: string };
      standInApp.emit('second-instance', {}, argv, folder, null);
      return respond(response, null);
    }
    return respond(response, (await post(name, body as Posted, served)) ?? null);
  }
  if (name === 'events') return stream(request, response);
  if (name === 'reachable') return respond(response, reachable());
  const source = moduleSource(name, served.preload);
  if (source === null) response.writeHead(404).end();
  else
    response
      .writeHead(200, { 'content-type': 'text/javascript', 'x-content-type-options': 'nosniff' })
      .end(source);
}

/** Asks the application's own protocol handler, and adds the page's half of the stand-in to the document. */
async function serveApplication(path: string, response: ServerResponse, served: Served): Promise<void> {
  const { protocol, host } = new URL(served.url);
  const handler = handlerOfScheme(protocol.slice(0, -1));
  if (!handler) throw new Error(`Nobody answers ${protocol}`);
  const answered = await handler(new Request(`${protocol}//${host}/${path}`));
  const headers = Object.fromEntries(answered.headers);
  const policy = headers['content-security-policy'];
  if (policy === undefined) throw new Error('The application answered without a policy.');
  headers['content-security-policy'] = withConnection(policy);
  let body: Buffer | string = Buffer.from(await answered.arrayBuffer());
  if (headers['content-type']?.startsWith('text/html')) {
    const entry = '<script type="module" src="./__standin/page/entry.ts"></script>';
    body = body.toString('utf8').replace(/<head[^>]*>/, (head) => head + entry);
  }
  response.writeHead(answered.status, headers).end(body);
}

/** Starts serving and prints the address; returns what ends it. */
export async function serveWindow(served: Served): Promise<() => void> {
  const token = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => {
    const handle = async (): Promise<void> => {
      const { host } = request.headers;
      const path = request.url?.split('?')[0] ?? '';
      if (path === '/favicon.ico') {
        // Browsers ask for it by themselves; a window has none.
        response.writeHead(204).end();
        return;
      }
      const isOurs = host === authority && path.startsWith(`/${token}/`);
      const { origin } = request.headers;
      if (!isOurs || (origin !== undefined && origin !== `http://${authority}`)) {
        response.writeHead(404).end();
        return;
      }
      const rest = path.slice(token.length + 2);
      if (rest.startsWith('__standin/')) {
        await serveOwn(rest.slice('__standin/'.length), request, response, served);
      } else await serveApplication(rest, response, served);
    };
    handle().catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const authority = `127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
  const address = `http://${authority}/${token}/`;
  quitOnSignals();
  announce(userDataFolder(), address);
  console.log(`Accord is open at ${address}`);
  return () => server.close();
}
