/**
 * A whole workbook as one guarded file: format version, revision and the sha-256 of the document's exact
 * text. The document is the last property, so that its text can be cut out and checked before it is parsed.
 */
import { migrateWorkbook } from '../../shared/workbook/migrate.ts';
import { FORMAT_VERSION, type Workbook } from '../../shared/workbook/types.ts';
import { decodeUtf8, sha256Of } from './bytes.ts';

export type DecodedSnapshot =
  | { readonly kind: 'valid'; readonly workbook: Workbook }
  | { readonly kind: 'damaged' }
  /** Written by a later Accord: to be left exactly as it is. */
  | { readonly kind: 'newer' };

const head =
  /^\{"formatVersion":(\d{1,6}),"id":"([A-Za-z0-9_-]{1,64})","revision":(\d{1,15}),"sha256":"([0-9a-f]{64})","doc":/;
const HEAD_LENGTH = 400;

export function encodeSnapshot(workbook: Workbook): string {
  const doc = JSON.stringify(workbook);
  const { formatVersion, id, revision } = workbook;
  return `{"formatVersion":${formatVersion},"id":"${id}","revision":${revision},"sha256":"${sha256Of(doc)}","doc":${doc}}`;
}

/** `id` is the workbook the file must belong to. */
export function decodeSnapshot(bytes: Uint8Array, id: string): DecodedSnapshot {
  const damaged = { kind: 'damaged' } as const;
  const text = decodeUtf8(bytes);
  if (text === null) return damaged;
  const [match, version, owner, revision, sha256] = head.exec(text.slice(0, HEAD_LENGTH)) ?? [];
  if (match === undefined || owner !== id || !text.endsWith('}')) return damaged;
  const doc = text.slice(match.length, -1);
  if (sha256Of(doc) !== sha256) return damaged;
  if (Number(version) > FORMAT_VERSION) return { kind: 'newer' };
  // The checksum says that encodeSnapshot wrote exactly this text, so its shape is the workbook's.
  const workbook = migrateWorkbook(JSON.parse(doc)) as Workbook;
  return workbook.revision === Number(revision) && workbook.id === id ? { kind: 'valid', workbook } : damaged;
}
