/** The tree's amounts as text, and what stands under it. */
import { describe, expect, it } from 'vitest';
import { quotaAmounts } from '../../../renderer/features/guide/quota/quota-amounts.ts';
import { quotaCells } from '../../../renderer/features/guide/quota/quota-cells.tsx';
import { type Method, quotaView } from '../../../renderer/features/guide/quota/quota-columns.ts';
import {
  monthsOfLines,
  quotaBars,
  quotaFooter,
  quotaLines,
} from '../../../renderer/features/guide/quota/quota-footer.ts';
import { quotaTree } from '../../../shared/numbers/quota-tree.ts';
import { findTable } from '../../../shared/template/find.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { changed, seeded } from '../../shared/checks/case.ts';

const amountsOf = (workbook: Workbook) =>
  quotaAmounts(workbook, quotaTree(workbook), monthsOfLines(quotaLines(workbook)));
const columns = ['node', 'lock', 'annual', 'Qtop_down', 'Qbottom_up', 'status', 'm1', 'm2'];
const footerOf = (workbook: Workbook) =>
  quotaFooter(workbook, quotaLines(workbook), amountsOf(workbook), columns);

describe('amounts of the quota tree', () => {
  it('are years in full and months in thousands, with the decimals their row needs', () => {
    const amounts = amountsOf(seeded);
    expect(amounts.months).toBe('thousand');
    expect(amounts.year(649_800_000)).toBe('6,498,000');
    expect(amounts.year(49_800_000, true)).toBe('+498,000');
    expect(amounts.row([5_400_000, 12_600_000, null])).toEqual(['54', '126', '']);
    expect(amounts.row([1_800_000, 4_050_000, 0])).toEqual(['18.0', '40.5', '0']);
    expect(amounts.row([-8_460_000, 720_000], true)).toEqual(['−84.6', '+7.2']);
  });

  it('leave the decimal out of a row where it no longer fits its column', () => {
    const amounts = amountsOf(seeded);
    expect(amounts.row([85_680_000, 112_850_000])).toEqual(['857', '1,129']);
    expect(amounts.row([85_680_000, 99_950_000])).toEqual(['856.8', '999.5']);
  });

  it('show cents of a year only where one has them', () => {
    expect(amountsOf(changed(seeded, { 'quota_tree/qt_tomas/annual': 90_000_001 })).year(100)).toBe('1.00');
    expect(amountsOf(seeded).year(100)).toBe('1');
  });

  it('are in full where months are short, and in millions where they are very long', () => {
    const yen = changed(seeded, { 'settings.currency': 'JPY' });
    expect(amountsOf(yen).months).toBe('million');
    expect(amountsOf(yen).row([84_000_000, 5_400_000])).toEqual(['84.0', '5.4']);
    const small = { ...quotaTree(seeded), nodes: [] };
    expect(quotaAmounts(seeded, small, [[90_000]]).row([90_000, 45_050])).toEqual(['900.00', '450.50']);
    expect(quotaAmounts(seeded, small, [[90_000]]).row([90_000, 45_000])).toEqual(['900', '450']);
    expect(quotaAmounts(seeded, small, [[1e11]]).row([1e11])).toEqual(['1,000']);
  });
});

describe('the lines under the tree', () => {
  it('are goal, street quota, capacity and what is short, month by month', () => {
    const [goal, , capacity, gap] = footerOf(seeded);
    expect(goal?.cells.annual?.text).toBe('6,000,000');
    expect(goal?.cells.Qtop_down).toMatchObject({ text: 'thousand USD by month', span: 3 });
    expect(capacity?.cells.m1).toMatchObject({ text: '275.4', exact: '275,400' });
    expect(gap?.cells.annual).toMatchObject({ text: '−476,700', short: true });
    expect(gap?.cells.Qtop_down?.text).toBe('short January to July');
    expect(gap?.cells.m1).toMatchObject({ text: '−84.6', short: true, exact: '−84,600' });
    expect(gap?.cells.m12).toMatchObject({ text: '+16.8', short: false });
  });

  it('have bars in proportion to the largest difference', () => {
    const bars = quotaBars(quotaLines(seeded));
    expect(bars?.m3).toBe(-1);
    expect(bars?.m8).toBeCloseTo(7.2 / 112.8, 6);
  });

  it('say n/a and have no bars where attainment is not known', () => {
    const blank = changed(seeded, { 'S6.attainment_assumption': null });
    expect(footerOf(blank)[2]?.cells.annual?.na).toContain('n/a');
    expect(footerOf(blank)[2]?.cells.m1).toBeUndefined();
    expect(quotaBars(quotaLines(blank))).toBeUndefined();
  });
});

const quotaTable = () => {
  const found = findTable(seeded.template, 'quota_tree')?.table;
  if (!found) throw new Error('No quota tree');
  return found;
};

describe('the columns of the tree', () => {
  it.each([
    ['top_down', 'Qbottom_up', 'comes down from above'],
    ['bottom_up', 'Qtop_down', 'what stands beneath'],
    ['both', null, 'what comes down'],
  ] as const)(
    'show both sides beside each other, the one in force plainly, and say what the year is: %s',
    (method: Method, quiet, words) => {
      const { columns: shown } = quotaView(quotaTable(), method);
      const sides = shown.map(({ id }) => id).filter((id) => id.startsWith('Q'));
      expect(sides).toEqual(['Qtop_down', 'Qbottom_up', 'Qdifference', 'Qover']);
      const amounts = amountsOf(seeded);
      const cells = quotaCells(seeded, quotaTable(), quotaTree(seeded), amounts, {}, new Map(), method);
      expect(sides.filter((id) => cells('qt_dept', id).quiet)).toEqual(quiet === null ? [] : [quiet]);
      expect(shown.find(({ id }) => id === 'annual')?.help).toContain(words);
    },
  );

  it('say until when somebody is there who leaves within the year', () => {
    const nameOf = (workbook: Workbook) => {
      const tree = quotaTree(workbook);
      const cells = quotaCells(workbook, quotaTable(), tree, amountsOf(workbook), {}, new Map(), 'both');
      const node = tree.nodes.find(({ name }) => name === 'Noor Haddad');
      return cells(node?.row.id ?? '', 'node').aside;
    };
    const row = quotaTree(seeded).nodes.find(({ name }) => name === 'Noor Haddad')?.holder?.id;
    expect(nameOf(seeded)).toBe('from Apr');
    expect(nameOf(changed(seeded, { [`roster/${row}/end`]: '2027-10-31' }))).toBe('from Apr until Oct');
    expect(nameOf(changed(seeded, { [`roster/${row}/end`]: '2027-12-31' }))).toBe('from Apr');
  });
});
