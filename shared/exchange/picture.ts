/** Pictures from elsewhere: recognised by their bytes, measured before decoding, stripped of metadata. */
import { fail, ok, type Result } from '../lib/result.ts';
import { strings } from '../strings/catalogue.ts';
import type { PictureType } from '../values/value.ts';

export interface CheckedPicture {
  readonly mime: PictureType;
  readonly width: number;
  readonly height: number;
  /** Without comments, positions and other metadata. */
  readonly bytes: Uint8Array;
}

const MAX_BYTES = 10 * 1024 * 1024;
const MAX_PIXELS = 40_000_000;

/** SVG and everything else that is not PNG or JPEG is refused. */
export function checkPicture(bytes: Uint8Array): Result<CheckedPicture> {
  if (bytes.length > MAX_BYTES) return fail('too-large', strings.files.pictureFileTooLarge);
  const checked = isPng(bytes) ? readPng(bytes) : isJpeg(bytes) ? readJpeg(bytes) : null;
  if (checked === null) return fail('invalid', strings.files.notAPicture);
  if (checked === 'damaged' || checked.width < 1 || checked.height < 1)
    return fail('damaged', strings.files.pictureDamaged);
  if (checked.width * checked.height > MAX_PIXELS) return fail('too-large', strings.files.pictureTooLarge);
  return ok(checked);
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const isPng = (bytes: Uint8Array): boolean => PNG_SIGNATURE.every((byte, at) => bytes[at] === byte);
const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

/** What a PNG needs to be drawn; text, time and Exif chunks are left out. */
const PNG_KEPT = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs'];

function readPng(bytes: Uint8Array): CheckedPicture | 'damaged' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let at = 8;
  let size = { width: 0, height: 0 };
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return 'damaged';
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'IHDR' && length >= 8)
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (PNG_KEPT.includes(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return { mime: 'image/png', ...size, bytes: concat(kept) };
    at = end;
  }
  return 'damaged';
}

/** Application segments but JFIF and Adobe's colour hint, and comments, are left out. */
function readJpeg(bytes: Uint8Array): CheckedPicture | 'damaged' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  let size: { width: number; height: number } | null = null;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return 'damaged';
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return 'damaged';
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame && end - at >= 9) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    const isMetadata = marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xee);
    if (!isMetadata) kept.push(bytes.subarray(at, end));
    if (marker === 0xda) {
      if (!size || bytes.at(-2) !== 0xff || bytes.at(-1) !== 0xd9) return 'damaged';
      return { mime: 'image/jpeg', ...size, bytes: concat([...kept, bytes.subarray(end)]) };
    }
    at = end;
  }
  return 'damaged';
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((total, piece) => total + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
