/** A workbook whose own template is faulty opens: a sentence for each fault, and nothing written is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { envelopeSchema, envelopeText, packEnvelope } from '../../../shared/exchange/envelope.ts';
import { importWorkbook } from '../../../shared/exchange/import-workbook.ts';
import { findField } from '../../../shared/template/find.ts';
import { validateTemplate } from '../../../shared/template/validate.ts';
import { archiveOf } from '../../../shared/workbook/archive.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { type Json, type RawTemplate, rawField, rawSection } from '../../builders/raw-template.ts';
import { seeded } from '../checks/case.ts';

const sound = envelopeText(packEnvelope(seeded, []));
const decode = (bytes: Uint8Array): string | null => new TextDecoder('utf-8').decode(bytes);
function opened(change: (template: RawTemplate, workbook: Json) => void) {
  const file = JSON.parse(sound);
  change(file.workbook.template, file.workbook);
  const read = importWorkbook(new TextEncoder().encode(JSON.stringify(file)), decode);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}
/** Every text and figure that somebody wrote. */
const written = ({ answers, tables, archive }: Workbook): string =>
  JSON.stringify([answers, tables, archive]);
function leaves(workbook: Workbook): readonly string[] {
  const values = [
    ...Object.values(workbook.answers),
    ...Object.values(workbook.tables).flatMap((rows) => rows.flatMap(({ cells }) => Object.values(cells))),
  ];
  return values.map((value) => JSON.stringify(value));
}

describe('the template inside a workbook', () => {
  it('with a type nobody knows keeps the field as text and what was written in it', () => {
    const { workbook, report } = opened((template) => {
      rawField(template, 'M3.positioning_statement').type = 'wibble';
    });
    expect(report).toHaveLength(1);
    expect(report[0]).toContain('wibble');
    expect(findField(workbook.template, 'M3.positioning_statement')?.field.type).toBe('text');
    expect(workbook.answers['M3.positioning_statement']).toBe(seeded.answers['M3.positioning_statement']);
  });

  it('with an id that stands twice gives the second one of its own', () => {
    const { workbook, report } = opened((template) => {
      const m3 = rawSection(template, 'M3');
      m3.fields.push({ ...rawField(template, 'M3.positioning_statement'), label: 'Twin' });
    });
    expect(report).toHaveLength(1);
    expect(report[0]).toContain('Twin');
    expect(findField(workbook.template, 'M3.positioning_statement_2')?.field.label).toBe('Twin');
    expect(workbook.answers).toEqual(seeded.answers);
  });

  it('with an id that stands twice takes none away from what has the next one', () => {
    const { workbook } = opened((template) => {
      const m3 = rawSection(template, 'M3');
      const own = { ...rawField(template, 'M3.positioning_statement'), core: false };
      m3.fields.push({ ...own, label: 'Twin' }, { ...own, id: 'positioning_statement_2', label: 'Own' });
    });
    const labels = ['', '_2', '_3'].map(
      (end) => findField(workbook.template, `M3.positioning_statement${end}`)?.field.label,
    );
    expect(labels).toEqual(['Positioning statement', 'Own', 'Twin']);
  });

  it('with a formula that leads back to itself loses the formula only', () => {
    const { workbook, report } = opened((template) => {
      rawField(template, 'A3.retained_revenue').type = 'money';
      rawSection(template, 'A3').fields.push({
        ...rawField(template, 'A3.retained_revenue'),
        id: 'round',
        label: 'Round',
        core: false,
        formula: 'round + 1',
      });
    });
    expect(report).toEqual([expect.stringContaining('circle')]);
    expect(findField(workbook.template, 'A3.round')?.field).not.toHaveProperty('formula');
    expect(workbook.answers).toEqual(seeded.answers);
  });

  it('that gives the calculation another meaning is put right, and the value stands where it stood', () => {
    const { workbook, report } = opened((template) => {
      rawField(template, 'M10.total_budget').type = 'text';
      rawField(template, 'A3.retained_revenue').formula = 'corporate_revenue_goal';
    });
    expect(report).toEqual([
      expect.stringMatching(/Retained.*cannot be computed/),
      expect.stringMatching(/Total budget.*“Money”/),
    ]);
    expect(workbook.answers).toEqual(seeded.answers);
    expect(runChecks(workbook).map(({ key }) => key)).toEqual(runChecks(seeded).map(({ key }) => key));
  });

  it('that lost a section keeps what stood in it, said as people read it', () => {
    const { workbook, report } = opened((template) => {
      template.sections = template.sections.filter(({ id }) => id !== 'M10');
    });
    expect(report).toContainEqual(expect.stringContaining('M10.total_budget'));
    const kept = archiveOf(workbook).find(({ place }) => place === 'M10.total_budget');
    expect(kept?.rows).toEqual([['$500,000']]);
    expect(workbook.archive['T.campaigns']).toMatchObject({ kind: 'table' });
    for (const leaf of leaves(seeded)) expect(written(workbook)).toContain(leaf);
  });

  it('that is none at all is replaced, and what has no place is kept', () => {
    for (const nothing of [null, 7, 'x', [], {}, { sections: [] }]) {
      const { workbook, report } = opened((_, raw) => {
        raw.template = nothing;
        (raw.answers as Json)['Z9.own'] = 'A sentence of mine';
      });
      expect(report[0]).toContain('Full plan');
      expect(workbook.archive['Z9.own']).toMatchObject({ value: 'A sentence of mine' });
      expect(workbook.tables).toEqual(seeded.tables);
    }
  });

  it('comes through unchanged when it is sound', () => {
    const { workbook, report } = opened(() => undefined);
    expect(report).toEqual([]);
    expect(workbook).toEqual(seeded);
  });

  it('opens whatever is broken in it: usable, written down again, nothing lost', { timeout: 120_000 }, () => {
    const junk = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        7,
        -1,
        '',
        'x',
        [],
        {},
        true,
        'sum(',
        ['a'],
        'x'.repeat(5000),
        undefined,
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 7 }), junk), {
          minLength: 1,
          maxLength: 12,
        }),
        (hits) => {
          const { workbook, report } = opened((template) => {
            for (const [path, value] of hits) damage(template, path, value);
          });
          expect(validateTemplate(workbook.template).ok).toBe(true);
          expect(envelopeSchema.safeParse(JSON.parse(envelopeText(packEnvelope(workbook, [])))).success).toBe(
            true,
          );
          const text = written(workbook);
          for (const leaf of leaves(seeded)) if (leaf !== '""') expect(text).toContain(leaf);
          for (const remark of report) expect(remark.split('\n')).toHaveLength(1);
          expect(() => runChecks(workbook)).not.toThrow();
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Walks down by the numbers, as deep as they lead, and breaks what stands there. */
function damage(root: unknown, path: readonly number[], value: unknown): void {
  let at: unknown = root;
  for (const [depth, step] of path.entries()) {
    if (typeof at !== 'object' || at === null) return;
    const keys = Object.keys(at);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return;
    const here = at as Json;
    const next = here[key];
    const isEnd = depth === path.length - 1 || typeof next !== 'object' || next === null;
    if (!isEnd) {
      at = next;
      continue;
    }
    if (value === undefined) delete here[key];
    // A copy: one piece of junk put into another, or into itself, must stay JSON.
    else here[key] = structuredClone(value);
    return;
  }
}
