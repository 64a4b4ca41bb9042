/** The quota tree in print: what counts, as on the screen and from the command line. */
import { describe, expect, it } from 'vitest';
import { tableBlocks } from '../../../shared/document/table-blocks.ts';
import { quotaTree } from '../../../shared/numbers/quota-tree.ts';
import { findTable } from '../../../shared/template/find.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { changed, seeded } from '../checks/case.ts';

/** The printed cells of a node by head. */
function printed(workbook: Workbook, name: string): ReadonlyMap<string, string> {
  const table = findTable(workbook.template, 'quota_tree')?.table;
  if (!table) throw new Error('no quota tree');
  return new Map(
    tableBlocks(workbook, table, { includeCompensation: false }).flatMap(({ block }) => {
      const row = block.kind === 'table' ? block.rows.find(({ cells }) => cells[0] === name) : undefined;
      return block.kind === 'table' && row
        ? block.columns.map(({ label }, at): [string, string] => [label, row.cells[at] ?? ''])
        : [];
    }),
  );
}

const down = changed(seeded, { 'S6.method': 'top_down', 'quota_tree/qt_south/basis': 'history' });

describe('the quota tree in print', () => {
  it('holds the quotas of the method in force, year and months', () => {
    expect(printed(seeded, 'New-business sales').get('Year')).toBe('6,300,000');
    expect(printed(down, 'New-business sales').get('Year')).toBe('6,000,000');
    expect(printed(down, 'New-business sales').get('Dec')).toBe('840,000');
    const noor = quotaTree(down).byId.get('qt_noor');
    const cells = printed(down, 'Noor Haddad');
    expect(Number(cells.get('Year')?.replaceAll(',', ''))).toBe((noor?.annual ?? 0) / 100);
    expect(cells.get('Months')).toBe(cells.get('Year'));
  });

  it('shows the months of a year nobody has spread', () => {
    const blank = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`quota_tree/qt_tomas/m${at + 1}`, null]),
    );
    expect(printed(changed(seeded, blank), 'Tomas Lindqvist').get('Dec')).toBe('126,000');
  });

  it('says by what a node is really split, and nothing where nothing is beneath it', () => {
    expect(printed(down, 'Team South').get('Basis')).toBe('Equal: no history per person');
    expect(printed(down, 'Team North').get('Basis')).toBe('Manual');
    expect(printed(down, 'Noor Haddad').get('Basis')).toBe('');
  });
});
