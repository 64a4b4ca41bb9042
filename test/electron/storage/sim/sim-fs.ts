/**
 * A disk in memory with separate volatile and durable states, to list what a power cut can leave.
 * A file's data becomes durable with `sync`, names in a folder with `syncFolder`. After a cut, data not
 * synced may be absent, whole, torn or right-length-but-zero; pending names survive as an ordered prefix
 * (`ordered`: journalling metadata) or as any subset (`subset`).
 */
import type { FileStat, FsPort } from '../../../../electron/storage/fs-port.ts';

export type MetadataModel = 'ordered' | 'subset';
export const metadataModels: readonly MetadataModel[] = ['ordered', 'subset'];

/**
 * A call that goes wrong: it throws `code`, or as a write takes only the fraction `short` of the bytes.
 * With both, the write is short and the call after it throws.
 */
export interface Fault extends FaultKind {
  readonly at: number;
}
export interface FaultKind {
  readonly code?: string;
  readonly short?: number;
}

interface FileNode {
  readonly kind: 'file';
  data: Buffer;
  durable: Buffer;
  modified: number;
}
interface FolderNode {
  readonly kind: 'folder';
  readonly names: Map<string, number>;
  readonly durable: Map<string, number>;
}
interface NameChange {
  readonly removed?: { readonly folder: number; readonly name: string };
  readonly added?: { readonly folder: number; readonly name: string; readonly node: number };
}

const ROOT = 1;
const sysError = (code: string, call: string): Error =>
  Object.assign(new Error(`${code}: ${call}`), { code });

/** Thrown by every call after the cut; no product code may take it for an error of the disk. */
export const POWER_CUT = 'POWERCUT';
export const isPowerCut = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === POWER_CUT;

export class SimFs implements FsPort {
  /** Calls so far, as faults count them. */
  calls = 0;
  /** Calls that change the disk, as a cut counts them. */
  changes = 0;
  /** Names of the calls with the last part of their path. */
  readonly trace: string[] = [];
  cutAt = Number.POSITIVE_INFINITY;
  capacity = Number.POSITIVE_INFINITY;
  fault: Fault | null = null;
  isReadOnly = false;
  #nodes = new Map<number, FileNode | FolderNode>([
    [ROOT, { kind: 'folder', names: new Map(), durable: new Map() }],
  ]);
  #nextNode = ROOT + 1;
  #files = new Map<number, { readonly node: number; at: number; readonly isAppend: boolean }>();
  #nextFile = 3;
  #pending: NameChange[] = [];

  #call(name: string, path: string, isChange: boolean): { readonly short: number } | null {
    this.trace.push(`${name} ${path.split('/').at(-1)}`);
    if (isChange && this.changes++ >= this.cutAt) throw sysError(POWER_CUT, name);
    if (this.changes > this.cutAt) throw sysError(POWER_CUT, name);
    if (isChange && this.isReadOnly && name !== 'close') throw sysError('EROFS', name);
    const call = this.calls++;
    const { at, code, short } = this.fault ?? { at: -1 };
    if (code !== undefined && call === (short === undefined ? at : at + 1)) throw sysError(code, name);
    return short !== undefined && call === at && name === 'write' ? { short } : null;
  }

  #find(path: string): number | null {
    let at = ROOT;
    for (const part of path.split('/').filter(Boolean)) {
      const node = this.#nodes.get(at);
      const next = node?.kind === 'folder' ? node.names.get(part) : undefined;
      if (next === undefined) return null;
      at = next;
    }
    return at;
  }
  #file(path: string, call: string): FileNode {
    const node = this.#nodes.get(this.#find(path) ?? 0);
    if (node?.kind !== 'file') throw sysError('ENOENT', call);
    return node;
  }
  #parent(
    path: string,
    call: string,
  ): { readonly id: number; readonly folder: FolderNode; readonly name: string } {
    const cut = path.lastIndexOf('/');
    const id = this.#find(path.slice(0, cut)) ?? 0;
    const folder = this.#nodes.get(id);
    if (folder?.kind !== 'folder') throw sysError('ENOENT', call);
    return { id, folder, name: path.slice(cut + 1) };
  }
  #opened(
    file: number,
    call: string,
  ): { readonly node: FileNode; readonly handle: { at: number; readonly isAppend: boolean } } {
    const handle = this.#files.get(file);
    const node = this.#nodes.get(handle?.node ?? 0);
    if (!handle || node?.kind !== 'file') throw sysError('EBADF', call);
    return { node, handle };
  }
  #add(path: string, node: FileNode | FolderNode): number {
    const { id, folder, name } = this.#parent(path, 'open');
    const made = this.#nextNode++;
    this.#nodes.set(made, node);
    folder.names.set(name, made);
    this.#pending.push({ added: { folder: id, name, node: made } });
    return made;
  }
  /** Bytes in all files. */
  used(): number {
    let bytes = 0;
    const visit = (id: number): void => {
      const node = this.#nodes.get(id);
      if (node?.kind === 'file') bytes += node.data.length;
      else for (const child of node?.names.values() ?? []) visit(child);
    };
    visit(ROOT);
    return bytes;
  }

  list(folder: string): readonly string[] {
    this.#call('list', folder, false);
    const node = this.#nodes.get(this.#find(folder) ?? 0);
    return node?.kind === 'folder' ? [...node.names.keys()] : [];
  }
  exists(path: string): boolean {
    return this.#find(path) !== null;
  }
  stat(path: string): FileStat {
    const { data, modified } = this.#file(path, 'stat');
    return { size: data.length, modified };
  }
  read(path: string): Uint8Array {
    this.#call('read', path, false);
    return this.#file(path, 'read').data;
  }
  open(path: string, mode: 'append' | 'replace'): number {
    this.#call('open', path, true);
    const found = this.#find(path);
    if (found !== null && mode === 'append') throw sysError('EEXIST', 'open');
    if (found !== null) this.#file(path, 'open').data = Buffer.alloc(0);
    const node =
      found ??
      this.#add(path, {
        kind: 'file',
        data: Buffer.alloc(0),
        durable: Buffer.alloc(0),
        modified: this.calls,
      });
    const file = this.#nextFile++;
    this.#files.set(file, { node, at: 0, isAppend: mode === 'append' });
    return file;
  }
  write(file: number, bytes: Uint8Array): number {
    const fault = this.#call('write', '', true);
    const { node, handle } = this.#opened(file, 'write');
    const room = this.capacity - this.used();
    if (room <= 0 && bytes.length > 0) throw sysError('ENOSPC', 'write');
    let count = Math.min(bytes.length, room);
    if (fault) count = Math.min(count, Math.floor(bytes.length * fault.short));
    const at = handle.isAppend ? node.data.length : handle.at;
    const gap = Buffer.alloc(Math.max(0, at - node.data.length));
    node.data = Buffer.concat([node.data.subarray(0, at), gap, bytes.subarray(0, count)]);
    node.modified = this.calls;
    handle.at = at + count;
    return count;
  }
  sync(file: number): void {
    this.#call('sync', '', true);
    const { node } = this.#opened(file, 'sync');
    node.durable = node.data;
  }
  truncate(file: number, length: number): void {
    this.#call('truncate', '', true);
    const { node } = this.#opened(file, 'truncate');
    node.data = node.data.subarray(0, length);
  }
  close(file: number): void {
    this.#call('close', '', true);
    this.#files.delete(file);
  }
  rename(from: string, to: string): void {
    this.#call('rename', to, true);
    const source = this.#parent(from, 'rename');
    const target = this.#parent(to, 'rename');
    const node = source.folder.names.get(source.name);
    if (node === undefined) throw sysError('ENOENT', 'rename');
    source.folder.names.delete(source.name);
    target.folder.names.set(target.name, node);
    this.#pending.push({
      removed: { folder: source.id, name: source.name },
      added: { folder: target.id, name: target.name, node },
    });
  }
  remove(path: string): void {
    this.#call('remove', path, true);
    const { id, folder, name } = this.#parent(path, 'remove');
    if (!folder.names.delete(name)) throw sysError('ENOENT', 'remove');
    this.#pending.push({ removed: { folder: id, name } });
  }
  removeFolder(path: string): void {
    this.#call('removeFolder', path, true);
    const found = this.#find(path);
    if (found === null) return;
    const node = this.#nodes.get(found);
    if (node?.kind === 'folder')
      for (const name of [...node.names.keys()]) this.removeFolder(`${path}/${name}`);
    const { id, folder, name } = this.#parent(path, 'removeFolder');
    folder.names.delete(name);
    this.#pending.push({ removed: { folder: id, name } });
  }
  makeFolder(path: string): void {
    this.#call('makeFolder', path, true);
    let above = '';
    for (const part of path.split('/').filter(Boolean)) {
      above = `${above}/${part}`;
      if (this.#find(above) === null)
        this.#add(above, { kind: 'folder', names: new Map(), durable: new Map() });
    }
  }
  syncFolder(path: string): void {
    this.#call('syncFolder', path, true);
    const found = this.#find(path);
    if (found === null) throw sysError('ENOENT', 'syncFolder');
    const isHere = (change: NameChange): boolean =>
      change.added?.folder === found || change.removed?.folder === found;
    for (const change of this.#pending.filter(isHere)) this.#harden(this.#nodes, change);
    this.#pending = this.#pending.filter((change) => !isHere(change));
  }

  #harden(nodes: ReadonlyMap<number, FileNode | FolderNode>, { removed, added }: NameChange): void {
    const from = nodes.get(removed?.folder ?? 0);
    if (removed && from?.kind === 'folder') from.durable.delete(removed.name);
    const to = nodes.get(added?.folder ?? 0);
    if (added && to?.kind === 'folder') to.durable.set(added.name, added.node);
  }

  /** Puts bytes on the disk from outside, durable at once; null deletes the file. */
  damage(path: string, bytes: Uint8Array | null): void {
    const { folder, name } = this.#parent(path, 'damage');
    if (bytes === null) {
      folder.names.delete(name);
      folder.durable.delete(name);
      return;
    }
    const file = this.#file(path, 'damage');
    file.data = Buffer.from(bytes);
    file.durable = file.data;
  }

  /** Every file with its path, for looking at what is left. */
  paths(): readonly string[] {
    const found: string[] = [];
    const visit = (id: number, path: string): void => {
      const node = this.#nodes.get(id);
      if (node?.kind === 'file') found.push(path);
      else for (const [name, child] of node?.names ?? []) visit(child, `${path}/${name}`);
    };
    visit(ROOT, '');
    return found;
  }

  /** Disks a power cut now could leave. `random` gives 0 ≤ x < 1. */
  *afterPowerCut(model: MetadataModel, random: () => number, most = 24): Generator<SimFs> {
    for (const survivors of this.#survivors(model, random)) {
      const base = this.#withNames(survivors);
      const dirty = base.#reachable().filter((id) => {
        const node = base.#nodes.get(id);
        return node?.kind === 'file' && !node.data.equals(node.durable);
      });
      for (const fates of fatesOf(dirty.length, random, most)) {
        const disk = this.#withNames(survivors);
        dirty.forEach((id, place) => {
          const node = disk.#nodes.get(id);
          if (node?.kind === 'file') node.durable = afterCut(node, fates[place] ?? 'old', random);
        });
        for (const node of disk.#nodes.values()) if (node.kind === 'file') node.data = node.durable;
        yield disk;
      }
    }
  }

  #survivors(model: MetadataModel, random: () => number): readonly (readonly NameChange[])[] {
    const pending = this.#pending;
    if (model === 'ordered')
      return Array.from({ length: pending.length + 1 }, (_, count) => pending.slice(0, count));
    if (pending.length <= 5)
      return Array.from({ length: 1 << pending.length }, (_, mask) =>
        pending.filter((_change, bit) => (mask >> bit) & 1),
      );
    return Array.from({ length: 32 }, () => pending.filter(() => random() < 0.5));
  }

  /** A copy whose names are the durable ones and the given changes; data as it is. */
  #withNames(changes: readonly NameChange[]): SimFs {
    const copy = new SimFs();
    copy.#nodes = new Map(
      [...this.#nodes].map(([id, node]) => [
        id,
        node.kind === 'file'
          ? { ...node }
          : { kind: 'folder' as const, names: new Map<string, number>(), durable: new Map(node.durable) },
      ]),
    );
    copy.#nextNode = this.#nextNode;
    for (const change of changes) copy.#harden(copy.#nodes, change);
    for (const node of copy.#nodes.values())
      if (node.kind === 'folder') for (const [name, id] of node.durable) node.names.set(name, id);
    return copy;
  }

  #reachable(): readonly number[] {
    const found: number[] = [];
    const visit = (id: number): void => {
      const node = this.#nodes.get(id);
      if (node?.kind === 'file') found.push(id);
      else for (const child of node?.names.values() ?? []) visit(child);
    };
    visit(ROOT);
    return [...new Set(found)];
  }
}

type Fate = 'old' | 'new' | 'torn' | 'zero';
const allFates: readonly Fate[] = ['old', 'new', 'torn', 'zero'];

function fatesOf(files: number, random: () => number, most: number): readonly (readonly Fate[])[] {
  if (files === 0) return [[]];
  if (files === 1) return allFates.map((fate) => [fate]);
  if (files === 2) return allFates.flatMap((a) => allFates.map((b) => [a, b] as const));
  return Array.from({ length: most }, () =>
    Array.from({ length: files }, () => allFates[Math.floor(random() * allFates.length)] ?? 'old'),
  );
}

function afterCut({ data, durable }: FileNode, fate: Fate, random: () => number): Buffer {
  const kept = Math.min(durable.length, data.length);
  switch (fate) {
    case 'old':
      return durable;
    case 'new':
      return data;
    case 'torn':
      return data.subarray(0, kept + Math.floor((data.length - kept) * random()));
    case 'zero':
      return Buffer.concat([data.subarray(0, kept), Buffer.alloc(data.length - kept)]);
  }
}

/** The same sequence for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
