/**
 * How a whole file is replaced. Implemented by electron-store in ./electron-store.ts; a port, because
 * electron-store reaches Electron and the disk by itself, and because it trusts the disk too much: it
 * takes a short write for success and does not fsync the folder. ./guarded-write.ts does both for it.
 */
export interface StoreFile {
  /** `name` is without its extension, which is `.json`. Throws as the file system does. */
  write(folder: string, name: string, text: string): void;
}
