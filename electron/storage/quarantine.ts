/** Damaged files are set aside under a name that tells when, whose and why; nothing removes them by itself. */
import { join } from 'node:path';
import type { FsPort } from './fs-port.ts';

export type DamageReason = 'unreadable' | 'torn' | 'out-of-order';

export interface Quarantine {
  /** Throws as the file system does; the file is then still where it was. */
  take(owner: string, path: string, fileName: string, reason: DamageReason): void;
  /** Forgets everything of an owner, when it is erased for good. */
  forget(owner: string): void;
}

/** `now` is ISO 8601 in UTC. Names are `<time>.<owner>.<reason>.<file>`; owners hold no dot. */
export function createQuarantine(fs: FsPort, folder: string, now: () => string): Quarantine {
  const freeName = (wanted: string): string => {
    const taken = new Set(fs.list(folder));
    let name = wanted;
    for (let count = 2; taken.has(name); count++) name = `${wanted}.${count}`;
    return name;
  };
  return {
    take(owner, path, fileName, reason) {
      fs.makeFolder(folder);
      const time = now().replaceAll(/[-:.]/g, '');
      fs.rename(path, join(folder, freeName(`${time}.${owner}.${reason}.${fileName}`)));
      fs.syncFolder(folder);
    },
    forget(owner) {
      const own = fs.list(folder).filter((name) => name.split('.')[1] === owner);
      for (const name of own) fs.remove(join(folder, name));
      if (own.length > 0) fs.syncFolder(folder);
    },
  };
}
