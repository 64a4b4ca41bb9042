/**
 * electron-store's write on the simulated disk, call by call as conf and atomically make it: a temporary
 * file, one write whose count nobody looks at, fsync, rename, no fsync of the folder.
 * electron-store-calls.test.ts holds this against the real one.
 */
import type { FsPort } from '../../../../electron/storage/fs-port.ts';
import type { StoreFile } from '../../../../electron/storage/store-file.ts';

export function createSimStore(fs: FsPort): StoreFile {
  let count = 0;
  return {
    write(folder, name, text) {
      const path = `${folder}/${name}.json`;
      const temporary = `${path}.tmp-${count++}`;
      try {
        const file = fs.open(temporary, 'replace');
        try {
          fs.write(file, Buffer.from(text));
          fs.sync(file);
        } finally {
          fs.close(file);
        }
        fs.rename(temporary, path);
      } catch (error) {
        if (fs.exists(temporary)) fs.remove(temporary);
        throw error;
      }
    },
  };
}
