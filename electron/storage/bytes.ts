/** What bytes are worth: the digest they are known by, and the text they hold. */
import { createHash } from 'node:crypto';

/** 64 hex digits; a text counts as its UTF-8 bytes. */
export const sha256Of = (data: Uint8Array | string): string =>
  createHash('sha256').update(data).digest('hex');

/** Strict: a wrong byte is a refusal, never a replacement character. A BOM is fine. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
