/** The row under a table of one's own: sums and means are told apart. */
import { expect, it } from 'vitest';
import { tableBlocks } from '../../../shared/document/table-blocks.ts';
import type { Column } from '../../../shared/template/types.ts';
import { aColumn, aSection, aTable, aTemplate, aWorkbook } from '../../builders/a-template.ts';

const price = aColumn({ id: 'price', type: 'money', total: 'avg' });
const amount = aColumn({ id: 'amount', type: 'dec', total: 'sum' });
const units = aColumn({ id: 'amount', type: 'int', total: 'avg' });
const named = aColumn({ id: 'name', type: 'text' });

function totalRowOf(...columns: readonly Column[]): readonly string[] {
  const deals = aTable({ id: 'deals', columns });
  const workbook = aWorkbook(aTemplate([aSection({ id: 'X', tables: [deals] })]), {
    tables: {
      deals: [
        { id: 'r1', cells: { name: 'One', price: 100000, amount: 2 } },
        { id: 'r2', cells: { name: 'Two', price: 300050, amount: 3 } },
      ],
    },
  });
  const [printed] = tableBlocks(workbook, deals, { includeCompensation: true });
  return printed?.block.rows.find(({ kind }) => kind === 'total')?.cells ?? [];
}

it('says of a mean that it is one, in a row that is called by what it holds', () => {
  expect(totalRowOf(named, price, amount)).toEqual(['Total', 'avg. 2,000.25', '5']);
  expect(totalRowOf(named, price)).toEqual(['Average', 'avg. 2,000.25']);
  expect(totalRowOf(named, amount)).toEqual(['Total', '5']);
  expect(totalRowOf(price, amount)).toEqual(['avg. 2,000.25', '5']);
});

it('the mean of whole numbers need not be one', () => {
  expect(totalRowOf(named, units)).toEqual(['Average', 'avg. 2.5']);
});
