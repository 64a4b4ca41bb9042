import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { envelopeText, packEnvelope } from '../../../shared/exchange/envelope.ts';
import { importWorkbook } from '../../../shared/exchange/import-workbook.ts';
import { repairedSample } from '../../../shared/sample/repaired.ts';
import { placeName } from '../../../shared/template/place-name.ts';
import { aWorkbook, kitchenSink } from '../../builders/a-template.ts';

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const workbook = aWorkbook(kitchenSink, {
  answers: { 'M1.headline': 'Grüße 世界', 'M1.budget': 5_000 },
  tables: { lines: [{ id: 'r1', cells: { name: 'Search', budget: 100 } }] },
});
const sound = envelopeText(packEnvelope(workbook, []));
const read = (text: string) => importWorkbook(encode(text), decode);
const changed = (
  change: (envelope: Record<string, unknown> & { workbook: Record<string, unknown> }) => void,
): string => {
  const copy = JSON.parse(sound);
  change(copy);
  return JSON.stringify(copy);
};

describe('the import guard, of what the calculation reads', () => {
  const company = repairedSample({ id: 'guarded', at: '2026-11-30T09:00:00.000Z' });
  const text = envelopeText(packEnvelope(company, []));
  const withAnswer = (key: string, value: unknown) => {
    const file = JSON.parse(text);
    file.workbook.answers[key] = value;
    return read(JSON.stringify(file));
  };
  const withCell = (table: string, column: string, value: unknown) => {
    const file = JSON.parse(text);
    file.workbook.tables[table][0].cells[column] = value;
    return read(JSON.stringify(file));
  };

  it.each([
    ['M9.deal_assumption', -2_400_000, '−$24,000'],
    ['M9.conv_lead_mql', 1.5, '150'],
    ['S10.lag_months', -3, '−3'],
    ['S10.lag_months', 2.5, '2.5'],
    ['settings.tolerance_pct', -0.5, '−50'],
    ['settings.locale', 'xx-YY-zzzz', 'xx-YY-zzzz'],
    ['settings.currency', 'dollars', 'dollars'],
  ])('sets %s = %s aside, says so and keeps it', (key, value, shown) => {
    const opened = withAnswer(key, value);
    expect(opened.ok && opened.value.workbook.answers[key]).toBeUndefined();
    expect(opened.ok && opened.value.report).toEqual([
      expect.stringContaining(`${placeName(company.template, key)} held “${shown}`),
    ]);
    expect(opened.ok && opened.value.workbook.archive).toMatchObject({ [key]: { kind: 'answer', value } });
  });

  it.each([
    ['channel_plan', 'cpl', -16_000],
    ['roster', 'full_quota', -1],
    ['roster', 'role', 'wizard'],
    ['campaigns', 'm1', -5],
  ])('sets a cell of %s.%s aside', (table, column, value) => {
    const opened = withCell(table, column, value);
    expect(opened.ok && opened.value.workbook.tables[table]?.[0]?.cells[column]).toBeUndefined();
    expect(opened.ok && opened.value.report).toHaveLength(1);
    expect(JSON.stringify(opened.ok && opened.value.workbook.archive)).toContain(JSON.stringify(value));
  });

  it.each([
    ['settings.locale', 'de_DE'],
    ['settings.currency', '€'],
  ])('says what else it sets aside in words, also where %s is %s', (key, value) => {
    const file = JSON.parse(text);
    file.workbook.answers[key] = value;
    file.workbook.answers['M9.deal_assumption'] = -100;
    file.workbook.tables.channel_plan[0].cells.cpl = -5;
    const opened = read(JSON.stringify(file));
    expect(opened.ok && opened.value.report).toHaveLength(3);
    expect(JSON.stringify(opened.ok && opened.value.report)).toContain('−$1');
  });

  it('holds the calculation’s own limits, whatever the file’s template says of them', () => {
    const file = JSON.parse(text);
    const rate = file.workbook.template.sections
      .flatMap(({ fields }: { fields: { id: string }[] }) => fields)
      .find(({ id }: { id: string }) => id === 'conv_lead_mql');
    delete rate.max;
    delete rate.core;
    file.workbook.answers['M9.conv_lead_mql'] = 1.5;
    const opened = read(JSON.stringify(file));
    expect(opened.ok && opened.value.workbook.answers['M9.conv_lead_mql']).toBeUndefined();
    expect(JSON.stringify(opened.ok && opened.value.report)).toContain('150');
  });

  it('takes a currency that is not among those offered', () => {
    const opened = withAnswer('settings.currency', 'AED');
    expect(opened.ok && opened.value.report).toEqual([]);
    expect(opened.ok && opened.value.workbook.answers['settings.currency']).toBe('AED');
  });
});

describe('the import guard', () => {
  it('takes a sound file as it is, also with a byte-order mark', () => {
    const plain = read(sound);
    expect(plain).toMatchObject({ ok: true, value: { report: [], pictures: [] } });
    expect(plain.ok && plain.value.workbook).toEqual(workbook);
    expect(read(`\uFEFF${sound}`).ok).toBe(true);
  });

  it('takes a file of the first format, in which nothing was settled yet', () => {
    const first = changed((file) => {
      file.formatVersion = 1;
      file.workbook.formatVersion = 1;
      for (const later of ['agreed', 'decisions', 'tuning', 'scenarios', 'seals'])
        delete file.workbook[later];
    });
    const opened = read(first);
    expect(opened.ok && opened.value.workbook).toEqual(workbook);
  });

  it('takes a file of the second format, from which no template had taken anything yet', () => {
    const second = changed((file) => {
      file.formatVersion = 2;
      file.workbook.formatVersion = 2;
      delete file.workbook.archive;
    });
    const opened = read(second);
    expect(opened.ok && opened.value.workbook).toEqual(workbook);
  });

  it('takes a file of the third format, and a conflict that somebody has but nobody has decided', () => {
    const third = changed((file) => {
      file.formatVersion = 3;
      file.workbook.formatVersion = 3;
    });
    const opened = read(third);
    expect(opened.ok && opened.value.workbook).toEqual(workbook);
    const open = {
      status: 'open',
      decision: '',
      rationale: '',
      owner: 'p1',
      due: '2027-01-31',
      at: '2026-12-31T19:00:00-05:00',
      by: 'Ines',
      side: null,
      finding: { title: 'Short', message: 'Short of leads.', severity: 'major', money: null },
      basis: {},
    };
    const kept = changed((file) => {
      file.workbook.decisions = { C03: open };
    });
    expect(read(kept)).toMatchObject({
      ok: true,
      value: { report: [], workbook: { decisions: { C03: open } } },
    });
  });

  it('refuses an archive of another shape, and keeps one of its own', () => {
    const kept = changed((file) => {
      file.workbook.archive = {
        'A1.old': {
          kind: 'answer',
          at: '2027-01-01T00:00:00.000Z',
          section: 'Overview',
          field: { id: 'old', label: 'Old', type: 'text', prompt: '', help: '', example: '', good: [] },
          value: '<script>alert(1)</script>',
        },
      };
    });
    expect(read(kept)).toMatchObject({
      ok: true,
      value: { report: [], workbook: { archive: { 'A1.old': {} } } },
    });
    const odd = changed((file) => {
      file.workbook.archive = { 'A1.old': { kind: 'answer', at: 'yesterday', value: { a: 1 } } };
    });
    expect(read(odd)).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/workbook › archive/) },
    });
  });

  it.each<[string, string, RegExp]>([
    ['an empty file', '', /empty/],
    ['a cut file', sound.slice(0, sound.length / 2), /cut short/],
    ['a ZIP', 'PK\u0003\u0004rest', /Word document or a ZIP/],
    ['a foreign JSON file', '{"a":1}', /not made by Accord/],
    [
      'a newer workbook in a file of today’s format',
      changed((file) => {
        file.workbook.formatVersion = 99;
      }),
      /newer version of Accord \(format 99\)/,
    ],
    [
      'a newer file',
      changed((file) => {
        file.formatVersion = 99;
      }),
      /newer version of Accord \(format 99\)/,
    ],
    ['a forbidden name', sound.replace('"answers":{', '"answers":{"__proto__":{"x":1},'), /forbidden name/],
    ['a huge number', sound.replace('5000', '1e400'), /too large/],
    ['a number beyond 2^53', sound.replace('5000', '9007199254740993'), /too large/],
    ['deep nesting', '['.repeat(100) + ']'.repeat(100), /too deeply/],
    [
      'a wrong shape',
      changed((file) => {
        file.workbook.answers = [];
      }),
      /workbook › answers/,
    ],
    [
      'an id that is a path',
      changed((file) => {
        file.workbook.id = '../../etc';
      }),
      /workbook › id/,
    ],
  ])('refuses %s with one clear sentence', (_, text, sentence) => {
    const result = read(text);
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect(result.error.message).toMatch(sentence);
      expect(result.error.message.split('\n')).toHaveLength(1);
    }
  });

  it.each<[string, (workbook: Record<string, unknown>) => void, string]>([
    [
      'is of another kind',
      (workbook) => {
        workbook.answers = [];
      },
      '“workbook › answers” in the file is of the wrong kind.',
    ],
    [
      'is not there',
      (workbook) => {
        delete workbook.tables;
      },
      '“workbook › tables” in the file is missing.',
    ],
    [
      'is an id that is none',
      (workbook) => {
        workbook.id = '../../etc';
      },
      '“workbook › id” in the file is not written the way Accord writes it.',
    ],
    [
      'is unknown',
      (workbook) => {
        workbook.extra = 1;
      },
      '“workbook” in the file holds “extra”, which no workbook has.',
    ],
    [
      'is none of the words there are',
      (workbook) => {
        workbook.marks = { 'M1.ask': 'odd' };
      },
      '“workbook › marks › M1.ask” in the file is “odd” and must be one of example, pasted.',
    ],
  ])('says in its own words that something %s', (_, change, sentence) => {
    const result = read(changed((file) => change(file.workbook)));
    if (result.ok) throw new Error('taken');
    expect(result.error.message).toBe(`This workbook cannot be opened: ${sentence}`);
  });

  it('refuses bytes that are not UTF-8', () => {
    const bytes = encode(sound);
    bytes[bytes.indexOf('G'.charCodeAt(0))] = 0xff;
    expect(importWorkbook(bytes, decode)).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });

  it('sets aside what the template does not know, and says so item by item', () => {
    const result = read(
      changed((file) => {
        Object.assign(file.workbook.answers as object, { 'M1.ghost': 'x', 'M1.launch': '2027-02-31' });
        Object.assign(file.workbook.tables as object, {
          ghosts: [],
          lines: [
            { id: 'r1', cells: { name: 'Search', nope: 1 } },
            { id: 'r1', cells: { name: 'Twin' } },
          ],
        });
      }),
    );
    if (!result.ok) throw new Error(result.error.message);
    expect(result.value.report).toHaveLength(5);
    expect(result.value.workbook.tables.lines?.map((row) => row.id)).toEqual(['r1', 'r1_2']);
    expect(result.value.workbook.answers['M1.launch']).toBeUndefined();
    expect(result.value.workbook.archive).toMatchObject({
      'M1.ghost': { kind: 'answer', value: 'x', field: { label: 'ghost (as the file holds it)' } },
      'M1.launch': { kind: 'answer', value: '2027-02-31', field: { label: 'launch' } },
      'T.lines.nope': { kind: 'column', cells: { r1: 1 } },
    });
  });

  it('keeps in its place what says the same in another type, and names places by their titles', () => {
    const typed = JSON.parse(sound);
    const lines = typed.workbook.template.sections
      .flatMap(({ tables }: { tables: { id: string }[] }) => tables)
      .find(({ id }: { id: string }) => id === 'lines');
    lines.title = 'Budget lines';
    lines.columns.push({ id: 'units', label: 'Units', type: 'pieces', help: '' });
    typed.workbook.tables.lines = [
      { id: 'r1', cells: { name: 'Search', units: 3, budget: 'a lot' } },
      { id: 'r2', cells: { units: 2.5, budget: '1,200' } },
    ];
    const opened = read(JSON.stringify(typed));
    if (!opened.ok) throw new Error(opened.error.message);
    expect(opened.value.workbook.tables.lines).toEqual([
      { id: 'r1', cells: { name: 'Search', units: '3' } },
      { id: 'r2', cells: { units: '2.5', budget: 120_000 } },
    ]);
    expect(opened.value.report.slice(1).map((line) => line.replaceAll(/[\u2068\u2069]/g, ''))).toEqual([
      '“Budget lines › Units” held values of another type that say the same in its own; they are written in that now.',
      '“Budget lines › Search › budget” held “a lot”, which does not fit its type; it is under “Kept from earlier templates”.',
      '“Budget lines › budget” held values of another type that say the same in its own; they are written in that now.',
    ]);
  });

  it('gives the second of two rows an id that no other row has', () => {
    const twins = ['r1', 'r1', 'r1_2'].map((id, at) => ({ id, cells: { name: `Row ${at}` } }));
    const result = read(
      changed((file) => {
        Object.assign(file.workbook.tables as object, { lines: twins });
      }),
    );
    if (!result.ok) throw new Error(result.error.message);
    expect(result.value.workbook.tables.lines?.map((row) => row.id)).toEqual(['r1', 'r1_3', 'r1_2']);
  });

  it('survives any damage without throwing and without polluting', () => {
    const bytes = encode(sound);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.option(fc.nat(bytes.length - 1)),
        (flips, cut) => {
          const damaged = bytes.slice(0, cut ?? bytes.length);
          for (const [at, byte] of flips) if (at < damaged.length) damaged[at] = byte;
          const result = importWorkbook(damaged, decode);
          if (!result.ok) expect(result.error.message).not.toBe('');
          expect(Object.prototype).not.toHaveProperty('polluted');
        },
      ),
      { numRuns: 1_500 },
    );
  });
});
