/** The only module that knows electron-store. */
import ElectronStore from 'electron-store';
import type { StoreFile } from './store-file.ts';

/**
 * Each write gives electron-store an absolute folder and a text already serialised, so that neither its
 * dot notation nor its walk over every value meets the document, and the bytes are exactly those whose
 * checksum is in them. `clearInvalidConfig` stays off: a file that cannot be read is evidence, not rubbish.
 */
export function createElectronStoreFile(): StoreFile {
  return {
    write(folder, name, text) {
      const store = new ElectronStore<{ text: string }>({
        cwd: folder,
        name,
        fileExtension: 'json',
        configFileMode: 0o600,
        accessPropertiesByDotNotation: false,
        clearInvalidConfig: false,
        serialize: (value) => value.text,
        deserialize: (found) => ({ text: found }),
      });
      store.store = { text };
    },
  };
}
