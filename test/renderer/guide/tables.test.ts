import { describe, expect, it } from 'vitest';
import { removalQuestion } from '../../../renderer/features/guide/table/removal-question.ts';
import { sumState } from '../../../renderer/features/guide/table/sum-rule.ts';
import { totalsOf, viewCell } from '../../../renderer/features/guide/table/table-cells.ts';
import { columnWidths, gridColumns } from '../../../renderer/features/guide/table/table-columns.ts';
import { duplicateRows, pasteBlock, readCells } from '../../../renderer/features/guide/table/table-edits.ts';
import { OPTION_SEPARATOR } from '../../../renderer/ui/grid/types.ts';
import { columnDecimals } from '../../../shared/numbers/column-decimals.ts';
import { findColumn, findTable } from '../../../shared/template/find.ts';
import { fullTemplate } from '../../../shared/template/shipped/full.ts';
import type { Table } from '../../../shared/template/types.ts';
import { applyEdit } from '../../../shared/workbook/apply-edit.ts';
import type { Change } from '../../../shared/workbook/edit.ts';
import { findRow, rowsOf } from '../../../shared/workbook/read.ts';
import { referencesTo } from '../../../shared/workbook/references.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { AT, aColumn, aSection, aTable, aTemplate, aWorkbook } from '../../builders/a-template.ts';
import { seeded } from '../../shared/checks/case.ts';
import { aPlan } from './a-plan.ts';

const plan = aPlan();

function table(id: string, workbook: Workbook = plan): Table {
  const found = findTable(workbook.template, id)?.table;
  if (!found) throw new Error(`No table ${id}`);
  return found;
}

const make = (workbook: Workbook, change: Change): Workbook =>
  applyEdit(workbook, { id: 'e', at: AT, label: 'test', change }).workbook;

const withCells = (
  workbook: Workbook,
  id: string,
  row: string,
  cells: Readonly<Record<string, string | null>>,
) => {
  const inputs = Object.entries(cells).map(([column, text]) => ({ row, column, text }));
  const read = readCells(workbook, table(id, workbook), inputs);
  return { ...read, workbook: make(workbook, { kind: 'set-cells', table: id, cells: read.cells }) };
};

function newIds(): () => string {
  let count = 0;
  return () => `new${++count}`;
}

describe('typed cells', () => {
  it('are read by the column’s type and the workbook’s locale', () => {
    const { cells, refused } = withCells(plan, 'target_segments', 't1', {
      price: '24k',
      segment: 'chemicals',
    });
    expect(refused).toEqual([]);
    expect(cells.map((cell) => cell.value)).toEqual([2_400_000, 'chem']);
  });

  it('are refused one by one with the place and a sentence', () => {
    const { cells, refused } = withCells(plan, 'target_segments', 't1', {
      price: '10ooo',
      segment: 'Mars',
      potential: '1',
      deals: '65',
    });
    expect(cells).toEqual([{ row: 't1', column: 'deals', value: 65 }]);
    expect(refused.map(({ column, message }) => [column, message])).toEqual([
      ['price', '“10ooo” is not a number.'],
      ['segment', '“Mars” is not in the list Segment.'],
      ['potential', 'Potential is computed and cannot be typed.'],
    ]);
  });

  it('take several choices by id', () => {
    const workbook = aWorkbook(
      aTemplate([
        aSection({
          id: 'X',
          tables: [
            aTable({
              id: 'x',
              columns: [
                aColumn({
                  id: 'for',
                  type: 'multi',
                  choices: [
                    { id: 'a', label: 'Alpha, first' },
                    { id: 'b', label: 'Beta' },
                  ],
                }),
              ],
            }),
          ],
        }),
      ]),
      { tables: { x: [{ id: 'r', cells: {} }] } },
    );
    const text = `a${OPTION_SEPARATOR}b`;
    expect(readCells(workbook, table('x', workbook), [{ row: 'r', column: 'for', text }]).cells).toEqual([
      { row: 'r', column: 'for', value: ['a', 'b'] },
    ]);
  });
});

describe('a paste', () => {
  const block = [
    ['Food and beverage', '900', 'Hygiene', '12', '25,000', '7'],
    ['Nowhere', '5'],
  ];

  it('adds the rows it needs, skips computed columns and is one change', () => {
    const pasted = pasteBlock(
      plan,
      table('target_segments'),
      { row: 't3', column: 'segment' },
      block,
      newIds(),
    );
    const after = make(plan, pasted.change);
    expect(pasted.added).toBe(1);
    expect(rowsOf(after, 'target_segments').map((row) => row.id)).toEqual(['t1', 't2', 't3', 'new1']);
    expect(findRow(after, 'target_segments', 't3')?.cells).toEqual({
      segment: 'food',
      accounts: 900,
      need: 'Hygiene',
      deals: 12,
      price: 2_500_000,
    });
    expect(findRow(after, 'target_segments', 'new1')?.cells).toEqual({ accounts: 5 });
    expect(pasted.refused.map(({ row, text }) => [row, text])).toEqual([['new1', 'Nowhere']]);
  });

  it('on the add row begins below the last', () => {
    const pasted = pasteBlock(
      plan,
      table('people'),
      { row: null, column: 'name' },
      [['Ada'], ['Bo']],
      newIds(),
    );
    expect(rowsOf(make(plan, pasted.change), 'people').map((row) => row.cells.name)).toEqual([
      'Ines Halvorsen',
      'Kofi Mensah',
      'Ada',
      'Bo',
    ]);
  });
});

it('copies of rows stand below the last of them with ids of their own', () => {
  const after = make(plan, duplicateRows(plan, table('target_segments'), ['t1', 't2'], newIds()));
  expect(rowsOf(after, 'target_segments').map((row) => row.id)).toEqual(['t1', 't2', 'new1', 'new2', 't3']);
  expect(findRow(after, 'target_segments', 'new1')?.cells).toEqual(
    findRow(plan, 'target_segments', 't1')?.cells,
  );
});

describe('a cell', () => {
  const view = (workbook: Workbook, id: string, rowId: string, columnId: string, drafts = {}) => {
    const row = findRow(workbook, id, rowId);
    const column = findColumn(table(id), columnId);
    if (!row || !column) throw new Error('No such cell');
    return viewCell(workbook, table(id), row, column, drafts, columnDecimals(workbook, table(id), column));
  };

  it('shows names for references and edits them by id', () => {
    expect(view(plan, 'target_segments', 't1', 'segment')).toEqual({
      text: 'Water utilities',
      edit: 'water',
    });
  });

  it('edits the exact figure, whatever is shown', () => {
    const { workbook } = withCells(plan, 'distribution', 'd1', { share: '1/3' });
    expect(view(workbook, 'distribution', 'd1', 'share').text).toBe('33.33\u00a0%');
    expect(view(workbook, 'distribution', 'd1', 'share').edit).toBe('33.3333333333\u00a0%');
  });

  it('keeps a refused text and says what still counts', () => {
    const drafts = { 'target_segments/t1/price': { text: '10ooo', message: 'No.' } };
    expect(view(plan, 'target_segments', 't1', 'price', drafts)).toEqual({
      text: '10ooo',
      edit: '10ooo',
      mark: 'invalid',
      problem: 'No.',
      counts: '24,000',
    });
  });

  it('shows cents in the whole column as soon as one amount has some', () => {
    const { workbook } = withCells(plan, 'target_segments', 't1', { price: '24,000.50' });
    expect(view(workbook, 'target_segments', 't1', 'price').text).toBe('24,000.50');
    expect(view(workbook, 'target_segments', 't2', 'price').text).toBe('24,000.00');
  });
});

it('totals are computed from the rows that are there', () => {
  const totals = totalsOf(plan, table('target_segments'), () => 0);
  expect(Object.fromEntries(Object.entries(totals ?? {}).map(([id, cell]) => [id, cell.text]))).toEqual({
    accounts: '2,510',
    deals: '150',
    potential: '3,600,000',
  });
  expect(totalsOf(plan, table('people'), () => 0)).toBeNull();
});

it('an average among the totals says that it is one', () => {
  const accounts = table('target_segments').columns.find(({ id }) => id === 'accounts');
  const mean = accounts && { ...table('target_segments'), columns: [{ ...accounts, total: 'avg' as const }] };
  expect(mean && totalsOf(plan, mean, () => 0)?.accounts?.text).toMatch(/^avg\. [\d,.]+$/);
});

it('month heads follow the fiscal start', () => {
  const july = { ...plan, answers: { ...plan.answers, 'settings.fiscal_start': '2027-07' } };
  const heads = gridColumns(july, table('campaigns'), [], () => july)
    .map((column) => column.label)
    .slice(5, 8);
  expect(heads).toEqual(['Jul', 'Aug', 'Sep']);
});

describe('a sum rule', () => {
  const said = (workbook: Workbook) =>
    sumState(workbook, table('distribution'))?.sentence.replace(/\s/g, ' ');

  it('says what is missing, what is too much and what adds up', () => {
    expect(sumState(plan, table('distribution'))?.kind).toBe('short');
    expect(said(plan)).toBe('Share of sales adds up to 97 %, 3 % missing.');
    const over = withCells(plan, 'distribution', 'd2', { share: '45' }).workbook;
    expect(said(over)).toBe('Share of sales adds up to 105 %, 5 % too much.');
    const met = withCells(plan, 'distribution', 'd2', { share: '40' }).workbook;
    expect(sumState(met, table('distribution'))?.kind).toBe('met');
  });

  it('counts thirds as a whole', () => {
    let workbook = make(plan, {
      kind: 'insert-rows',
      table: 'distribution',
      at: 9,
      rows: [{ id: 'd3', cells: {} }],
    });
    for (const row of ['d1', 'd2', 'd3'])
      workbook = withCells(workbook, 'distribution', row, { share: '1/3' }).workbook;
    expect(sumState(workbook, table('distribution'))?.kind).toBe('met');
  });

  it('asks without judging while nothing is written', () => {
    const empty = { ...plan, tables: {} };
    expect(sumState(empty, table('distribution'))?.kind).toBe('open');
    expect(said(empty)).toBe('Share of sales has to add up to 100 %. Nothing is written yet.');
  });
});

it('keeps the deciding columns of a table in the text column in view: sentences wrap', () => {
  const matrix = findTable(fullTemplate, 'matrix')?.table;
  if (!matrix) throw new Error('No table matrix');
  const workbook = aWorkbook(fullTemplate);
  const columns = gridColumns(
    workbook,
    matrix,
    columnWidths(workbook, matrix, () => ''),
    () => workbook,
  );
  const least = columns.map(({ frozen, width, minWidth }) => (frozen ? width : (minWidth ?? width)));
  // The width of a section's text beside its guidance in a window of 1280.
  expect(least.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(1280 - 240 - 328 - 2 * 24);
  expect(columns.find(({ id }) => id === 'sales_says')?.minWidth).toBeGreaterThanOrEqual(96);
});

it('says before a name goes in which sections it is used, each by its id', () => {
  const segments = table('segments', seeded);
  const rows = rowsOf(seeded, 'segments').map(({ id }) => id);
  const [first = ''] = rows;
  const { sentences } = removalQuestion(
    seeded,
    segments,
    [first],
    referencesTo(seeded, 'segments', [first]),
    () => {},
  );
  expect(sentences[0]).toMatch(/Target market \(M3\), \d+ places?; .*Target market \(S5\), \d+ places?/);
});

describe('a fiscal month', () => {
  it.each(['pipeline_plan', 'seasonality'])('of %s is read by its name, and edited as its number', (id) => {
    const fromJuly = make(seeded, { kind: 'set-answer', key: 'settings.fiscal_start', value: '2027-07' });
    const months = table(id, fromJuly);
    const [column, [first]] = [findColumn(months, 'month'), rowsOf(fromJuly, id)];
    if (!column || !first) throw new Error('no months');
    const cell = viewCell(fromJuly, months, first, column, {}, 0);
    expect([cell.text, cell.edit, first.cells.month]).toEqual(['Jul', '1', 1]);
  });
});
