import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeSnapshot, encodeSnapshot } from '../../../electron/storage/snapshot-codec.ts';
import { FORMAT_VERSION } from '../../../shared/workbook/types.ts';
import { aWorkbook } from './sim/builders.ts';

const workbook = aWorkbook('plan-1', {
  'A1.legal_name': 'Łódź "doc": & Söhne 🙂',
  'settings.plan_title': '',
});
const bytes = Buffer.from(encodeSnapshot(workbook));

describe('a snapshot', () => {
  it('reads back exactly', () => {
    expect(decodeSnapshot(bytes, 'plan-1')).toEqual({ kind: 'valid', workbook });
  });

  it('is plain JSON that says what it is', () => {
    expect(JSON.parse(bytes.toString())).toMatchObject({
      formatVersion: FORMAT_VERSION,
      revision: 0,
      doc: workbook,
    });
  });

  it('keeps keys that other stores drop or nest', () => {
    const odd = aWorkbook('plan-1', JSON.parse('{"__proto__":"kept","a.b.c":"flat","7":"number"}'));
    const decoded = decodeSnapshot(Buffer.from(encodeSnapshot(odd)), 'plan-1');
    expect(decoded.kind === 'valid' && encodeSnapshot(decoded.workbook)).toBe(encodeSnapshot(odd));
  });

  it('is damaged when any byte is altered or missing', () => {
    for (let at = 0; at < bytes.length; at += 7) {
      const altered = Buffer.from(bytes);
      altered.writeUInt8((altered[at] ?? 0) ^ 2, at);
      expect(decodeSnapshot(altered, 'plan-1').kind).not.toBe('valid');
      expect(decodeSnapshot(bytes.subarray(0, at), 'plan-1').kind).toBe('damaged');
    }
  });

  it('is damaged in the folder of another workbook', () => {
    expect(decodeSnapshot(bytes, 'plan-2')).toEqual({ kind: 'damaged' });
  });

  it('is left alone when a newer Accord wrote it', () => {
    const newer = encodeSnapshot(workbook).replace(
      `"formatVersion":${FORMAT_VERSION}`,
      `"formatVersion":${FORMAT_VERSION + 1}`,
    );
    expect(decodeSnapshot(Buffer.from(newer), 'plan-1')).toEqual({ kind: 'newer' });
  });

  it('still reads the file that the first version wrote', () => {
    const frozen = readFileSync(new URL('../../fixtures/storage/version-1.wb.json', import.meta.url));
    expect(decodeSnapshot(frozen, 'plan-1')).toMatchObject({
      kind: 'valid',
      workbook: { answers: { 'A1.legal_name': 'Northwind Optics' }, revision: 7 },
    });
  });

  it('still reads the file that the second version wrote, with what was settled in it', () => {
    const frozen = readFileSync(new URL('../../fixtures/storage/version-2.wb.json', import.meta.url));
    expect(decodeSnapshot(frozen, 'plan-1')).toMatchObject({
      kind: 'valid',
      workbook: {
        formatVersion: FORMAT_VERSION,
        revision: 9,
        agreed: { deal_assumption: { value: 2_700_000, by: 'Ines Hakvoort' } },
        decisions: { C01: { status: 'waived', rationale: 'Known' } },
        tuning: { C18: 0.3 },
        archive: {},
      },
    });
  });

  it('still reads the file that the third version wrote, with what was decided in it', () => {
    const frozen = readFileSync(new URL('../../fixtures/storage/version-3.wb.json', import.meta.url));
    expect(decodeSnapshot(frozen, 'plan-1')).toMatchObject({
      kind: 'valid',
      workbook: {
        formatVersion: FORMAT_VERSION,
        revision: 11,
        decisions: { C01: { status: 'waived', rationale: 'Known', finding: { message: 'Short' } } },
      },
    });
  });
});
