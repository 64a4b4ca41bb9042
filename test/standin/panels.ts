/** Native dialogs as panels of the page: shown again after a reload until they are answered. */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { dialogRoot, hub, type Panel } from './hub.ts';
import { texts } from './texts.ts';

/** What the person did with a panel, as the page sends it. */
export type PanelAnswer =
  | { readonly kind: 'cancel' }
  | { readonly kind: 'button'; readonly index: number }
  | {
      readonly kind: 'file';
      readonly folder: readonly string[];
      readonly name: string;
      readonly replace: boolean;
    };

/** Back to the page: done, a sentence to show, or a question before an existing file is replaced. */
export type PanelReply =
  | { readonly kind: 'done' }
  | { readonly kind: 'problem'; readonly message: string }
  | { readonly kind: 'replace'; readonly message: string };

interface Waiting {
  readonly panel: Panel;
  /** Extensions with dot; empty takes every file. */
  readonly extensions: readonly string[];
  readonly settle: (answer: { readonly path: string } | { readonly index: number } | null) => void;
}

const waiting = new Map<string, Waiting>();
let lastFolder: readonly string[] = [];

hub.onConnect(() => {
  for (const [id, { panel }] of waiting) hub.push({ kind: 'panel', id, panel });
});

/** Shows a panel and settles with the path or the button, or null when it was cancelled. */
export function ask(
  panel: Panel,
  extensions: readonly string[] = [],
): Promise<{ readonly path: string } | { readonly index: number } | null> {
  const id = randomUUID();
  return new Promise((settle) => {
    waiting.set(id, { panel, extensions, settle });
    hub.push({ kind: 'panel', id, panel });
  });
}

/** Takes away what a closed window asked. */
export function dismissAll(): void {
  for (const [id, { settle }] of [...waiting]) {
    waiting.delete(id);
    hub.push({ kind: 'close-panel', id });
    settle(null);
  }
}

/** Where a file panel starts: the folder of `defaultPath` if it is inside the root, else the last one. */
export function startOf(defaultPath: string | undefined): { folder: readonly string[]; name: string } {
  if (defaultPath === undefined) return { folder: lastFolder, name: '' };
  const name = basename(defaultPath);
  const inside = relative(dialogRoot(), dirname(defaultPath));
  const isInside = dirname(defaultPath) !== '.' && !inside.startsWith('..');
  return { folder: isInside ? inside.split(sep).filter((part) => part !== '') : lastFolder, name };
}

const isName = (part: unknown): part is string =>
  typeof part === 'string' && part !== '' && part !== '.' && part !== '..' && !/[/\\\0]/.test(part);

/** The folder's path, or null when a part of it is no plain name. */
const pathOf = (folder: readonly string[]): string | null =>
  folder.every(isName) ? join(dialogRoot(), ...folder) : null;

/** Folders and fitting files of one folder, hidden ones left out. */
export function listFolder(
  id: string,
  folder: readonly string[],
): { readonly path: string; readonly folders: readonly string[]; readonly files: readonly string[] } {
  const path = pathOf(folder);
  const extensions = waiting.get(id)?.extensions ?? [];
  if (path === null || !existsSync(path)) return { path: dialogRoot(), folders: [], files: [] };
  const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const names = (isWanted: (entry: (typeof entries)[number]) => boolean): string[] =>
    entries
      .filter(isWanted)
      .map(({ name }) => name)
      .sort((a, b) => a.localeCompare(b, 'en'));
  return {
    path,
    folders: names((entry) => entry.isDirectory()),
    files: names(
      (entry) =>
        entry.isFile() && (extensions.length === 0 || extensions.includes(extname(entry.name).toLowerCase())),
    ),
  };
}

/** Takes the page's answer; a problem leaves the panel open. */
export function answer(id: string, given: PanelAnswer): PanelReply {
  const asked = waiting.get(id);
  if (!asked) return { kind: 'done' };
  const settle: Waiting['settle'] = (result) => {
    waiting.delete(id);
    asked.settle(result);
  };
  if (given.kind === 'cancel') settle(null);
  else if (given.kind === 'button') settle({ index: given.index });
  else {
    const checked = check(asked, given);
    if ('kind' in checked) return checked;
    lastFolder = given.folder;
    settle(checked);
  }
  return { kind: 'done' };
}

function check(
  { panel, extensions }: Waiting,
  { folder, name, replace }: Extract<PanelAnswer, { kind: 'file' }>,
): PanelReply | { readonly path: string } {
  if (name.trim() === '') return { kind: 'problem', message: texts.noName };
  const parent = pathOf(folder);
  if (!isName(name) || parent === null) return { kind: 'problem', message: texts.badName };
  const path = join(parent, name);
  if (panel.kind === 'open') {
    const isFile = existsSync(path) && statSync(path).isFile();
    return isFile ? { path } : { kind: 'problem', message: texts.notFound(name) };
  }
  const extension = extensions[0] ?? '';
  const complete = extname(name).toLowerCase() === extension ? path : path + extension;
  if (existsSync(complete) && !replace) return { kind: 'replace', message: texts.exists(basename(complete)) };
  return { path: complete };
}
