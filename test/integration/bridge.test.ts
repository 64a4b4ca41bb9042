import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../electron/host/policy.ts';
import { listBundle } from '../../electron/host/protocol.ts';
import { type Handlers, limitOf, registerHandlers } from '../../electron/ipc/register.ts';
import { type ArgsOf, type Channel, eventNames, requests } from '../../shared/ipc/contract.ts';
import { ok } from '../../shared/lib/result.ts';
import { kitchenSink } from '../builders/a-template.ts';
import { buildApplication } from '../standin/build.ts';
import { launchStandIn } from '../standin/launch.ts';

const channels = Object.keys(requests) as Channel[];
const sha256 = 'a'.repeat(64);
const entry = {
  id: 'edit-1',
  at: '2026-11-30T10:00:00.000Z',
  label: 'deal size',
  patches: [{ op: 'replace' as const, path: ['answers', 'M9.deal_assumption'], value: 1 }],
};

/** One request of each channel that the contract allows. */
const valid: { readonly [C in Channel]: ArgsOf<C> } = {
  'app:info': [],
  'app:set-preferences': [{ theme: 'dark', density: 'compact', name: 'Ines', side: 'marketing' }],
  'app:flushed': [],
  'library:list': [],
  'library:create': [{ templateId: 'full', title: 'Plan 2027' }],
  'library:create-from-last-year': [{ id: 'wb-1', title: 'Plan 2027' }],
  'library:open-sample': [],
  'library:duplicate': ['wb-1'],
  'library:rename': ['wb-1', 'Plan'],
  'library:pin': ['wb-1', true],
  'library:delete': ['wb-1'],
  'library:restore': ['wb-1'],
  'library:erase': ['wb-1', 'Plan'],
  'workbook:open': ['wb-1'],
  'workbook:append': [{ id: 'wb-1', baseRevision: 0, entries: [entry] }],
  'workbook:keep-drafts': ['wb-1', { 'M9.cycle_days': { text: '9o', message: 'Not a number.' } }],
  'workbook:close': ['wb-1'],
  'transfer:open-file': [],
  'transfer:open-dropped': [{ name: 'plan.accord', bytes: new Uint8Array([123]) }],
  'transfer:save-copy': ['wb-1', { baseRevision: 0, entries: [entry] }],
  'transfer:choose-picture': ['wb-1'],
  'transfer:read-picture': ['wb-1', sha256],
  'word:export': [{ id: 'wb-1', options: { part: 'all', includeCompensation: false } }],
  'word:cancel': ['job-1'],
  'word:reveal': ['job-1'],
  'templates:list': [],
  'templates:list-deleted': [],
  'templates:read': ['full'],
  'templates:duplicate': [{ id: 'full', title: 'Our plan' }],
  'templates:save': [kitchenSink],
  'templates:rename': ['tpl-1', 'Our plan'],
  'templates:reset': ['tpl-1'],
  'templates:delete': ['tpl-1'],
  'templates:restore': ['tpl-1'],
  'templates:import': [],
  'templates:export': ['tpl-1'],
  'shell:open-link': ['https://example.com/'],
};

const ownFrame = { origin: 'app://accord', parent: null };
type Listener = (event: object, ...args: unknown[]) => Promise<unknown>;

/** The bridge with handlers that only count; one of them may be told to throw. */
function aBridge({ throwing }: { throwing?: Channel } = {}) {
  const listeners = new Map<string, Listener>();
  const entered: unknown[][] = [];
  const bugs: unknown[] = [];
  const count =
    (channel: Channel) =>
    async (...args: unknown[]) => {
      entered.push([channel, ...args]);
      if (channel === throwing) throw new Error('EACCES: /home/ines/plan.accord');
      return ok(null);
    };
  // Every handler is the same counter, whatever its channel promises to answer.
  const handlers = Object.fromEntries(channels.map((name) => [name, count(name)])) as unknown as Handlers;
  const ipc = { handle: (channel: string, listener: Listener) => void listeners.set(channel, listener) };
  registerHandlers(ipc as Parameters<typeof registerHandlers>[0], handlers, (_channel, error) =>
    bugs.push(error),
  );
  const ask = async (channel: string, args: readonly unknown[], frame: unknown = ownFrame) =>
    listeners.get(channel)?.({ senderFrame: frame }, ...args);
  return { ask, entered, bugs, names: [...listeners.keys()] };
}

const refused = (code: string) => ({
  ok: false,
  error: { code, message: expect.stringMatching(/^[A-Z].*\.$/) },
});

/** Another shape than the contract's, for each kind of first argument; null where there is none. */
function withWrongType(args: readonly unknown[]): unknown[] | null {
  const [first, ...rest] = args;
  if (first === undefined) return null;
  return [typeof first === 'string' ? 7 : 'text', ...rest];
}

const disposed = {
  get origin(): string {
    throw new Error('Render frame was disposed before WebFrameMain could be accessed');
  },
  parent: null,
};

describe.each(channels)('%s', (channel) => {
  const args: readonly unknown[] = valid[channel];

  test('enters its handler once for what the contract allows', async () => {
    const bridge = aBridge();
    expect(await bridge.ask(channel, args)).toEqual(ok(null));
    expect(bridge.entered).toEqual([[channel, ...args]]);
  });

  test.each([
    ['no frame', null],
    ['a frame that is gone', disposed],
    ['a frame inside the window', { ...ownFrame, parent: ownFrame }],
    ['a web page', { origin: 'https://accord', parent: null }],
    ['a host that only begins alike', { origin: 'app://accord.example', parent: null }],
    ['another host of the scheme', { origin: 'app://other', parent: null }],
    ['a file', { origin: 'file://', parent: null }],
    ['an opaque origin', { origin: 'null', parent: null }],
  ])('refuses %s', async (_name, frame) => {
    const bridge = aBridge();
    expect(await bridge.ask(channel, args, frame)).toEqual(refused('forbidden'));
    expect(bridge.entered).toEqual([]);
  });

  test('refuses a missing, an extra and a wrong argument', async () => {
    const bridge = aBridge();
    expect(await bridge.ask(channel, [...args, 'more'])).toEqual(refused('invalid'));
    if (args.length > 0) {
      expect(await bridge.ask(channel, args.slice(0, -1))).toEqual(refused('invalid'));
      expect(await bridge.ask(channel, withWrongType(args) ?? [])).toEqual(refused('invalid'));
      expect(await bridge.ask(channel, [null, ...args.slice(1)])).toEqual(refused('invalid'));
    }
    expect(bridge.entered).toEqual([]);
  });

  test('refuses a key that the contract does not know', async () => {
    const bridge = aBridge();
    const [first] = args;
    if (typeof first === 'object' && first !== null) {
      expect(await bridge.ask(channel, [{ ...first, path: '/etc/passwd' }])).toEqual(refused('invalid'));
    } else {
      expect(await bridge.ask(channel, [{ path: '/etc/passwd' }, ...args.slice(1)])).toEqual(
        refused('invalid'),
      );
    }
    expect(bridge.entered).toEqual([]);
  });

  test('refuses what is too large before it is looked at', async () => {
    const bridge = aBridge();
    const large = new Uint8Array(limitOf(channel) + 1);
    expect(await bridge.ask(channel, [...args, large])).toEqual(refused('too-large'));
    expect(await bridge.ask(channel, [{ text: 'x'.repeat(limitOf(channel)) }])).toEqual(refused('too-large'));
    expect(bridge.entered).toEqual([]);
  });

  test('refuses cycles, functions and bottomless nesting', async () => {
    const bridge = aBridge();
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    let deep: unknown = 1;
    for (let level = 0; level < 100; level += 1) deep = [deep];
    for (const bad of [cycle, { run: () => 1 }, () => 1, deep]) {
      expect(await bridge.ask(channel, [bad, ...args.slice(1)])).toEqual(refused('invalid'));
    }
    expect(bridge.entered).toEqual([]);
  });

  test('turns a bug into a clean sentence and reports the bug itself', async () => {
    const bridge = aBridge({ throwing: channel });
    await expect(bridge.ask(channel, args)).rejects.toThrow(
      `Accord made a mistake while it handled ${channel}.`,
    );
    expect(bridge.bugs).toHaveLength(1);
    expect(String(bridge.bugs[0])).toContain('EACCES');
  });
});

test('every channel of the contract is answered, and no other', () => {
  expect(aBridge().names.sort()).toEqual([...channels].sort());
});

describe('the built application', () => {
  beforeAll(buildApplication);

  test('answers the channels of the contract, and nothing else listens', async () => {
    const home = mkdtempSync(join(tmpdir(), 'accord-bridge-'));
    const app = await launchStandIn({ userData: home });
    try {
      const call = async (channel: string, args: readonly unknown[]): Promise<unknown> => {
        const nodes = args.map((arg) => ['object', Object.entries(arg as object)]);
        const slots = args.map((_arg, at) => [at, ['r', at + 1]]);
        const body = { channel, args: { root: ['r', 0], nodes: [['array', args.length, slots], ...nodes] } };
        const answer = await fetch(`${app.address}__standin/invoke`, {
          method: 'POST',
          body: JSON.stringify(body),
        });
        return answer.json();
      };
      // The first write is when electron-store would open a channel of its own.
      const templates = JSON.stringify(await call('templates:list', []));
      expect(templates).toContain('"title"');
      await call('app:set-preferences', [valid['app:set-preferences'][0]]);
      const reachable = await (await fetch(`${app.address}__standin/reachable`)).json();
      expect(reachable.handlers.sort()).toEqual([...channels].sort());
      expect(reachable.listeners).toEqual([]);
    } finally {
      await app.kill();
      rmSync(home, { recursive: true });
    }
  });

  test('serves its pages under its own policy; the stand-in adds its connection and nothing else', async () => {
    const home = mkdtempSync(join(tmpdir(), 'accord-bridge-'));
    const app = await launchStandIn({ userData: home });
    try {
      const served = (await fetch(app.address)).headers.get('content-security-policy') ?? '';
      const own = contentSecurityPolicy.split('; ');
      const changed = served.split('; ').filter((directive) => !own.includes(directive));
      expect(changed).toEqual(["connect-src 'self'"]);
      expect(served.split('; ')).toHaveLength(own.length);
    } finally {
      await app.kill();
      rmSync(home, { recursive: true });
    }
  });

  test('serves every file that was built for the window', () => {
    const built = readdirSync('dist/renderer', { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    // The document is served under its name and as the start page.
    expect(listBundle('dist/renderer').size).toBe(built.length + 1);
  });

  test('exposes exactly the bridge: each function asks its own channel, each event can be left again', async () => {
    const source = readFileSync('dist/electron/preload.cjs', 'utf8');
    const asked: string[] = [];
    const listened: string[] = [];
    const left: string[] = [];
    const exposed: { key: string; api: Record<string, (...args: unknown[]) => unknown> }[] = [];
    const electron = {
      contextBridge: {
        exposeInMainWorld: (key: string, api: (typeof exposed)[number]['api']) =>
          void exposed.push({ key, api }),
      },
      ipcRenderer: {
        invoke: async (channel: string) => void asked.push(channel),
        on: (channel: string) => void listened.push(channel),
        removeListener: (channel: string) => void left.push(channel),
      },
    };
    const required: string[] = [];
    new Function('require', 'module', 'exports', source)(
      (id: string) => {
        required.push(id);
        return electron;
      },
      { exports: {} },
      {},
    );
    expect(required).toEqual(['electron']);
    const { key, api } = exposed[0] ?? { key: '', api: {} };
    expect(exposed).toHaveLength(1);
    expect(key).toBe('accord');
    for (const [name, member] of Object.entries(api)) {
      if (name.startsWith('on')) (member(() => {}) as () => void)();
      else await member();
    }
    expect(asked.sort()).toEqual([...channels].sort());
    expect(listened.sort()).toEqual([...eventNames].sort());
    expect(left.sort()).toEqual([...eventNames].sort());
    expect(Object.keys(api)).toHaveLength(channels.length + eventNames.length);
  });
});
