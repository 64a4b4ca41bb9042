/**
 * One pass over the bytes before anything is parsed: depth, number of values, longest text. Linear,
 * without recursion or regular expressions, so that no file can make the parser work hard.
 */
import { fail, ok, type Result } from '../lib/result.ts';
import { strings } from '../strings/catalogue.ts';
import { MAX_TEXT } from '../values/value.ts';

const MEGABYTES = 25;

export const limits = {
  bytes: MEGABYTES * 1024 * 1024,
  /** `bytes` in words. */
  megabytes: String(MEGABYTES),
  depth: 64,
  values: 2_000_000,
  /** Characters, but for the base64 of pictures, which has its own limit. */
  text: MAX_TEXT,
  picture: 16 * 1024 * 1024,
  key: 200,
} as const;

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const OPEN = [91, 123];
const CLOSE = [93, 125];

export function scanBytes(bytes: Uint8Array): Result<null> {
  let depth = 0;
  let values = 0;
  let inText = false;
  let escaped = false;
  let length = 0;
  for (const byte of bytes) {
    if (inText) {
      if (escaped) escaped = false;
      else if (byte === BACKSLASH) escaped = true;
      else if (byte === QUOTE) inText = false;
      length++;
      if (length > limits.picture) return fail('too-large', strings.files.textTooLong);
      continue;
    }
    if (byte === QUOTE) {
      inText = true;
      length = 0;
      values++;
    } else if (OPEN.includes(byte)) {
      depth++;
      values++;
      if (depth > limits.depth) return fail('damaged', strings.files.tooDeep);
    } else if (CLOSE.includes(byte)) depth--;
    else if (byte === COMMA) values++;
    if (values > limits.values) return fail('too-large', strings.files.tooMany);
  }
  return ok(null);
}
