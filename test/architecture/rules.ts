/** Who may import whom. One rule an entry, each with the sentence a newcomer reads when it is broken. */
import type { Import } from './imports.ts';

export interface Rule {
  readonly name: string;
  /** The sentence after the offending import, or null when the import is fine. */
  check(one: Import): string | null;
}

/** Rooms of `shared`, each may import itself and those before it. */
const sharedRooms = [
  'lib',
  'strings',
  'template',
  'values',
  'workbook',
  'plan',
  'numbers',
  'checks',
  'document',
];
/** Rooms beside the chain and what they may read. */
const sideRooms: Readonly<Record<string, readonly string[]>> = {
  sample: ['lib', 'strings', 'template', 'values', 'workbook', 'sample'],
  exchange: ['lib', 'strings', 'template', 'values', 'workbook', 'exchange'],
  commands: ['lib', 'strings', 'commands'],
  ipc: ['lib', 'values', 'workbook', 'document', 'template', 'ipc'],
};

const roomOf = (path: string, depth: number): string => path.split('/')[depth] ?? '';
const inside = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);

const forbiddenIn =
  (folder: string, allowed: RegExp, sentence: string): Rule['check'] =>
  (one) =>
    inside(one.from, folder) && !one.relative && !allowed.test(one.to) ? sentence : null;

export const rules: readonly Rule[] = [
  {
    name: 'dependencies point renderer → shared ← electron',
    check: ({ from, to, relative }) => {
      const [here, there] = [roomOf(from, 0), roomOf(to, 0)];
      // Published figures are data of the product, read as they are.
      if (here === 'shared' && to === 'assets/benchmarks.json') return null;
      return relative && here !== there && there !== 'shared'
        ? `${here} may import shared and itself only`
        : null;
    },
  },
  {
    name: 'shared is pure: it runs anywhere',
    check: forbiddenIn('shared', /^(zod|mutative)$/, 'shared may import zod and mutative only'),
  },
  {
    name: 'inside shared, rooms build on the ones before them',
    check: ({ from, to }) => {
      if (!inside(from, 'shared') || !inside(to, 'shared')) return null;
      const [here, there] = [roomOf(from, 1), roomOf(to, 1)];
      const side = sideRooms[here];
      if (side) return side.includes(there) ? null : `${here} may not know ${there}`;
      if (there in sideRooms) return `${here} may not know ${there}`;
      return sharedRooms.indexOf(there) <= sharedRooms.indexOf(here) && sharedRooms.includes(there)
        ? null
        : `${here} may not know ${there}`;
    },
  },
  {
    name: 'only host, ipc, preload and main touch electron',
    check: ({ from, to }) =>
      to === 'electron' && !/^electron\/(?:host\/|ipc\/|preload\.ts$|main\.ts$)/.test(from)
        ? 'only electron/host and electron/ipc may import electron'
        : null,
  },
  {
    name: 'only word imports docx',
    check: ({ from, to }) =>
      /^docx(?:\/|$)/.test(to) && !inside(from, 'electron/word')
        ? 'only electron/word may import docx'
        : null,
  },
  {
    name: 'only storage imports electron-store',
    check: ({ from, to }) =>
      to === 'electron-store' && !inside(from, 'electron/storage')
        ? 'only electron/storage may import electron-store'
        : null,
  },
  {
    name: 'services know storage and word, never the host or the bridge',
    check: ({ from, to }) =>
      inside(from, 'electron/services') && (inside(to, 'electron/host') || inside(to, 'electron/ipc'))
        ? 'services reach the host through ports'
        : null,
  },
  {
    name: 'storage and word know no service',
    check: ({ from, to }) =>
      (inside(from, 'electron/storage') || inside(from, 'electron/word')) &&
      /^electron\/(?:services|host|ipc)\//.test(to)
        ? 'storage and word stand below the services'
        : null,
  },
  {
    name: 'the host reaches services through their ports alone',
    check: ({ from, to }) =>
      inside(from, 'electron/host') && /^electron\/(?!host\/)/.test(to) && to !== 'electron/services/ports.ts'
        ? 'the host knows services only through their ports'
        : null,
  },
  {
    name: 'the command line needs no window',
    check: ({ from, to }) =>
      (inside(from, 'electron/cli') || from === 'electron/cli.ts') && /^electron\/(?:host|ipc)\//.test(to)
        ? 'the command line may not know host or ipc'
        : null,
  },
  {
    name: 'the renderer knows no Node and no Electron',
    check: ({ from, to }) =>
      inside(from, 'renderer') &&
      (/^node:/.test(to) || /^(?:electron|docx|electron-store|zod)(?:\/|$)/.test(to))
        ? 'the renderer runs in a sandboxed window'
        : null,
  },
  {
    name: 'features never import each other',
    check: ({ from, to }) =>
      inside(from, 'renderer/features') &&
      inside(to, 'renderer/features') &&
      roomOf(from, 2) !== roomOf(to, 2)
        ? `feature ${roomOf(from, 2)} may not know feature ${roomOf(to, 2)}`
        : null,
  },
  {
    name: 'ui knows nothing of the domain',
    check: ({ from, to }) =>
      inside(from, 'renderer/ui') &&
      (/^renderer\/(?:features|state|bridge)\//.test(to) || /^shared\/(?!lib|strings)/.test(to))
        ? 'ui may not know the domain'
        : null,
  },
  {
    name: 'state knows no screen',
    check: ({ from, to }) =>
      inside(from, 'renderer/state') && /^renderer\/(?:features|ui)\//.test(to)
        ? 'state may not know the screens'
        : null,
  },
];

/** `renderer/ui/field.tsx → shared/workbook: ui may not know the domain`. */
export const offences = (imports: readonly Import[]): readonly string[] =>
  imports.flatMap((one) =>
    rules.flatMap((rule) => {
      const sentence = rule.check(one);
      return sentence === null ? [] : [`${one.from} → ${one.to}: ${sentence}`];
    }),
  );
