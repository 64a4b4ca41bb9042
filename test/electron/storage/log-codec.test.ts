import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareLogNames,
  decodeLog,
  encodeRecord,
  logName,
  parseLogName,
} from '../../../electron/storage/log-codec.ts';
import { edit } from './sim/builders.ts';

const record = (n: number, text?: string) => ({ ...edit(n, text), revision: n });
const logOf = (...texts: readonly string[]): Buffer =>
  Buffer.concat(texts.map((text, place) => encodeRecord(record(place + 1, text))));

describe('the edit log', () => {
  it('reads back what was written, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const log = texts.map((text, place) => record(place + 1, text.toWellFormed()));
        const decoded = decodeLog(Buffer.concat(log.map(encodeRecord)));
        expect(decoded).toEqual({ records: log, whole: true });
      }),
      { numRuns: 200 },
    );
  });

  it('keeps every record before the place where it was cut', () => {
    const log = logOf('one', 'two\nlines', 'three');
    const ends = [1, 2, 3].map((count) => logOf('one', 'two\nlines', 'three').indexOf(`"revision":${count}`));
    expect(ends.every((end) => end > 0)).toBe(true);
    for (let length = 0; length < log.length; length++) {
      const { records, whole } = decodeLog(log.subarray(0, length));
      expect(records).toEqual(decodeLog(log).records.slice(0, records.length));
      expect(whole).toBe(records.reduce((bytes, one) => bytes + encodeRecord(one).length, 0) === length);
    }
  });

  it('never takes an altered record for a good one', () => {
    const log = logOf('one', 'two', 'three');
    for (let at = 0; at < log.length; at++)
      for (const bit of [1, 16, 128]) {
        const altered = Buffer.from(log);
        altered.writeUInt8((altered[at] ?? 0) ^ bit, at);
        const { records, whole } = decodeLog(altered);
        expect(whole).toBe(false);
        expect(records).toEqual(decodeLog(log).records.slice(0, records.length));
      }
  });

  it('stops at zeros that a power cut left', () => {
    const log = Buffer.concat([logOf('one'), Buffer.alloc(500)]);
    expect(decodeLog(log)).toMatchObject({ whole: false, records: [{ revision: 1 }] });
  });

  it('names its files so that they sort by revision and part', () => {
    const names = [
      { base: 12, part: 1 },
      { base: 2, part: 0 },
      { base: 12, part: 0 },
    ];
    expect(names.map(logName)).toEqual(['log-0000000012-1', 'log-0000000002', 'log-0000000012']);
    expect(names.map(logName).map(parseLogName)).toEqual(names);
    expect(names.toSorted(compareLogNames)).toEqual([names[1], names[2], names[0]]);
    expect(['log-1', 'log-0000000001.bak', 'wb.json', 'log-0000000001-'].map(parseLogName)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
