import { describe, expect, it } from 'vitest';
import { tableBlocks } from '../../../shared/document/table-blocks.ts';
import { explain } from '../../../shared/numbers/explain.ts';
import { findColumn, findTable } from '../../../shared/template/find.ts';
import { formatFigure } from '../../../shared/values/format.ts';
import { pathOfPlace, resolvePlace } from '../../../shared/workbook/place-path.ts';
import { formatContextOf, rowsOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { changed, seeded } from '../checks/case.ts';

const fromJuly = changed(seeded, { 'settings.fiscal_start': '2027-07' });

function tableOf(workbook: Workbook, id: string) {
  const table = findTable(workbook.template, id)?.table;
  const column = table && findColumn(table, 'month');
  if (!table || !column) throw new Error(`no ${id}`);
  return { table, column };
}

describe('a fiscal month', () => {
  it('is printed by its name, with the total under it', () => {
    const { table } = tableOf(fromJuly, 'pipeline_plan');
    const [printed] = tableBlocks(fromJuly, table, { includeCompensation: true });
    const rows = printed?.block.rows ?? [];
    expect(rows[0]?.cells[0]).toBe('Jul');
    expect(rows[11]?.cells[0]).toBe('Jun');
    expect(printed?.block.columns[0]).toEqual({ label: 'Fiscal month', align: 'left' });
    expect(rows[12]).toMatchObject({ kind: 'total' });
    expect(rows[12]?.cells[0]).toBe('Total');
    expect(rows[12]?.cells).toContain('8,000');
  });

  it('names the rows of a total, and is a number again where it is counted or stands in a path', () => {
    const [label] = explain(seeded, 'total:pipeline_plan/leads')?.inputs.map((input) => input.label) ?? [];
    expect(label).toBe('Jan');
    const { column } = tableOf(seeded, 'pipeline_plan');
    expect(formatFigure(column, 78, formatContextOf(seeded))).toBe('78');
    const [, second] = rowsOf(seeded, 'seasonality');
    expect(pathOfPlace(seeded, `seasonality/${second?.id}/weight`)).toBe('T.seasonality[2].weight');
    expect(resolvePlace(seeded, 'T.seasonality[2].weight')).toMatchObject({ ok: true });
  });
});
