/** Pictures beside a workbook, each once under the sha-256 of its bytes; checked again when read. */
import { join } from 'node:path';
import { digestPattern } from '../../shared/lib/digest.ts';
import { type PictureType, pictureTypes } from '../../shared/values/value.ts';
import { sha256Of } from './bytes.ts';
import { type FsPort, replaceFile } from './fs-port.ts';
import { ASSETS } from './layout.ts';

/** A picture as it lies in the folder `assets`, named by the digest of its bytes. */
export interface StoredPicture {
  readonly sha256: string;
  readonly mime: PictureType;
  readonly bytes: Uint8Array;
}

const endings: { readonly [T in PictureType]: string } = { 'image/png': 'png', 'image/jpeg': 'jpg' };
/** What the name of a picture ends in. */
const ending = new RegExp(`\\.(${Object.values(endings).join('|')})$`);

/** Throws as the file system does, and for a digest that is not the bytes'. */
export function writeAsset(fs: FsPort, folder: string, picture: StoredPicture): void {
  if (sha256Of(picture.bytes) !== picture.sha256) throw new Error('The digest is not that of the bytes');
  const assets = join(folder, ASSETS);
  const path = join(assets, `${picture.sha256}.${endings[picture.mime]}`);
  if (typeof readAsset(fs, folder, picture.sha256) === 'object') return;
  fs.makeFolder(assets);
  fs.syncFolder(folder);
  replaceFile(fs, assets, path, picture.bytes);
}

export function readAsset(fs: FsPort, folder: string, sha256: string): StoredPicture | 'missing' | 'damaged' {
  if (!digestPattern.test(sha256)) return 'missing';
  for (const mime of pictureTypes) {
    const path = join(folder, ASSETS, `${sha256}.${endings[mime]}`);
    if (!fs.exists(path)) continue;
    const bytes = fs.read(path);
    return sha256Of(bytes) === sha256 ? { sha256, mime, bytes } : 'damaged';
  }
  return 'missing';
}

/** Every picture that can still be read. */
export function readAssets(fs: FsPort, folder: string): readonly StoredPicture[] {
  return fs.list(join(folder, ASSETS)).flatMap((name) => {
    const asset = readAsset(fs, folder, name.replace(ending, ''));
    return typeof asset === 'object' ? [asset] : [];
  });
}
