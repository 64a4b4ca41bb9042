/** Bytes from elsewhere to plain data: size, encoding, shape of the text, then keys and numbers. */
import { reachesPrototype } from '../lib/prototype-keys.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { strings } from '../strings/catalogue.ts';
import { limits, scanBytes } from './scan.ts';

/** Strict UTF-8; null when the bytes are not. Handed in, since the core has no decoder of its own. */
export type DecodeUtf8 = (bytes: Uint8Array) => string | null;

/** `data` for pictures may be long; every other text has the shorter limit. */
const PICTURE_KEY = 'data';

export function readJson(bytes: Uint8Array, decode: DecodeUtf8): Result<unknown> {
  if (bytes.length === 0) return fail('damaged', strings.files.empty);
  if (bytes.length > limits.bytes) return fail('too-large', strings.files.tooLarge(limits.megabytes));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return fail('invalid', strings.files.isZip);
  const scanned = scanBytes(bytes);
  if (!scanned.ok) return scanned;
  const text = decode(bytes);
  if (text === null) return fail('damaged', strings.files.notText);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('damaged', strings.files.cutShort);
  }
  return checkTree(value);
}

/** Without recursion: the depth was checked, the number of values was checked. */
function checkTree(root: unknown): Result<unknown> {
  const stack: object[] = [];
  const visit = (key: string, value: unknown): Result<null> => {
    if (
      typeof value === 'number' &&
      (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
    )
      return fail('invalid', strings.files.badNumber(key));
    if (typeof value === 'string' && key !== PICTURE_KEY && value.length > limits.text)
      return fail('too-large', strings.files.textTooLong);
    if (typeof value === 'object' && value !== null) stack.push(value);
    return ok(null);
  };
  const first = visit('', root);
  if (!first.ok) return first;
  for (let next = stack.pop(); next; next = stack.pop())
    for (const [key, value] of Object.entries(next)) {
      if (reachesPrototype(key)) return fail('invalid', strings.files.badKey(key));
      if (key.length > limits.key) return fail('invalid', strings.files.longKey);
      const checked = visit(key, value);
      if (!checked.ok) return checked;
    }
  return ok(root);
}
