import { describe, expect, it } from 'vitest';
import { agreeRecord } from '../../../shared/checks/agree.ts';
import { withChanges } from '../../../shared/checks/try-out.ts';
import { explainedFigures } from '../../../shared/numbers/explain/figures.ts';
import { explain } from '../../../shared/numbers/explain.ts';
import { assumptionPairs } from '../../../shared/plan/pairs.ts';
import { findField, findSection, findTable } from '../../../shared/template/find.ts';
import { placeWords } from '../../../shared/workbook/place-words.ts';
import { changed, seeded } from '../checks/case.ts';

const exists = (place: string): boolean => {
  const [table = ''] = place.split('/');
  const { template } = seeded;
  return Boolean(findField(template, place) ?? findTable(template, table) ?? findSection(template, place));
};

const notBegun = new Set([
  'coverage.now',
  'coverage.expected',
  ...['delivered', 'acceptance', 'compliance', 'response'].map((figure) => `agreement.${figure}`),
]);

describe('a figure', () => {
  it('explains itself in words, with its inputs and where they stand', () => {
    expect(explain(seeded, 'need.leads')).toEqual({
      id: 'need.leads',
      label: 'Leads needed',
      value: '10,000',
      formula: 'MQL ÷ Lead to MQL',
      source: 'F5',
      uses: 'Uses the values of Marketing; nothing is agreed yet',
      inputs: [
        { label: 'MQL needed', value: '2,500', figure: 'need.mql' },
        { label: 'Lead to MQL', value: '25\u00a0%', place: 'M9.conv_lead_mql' },
      ],
    });
  });

  it.each(explainedFigures)('%s has a value, a formula, inputs, and no place that is not there', (id) => {
    const made = explain(seeded, id);
    // The sample's year has not begun: nothing is open, nothing delivered. All else has a figure.
    expect(made?.value.startsWith('n/a')).toBe(notBegun.has(id));
    expect(made?.formula).not.toBe('');
    expect(made?.inputs.length).toBeGreaterThan(0);
    for (const input of made?.inputs ?? []) {
      if (input.place !== undefined) expect(exists(input.place), input.place).toBe(true);
      if (input.figure !== undefined) expect(explain(seeded, input.figure)).not.toBeNull();
    }
  });

  it('names the formula it comes from, and none where it only adds up or takes away', () => {
    const sources = {
      nominal: '',
      street: 'F31',
      capacity: 'F32',
      gap: '',
      'gap.m3': '',
      'capacity.m3': 'F32',
    };
    for (const [id, source] of Object.entries(sources)) expect(explain(seeded, id)?.source, id).toBe(source);
  });

  it('has every cell of the dashboard’s chain behind its other name', () => {
    for (const row of ['needed', 'have', 'short'])
      for (const step of ['sourced', 'deals', 'opportunities', 'sql', 'mql', 'leads', 'budget'])
        expect(explain(seeded, `chain.${row}.${step}`), `${row} ${step}`).not.toBeNull();
    expect(explain(seeded, 'chain.short.leads')?.value).toBe('−1,000');
  });

  it('says of a value that was agreed where it was, and names it in every figure that rests on it', () => {
    const pair = assumptionPairs(seeded).find(({ id }) => id === 'deal_assumption');
    if (!pair) throw new Error('no deal');
    const who = { at: '2026-12-01T09:00:00.000Z', by: 'Ines', side: null, reason: '' };
    const agreed = withChanges(changed(seeded, { 'M9.deal_assumption': 2_600_000 }), [
      agreeRecord(pair, 2_550_000, who),
    ]);
    expect(explain(agreed, 'need.deals')?.inputs.at(-1)).toEqual({
      label: 'Average deal',
      value: '$25,500',
      place: 'agreed:deal_assumption',
    });
    expect(placeWords(agreed, 'agreed:deal_assumption')).toBe('L2, Agreed');
    const rests = 'Uses the values of Marketing; agreed: Average deal';
    for (const id of [
      'need.opportunities',
      'need.sql',
      'need.mql',
      'need.leads',
      'short.leads',
      'need.mql.m3',
    ])
      expect(explain(agreed, id)?.uses, id).toBe(rests);
    // Bought leads become MQLs by a rate alone; no goal rests on an assumption.
    expect(explain(agreed, 'have.mql')?.uses).toBe('Uses the values of Marketing; nothing is agreed yet');
    expect(explain(agreed, 'goal')?.uses).toBe('');
    expect(explain(agreed, 'cell:mkt_deliv/md_mql/implied_value')?.uses).toBe(rests);
  });

  it('says why there is none', () => {
    const blank = changed(seeded, { 'M9.conv_mql_sql': null });
    expect(explain(blank, 'need.leads')?.value).toBe('n/a: MQL to SQL is blank in the plan of Marketing');
  });

  it('explains fields and cells of the template by their formula', () => {
    expect(explain(seeded, 'field:A3.new_business_goal')).toMatchObject({ value: '$6,000,000' });
    const cell = explain(seeded, 'cell:channel_plan/cp_search/leads');
    expect(cell).toMatchObject({ value: '3,000', formula: 'Budget ÷ Cost per lead' });
    expect(cell?.inputs.map((input) => input.place)).toEqual([
      'channel_plan/cp_search/budget',
      'channel_plan/cp_search/cpl',
    ]);
    expect(explain(seeded, 'cell:channel_plan/cp_search/budget')).toBeNull();
    expect(explain(seeded, 'nothing')).toBeNull();
    expect(explain(seeded, 'constructor')).toBeNull();
  });
});
