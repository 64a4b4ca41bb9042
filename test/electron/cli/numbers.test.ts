import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { templateText } from '../../../shared/exchange/template-file.ts';
import { fullTemplate } from '../../../shared/template/shipped/full.ts';
import { aColumn, aField, aSection, aTable } from '../../builders/a-template.ts';
import { accord, at, messages, results } from './accord.ts';

const json = async (file: string) => {
  expect(await accord('numbers', file, '--json')).toBe(0);
  return JSON.parse(results.join('\n'));
};

describe('accord numbers', () => {
  it('prints the figures of the sample as one JSON value, money in minor units and every gap need − have', async () => {
    await accord('sample', '--out', at('s.accord'));
    const figures = await json(at('s.accord'));
    expect(results).toHaveLength(1);
    const rounded = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'number' ? Number(one.toFixed(6)) : one));
    expect(rounded(figures)).toMatchObject({
      currency: 'USD',
      funnel: { deals: 150, opportunities: 600, sql: 1_000, mql: 2_500, leads: 10_000 },
      leadValue: { lead: 36_000, mql: 144_000, sql: 360_000, opportunity: 600_000 },
      leadsByCreationMonth: {
        beforeYear: 2_000,
        months: [700, 800, 900, 600, 600, 1_000, 900, 1_100, 1_400, null, null, null],
      },
      goalByMonth: [
        36_000_000, 36_000_000, 48_000_000, 42_000_000, 48_000_000, 54_000_000, 36_000_000, 36_000_000,
        60_000_000, 54_000_000, 66_000_000, 84_000_000,
      ],
      supply: {
        leads: 9_000,
        budget: 50_000_000,
        blendedCpl: 5_555.555556,
        gapLeads: 1_000,
        gapDeals: 15,
        gapRevenue: 36_000_000,
        costToClose: 5_555_556,
      },
      capacity: {
        street: 649_800_000,
        capacity: 552_330_000,
        gap: 47_670_000,
        requiredAttainment: 0.923361,
        ratio: 1.083,
      },
      budget: { total: 50_000_000, committed: 52_000_000, unallocated: -2_000_000 },
      coverage: { required: 4, pipeline: 2_400_000_000, open: null },
      bySales: { funnel: { deals: 120, leads: 8_000 } },
      economics: { cacMarketing: 370_370.37037, newCustomers: 200 },
    });
    expect(figures.capacity.gapByMonth).toEqual([
      8_460_000, 8_460_000, 11_280_000, 9_870_000, 8_220_000, 5_805_000, 1_575_000, -720_000, -1_200_000,
      -1_080_000, -1_320_000, -1_680_000,
    ]);
    expect(figures.budget.byChannel[0]).toEqual({ channel: 'Search', amount: 18_000_000, leads: 3_000 });
    expect(figures.budget.byMonth).toHaveLength(12);
    const [corporate] = figures.quotaTree;
    expect(corporate).toMatchObject({ id: 'qt_corp', parent: null, level: 'corporate', annual: 600_000_000 });
    expect(corporate.months).toHaveLength(12);
    expect(corporate.ratio).toBeCloseTo(1.05, 12);
  });

  it('follows what is set, and writes null for what has no figure', async () => {
    await accord('sample', '--out', at('s.accord'));
    await accord('set', at('s.accord'), 'marketing.conv_lead_mql', '');
    const figures = await json(at('s.accord'));
    expect(figures.funnel).toMatchObject({ deals: 150, leads: null });
    expect(figures.supply.gapLeads).toBeNull();
    expect(figures.leadsByCreationMonth).toEqual({ beforeYear: null, months: Array(12).fill(null) });
    expect(figures.bySales.funnel.leads).toBeCloseTo(8_000, 6);
  });

  it('has every figure null or a number for a workbook in which nothing is written', async () => {
    await accord('new', '--template', 'lean', '--out', at('new.accord'));
    const figures = await json(at('new.accord'));
    expect(figures.goal).toBeNull();
    expect(figures.funnel).toEqual({ deals: null, opportunities: null, sql: null, mql: null, leads: null });
    expect(figures.capacity.street).toBeNull();
  });

  it('writes fractions as they are kept, to 12 digits', async () => {
    await accord('sample', '--out', at('f.accord'));
    const written = JSON.stringify(await json(at('f.accord')));
    expect(written).toContain('0.05');
    // Money per lead and counts carry their fraction; a share, rate or ratio never more than it is kept with.
    expect(written).not.toMatch(/\d\.\d*(0{8}|9{8})\d+/);
  });

  it('prints plan against actual with the re-plan of the rest (F27, F28)', async () => {
    await accord('sample', '--out', at('s.accord'));
    await accord('set', at('s.accord'), 'T.tracking[+].node', 'Verrin Instruments');
    for (const [month, actual] of [
      ['m1', '300000'],
      ['m2', '310000'],
      ['m3', '420000'],
    ] as const)
      await accord('set', at('s.accord'), `T.tracking[Verrin Instruments].${month}`, actual);
    const { tracking } = await json(at('s.accord'));
    const company = tracking.find(({ name }: { name: string }) => name === 'Verrin Instruments');
    expect(company).toMatchObject({ actual: 103_000_000, runRate: 55_222_222 });
    expect(company.replanned).toEqual([
      null,
      null,
      null,
      43_487_500,
      49_700_000,
      55_912_500,
      37_275_000,
      37_275_000,
      62_125_000,
      55_912_500,
      68_337_500,
      86_975_000,
    ]);
  });

  it('writes a figure a line with its formula, as the window does', async () => {
    await accord('sample', '--out', at('s.accord'));
    expect(await accord('numbers', at('s.accord'))).toBe(0);
    expect(results).toContain('Leads needed\t10,000\t= MQL ÷ Lead to MQL');
    expect(results).toContain('Capacity less goal\t−$476,700\t= Capacity − New-business goal');
    expect(results).toContain('MQL to be created in September\t350\t= MQL for what closes in December');
    expect(results).toContain(
      'MQL to be created in October\tn/a: What is created in this month closes in the next plan year\t',
    );
    expect(results.join('\n')).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('counts what a planner added: computed fields, cells and totals, in a table filled row by row', async () => {
    const partners = aSection({
      id: 'S13',
      part: 'sales',
      title: 'Partners',
      fields: [
        aField({ id: 'total_fees', type: 'money', label: 'Total fees', formula: 'sum(T.partner_firms.fee)' }),
      ],
      tables: [
        aTable({
          id: 'partner_firms',
          title: 'Partner firms',
          columns: [
            aColumn({ id: 'name', type: 'text' }),
            aColumn({ id: 'fee', type: 'money', label: 'Fee', total: 'sum' }),
            aColumn({ id: 'twice', type: 'money', formula: 'fee × 2' }),
          ],
        }),
      ],
    });
    const template = { ...fullTemplate, id: 'ours', sections: [...fullTemplate.sections, partners] };
    writeFileSync(at('ours.accord-template'), templateText(template));
    const file = at('ours.accord');
    expect(await accord('new', '--template', at('ours.accord-template'), '--out', file)).toBe(0);
    expect(await accord('set', file, 'T.partner_firms[Acme].fee', '1')).toBe(1);
    expect(messages).toEqual(['There is no place “T.partner_firms[Acme]”. Nearest: T.partner_firms[+].']);
    for (const [path, value] of [
      ['T.partner_firms[+].name', 'Acme'],
      ['T.partner_firms[Acme].fee', '300'],
      ['T.partner_firms[+].name', 'Bolt'],
      ['T.partner_firms[Bolt].fee', '12.50'],
    ] as const)
      expect(await accord('set', file, path, value)).toBe(0);
    const { computed } = await json(file);
    expect(computed.fields['S13.total_fees']).toBe(31_250);
    expect(computed.totals['T.partner_firms.fee']).toBe(31_250);
    const twice = Object.entries(computed.cells).filter(([place]) => place.startsWith('T.partner_firms['));
    expect(twice.map(([, value]) => value)).toEqual([60_000, 2_500]);
    expect(await accord('numbers', file)).toBe(0);
    expect(results).toContain('Total fees\t$312.50\t= sum of Fee in Partner firms');
    expect(results).toContain('Partner firms: Fee\t$312.50\t= Sum of the column');
  });

  it('refuses a file that is none with one sentence', async () => {
    writeFileSync(at('x.accord'), '{"hello":1}');
    expect(await accord('numbers', at('x.accord'), '--json')).toBe(1);
    expect(results).toEqual([]);
    expect(messages).toHaveLength(1);
  });
});
