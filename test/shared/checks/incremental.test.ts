/** Whatever is remembered from before an edit, the findings are those of a program that has just started. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readiness } from '../../../shared/checks/readiness.ts';
import { register } from '../../../shared/checks/register.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { numbersJson } from '../../../shared/numbers/numbers-json.ts';
import { sampleWorkbook } from '../../../shared/sample/sample.ts';
import { refTablesOf } from '../../../shared/template/find.ts';
import type { Slot } from '../../../shared/template/types.ts';
import type { Value } from '../../../shared/values/value.ts';
import { applyEdit } from '../../../shared/workbook/apply-edit.ts';
import type { SingleChange } from '../../../shared/workbook/edit.ts';
import { rowsOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';

const seeded = sampleWorkbook({ id: 'sample', at: '2026-11-30T09:00:00.000Z' });

/** A choice out of many by a number, so that an edit found wanting can be shrunk and told. */
const pick = <T>(from: readonly T[], by: number): T | undefined =>
  from.length === 0 ? undefined : from[by % from.length];

function valueFor(workbook: Workbook, slot: Slot, by: number): Value | null {
  if (by % 7 === 0) return null;
  switch (slot.type) {
    case 'int':
      return by % 200;
    case 'dec':
      return (by % 900) / 4;
    case 'money':
      return (by % 5) * 10_000_000 + (by % 997);
    case 'pct':
      return (by % 101) / 100;
    case 'date':
      return `2027-${String((by % 12) + 1).padStart(2, '0')}-${String((by % 28) + 1).padStart(2, '0')}`;
    case 'month':
      return `2027-${String((by % 12) + 1).padStart(2, '0')}`;
    case 'bool':
      return by % 2 === 0;
    case 'choice':
      return pick(slot.choices ?? [], by)?.id ?? null;
    case 'ref':
    case 'person': {
      const rows = refTablesOf(slot).flatMap((table) => rowsOf(workbook, table));
      return pick(rows, by)?.id ?? null;
    }
    case 'refs': {
      const rows = refTablesOf(slot).flatMap((table) => rowsOf(workbook, table));
      return rows.slice(by % Math.max(1, rows.length)).map((row) => row.id);
    }
    case 'text':
    case 'rich':
      return pick(['TBD', 'Visits', 'A sentence that says what is meant.', '…'], by) ?? null;
    case 'multi':
    case 'picture':
      return null;
  }
}

/** Sections whose answers every figure hangs on; two edits of three meet them. */
const counting = ['settings', 'A3', 'M9', 'M10', 'S3', 'S6', 'S10', 'L1'];

/** Numbers from which an edit of any kind is made. */
type Dice = readonly [kind: number, place: number, detail: number, value: number];

const tablesWithRows = (workbook: Workbook) =>
  workbook.template.sections
    .flatMap((section) => section.tables)
    .filter((table) => rowsOf(workbook, table.id).length > 0);

function changeOf(workbook: Workbook, [kind, place, detail, value]: Dice): SingleChange | null {
  const table = pick(tablesWithRows(workbook), place);
  const rows = table ? rowsOf(workbook, table.id) : [];
  const row = pick(rows, detail);
  if (!table || !row) return null;
  switch (kind) {
    case 0:
    case 5: {
      const fields = workbook.template.sections
        .filter((section) => place % 3 === 0 || counting.includes(section.id))
        .flatMap((section) => section.fields.map((field) => ({ key: `${section.id}.${field.id}`, field })));
      const found = pick(fields, place * 31 + detail);
      return found
        ? { kind: 'set-answer', key: found.key, value: valueFor(workbook, found.field, value) }
        : null;
    }
    case 1:
      return { kind: 'remove-rows', table: table.id, rows: [row.id] };
    case 2:
      return {
        kind: 'insert-rows',
        table: table.id,
        at: value % (rows.length + 1),
        rows: [{ id: `new_${place}_${detail}_${value}`, cells: row.cells }],
      };
    case 3:
      return { kind: 'move-row', table: table.id, row: row.id, to: value % rows.length };
    case 4: {
      const finding = pick(runChecks(workbook), place);
      if (!finding) return null;
      const decision = {
        status: value % 2 === 0 ? 'agreed' : 'waived',
        decision: 'Decided',
        rationale: 'So that it is',
        owner: null,
        due: null,
        by: '',
        side: null,
        at: '2026-11-30T09:00:00.000Z',
        finding: { message: finding.message, severity: finding.severity, money: finding.impact.money },
        basis: {},
      } as const;
      return { kind: 'decide', finding: finding.key, decision };
    }
    default: {
      const column = pick(table.columns, value);
      return column
        ? {
            kind: 'set-cells',
            table: table.id,
            cells: [
              { row: row.id, column: column.id, value: valueFor(workbook, column, detail * 13 + value) },
            ],
          }
        : null;
    }
  }
}

const everything = (workbook: Workbook) => ({
  findings: runChecks(workbook),
  register: register(workbook),
  readiness: readiness(workbook),
  numbers: numbersJson(workbook),
});

/** The same by modules that have seen no workbook yet and so can remember nothing. */
async function firstSeen(workbook: Workbook): Promise<ReturnType<typeof everything>> {
  vi.resetModules();
  const [checks, entries, score, json] = await Promise.all([
    import('../../../shared/checks/run-checks.ts'),
    import('../../../shared/checks/register.ts'),
    import('../../../shared/checks/readiness.ts'),
    import('../../../shared/numbers/numbers-json.ts'),
  ]);
  const copy = structuredClone(workbook);
  return {
    findings: checks.runChecks(copy),
    register: entries.register(copy),
    readiness: score.readiness(copy),
    numbers: json.numbersJson(copy),
  };
}

describe('Figures and findings after an edit', () => {
  it('are those of the same workbook seen for the first time', async () => {
    const dice = fc.tuple(fc.nat(9), fc.nat(9_999), fc.nat(9_999), fc.nat(9_999));
    // Back and forth, as when ways out are tried on a copy.
    const edits = fc.array(fc.tuple(dice, fc.boolean()), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(edits, async (rolls) => {
        let workbook = seeded;
        let looked = everything(workbook);
        for (const [roll, goesBack] of rolls) {
          const change = changeOf(workbook, roll);
          if (!change) continue;
          const at = workbook.meta.editedAt;
          const next = applyEdit(workbook, { id: 'e', at, label: '', change }).workbook;
          looked = everything(next);
          if (goesBack) looked = everything(workbook);
          else workbook = next;
        }
        expect(looked).toEqual(await firstSeen(workbook));
      }),
      { numRuns: 60 },
    );
  });
});
