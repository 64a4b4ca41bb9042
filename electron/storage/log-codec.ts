/**
 * The edit log's bytes. One record a line: 16 hex digits of the sha-256 of the JSON, its length in bytes,
 * the JSON. Length and checksum tell a whole record from a torn or altered one.
 */
import { z } from 'zod';
import type { LogEntry } from '../../shared/ipc/contract.ts';
import { sha256Of } from './bytes.ts';

z.config({ jitless: true });

export interface LogRecord extends LogEntry {
  /** Of the workbook after this record. */
  readonly revision: number;
}

export interface DecodedLog {
  /** Up to the first bad one. */
  readonly records: readonly LogRecord[];
  /** False when bytes follow the last good record. */
  readonly whole: boolean;
}

const record = z.object({
  revision: z.number().int().positive(),
  id: z.string(),
  at: z.string(),
  label: z.string(),
  patches: z.array(
    z.object({
      op: z.enum(['add', 'remove', 'replace']),
      path: z.array(z.union([z.string(), z.number()])),
      value: z.unknown().optional(),
    }),
  ),
});

const NEWLINE = 0x0a;
const head = /^([0-9a-f]{16}) (\d{1,10}) /;
const HEAD_LENGTH = 28;

const digest = (bytes: Uint8Array): string => sha256Of(bytes).slice(0, 16);

export function encodeRecord(entry: LogRecord): Uint8Array {
  const json = Buffer.from(JSON.stringify(entry));
  return Buffer.concat([Buffer.from(`${digest(json)} ${json.length} `), json, Buffer.of(NEWLINE)]);
}

export function decodeLog(bytes: Uint8Array): DecodedLog {
  const records: LogRecord[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  while (at < buffer.length) {
    const [match, sum, length] = head.exec(buffer.toString('latin1', at, at + HEAD_LENGTH)) ?? [];
    if (match === undefined) break;
    const start = at + match.length;
    const end = start + Number(length);
    if (end >= buffer.length || buffer[end] !== NEWLINE) break;
    const json = buffer.subarray(start, end);
    if (digest(json) !== sum) break;
    const parsed = record.safeParse(JSON.parse(json.toString('utf8')));
    if (!parsed.success) break;
    records.push(parsed.data);
    at = end + 1;
  }
  return { records, whole: at === buffer.length };
}

/** A log file's name tells after which revision it starts; `part` tells apart files begun at the same one. */
export interface LogName {
  readonly base: number;
  readonly part: number;
}

const DIGITS = 10;

export const logName = ({ base, part }: LogName): string =>
  `log-${String(base).padStart(DIGITS, '0')}${part === 0 ? '' : `-${part}`}`;

export function parseLogName(name: string): LogName | null {
  const [match, base, part] = /^log-(\d{10})(?:-(\d{1,6}))?$/.exec(name) ?? [];
  return match === undefined ? null : { base: Number(base), part: Number(part ?? 0) };
}

export const compareLogNames = (a: LogName, b: LogName): number => a.base - b.base || a.part - b.part;
