import { describe, expect, it } from 'vitest';
import { TITLE_LENGTH } from '../../../../shared/checks/title.ts';
import {
  afterOption,
  changed,
  findingOf,
  findingsOf,
  optionsFor,
  seeded,
  withoutRows,
  withRows,
} from '../case.ts';

describe('C15, request without promise', () => {
  it('finds the battlecards of the sample, 28 days late', () => {
    const finding = findingOf(seeded, 'C15');
    expect(finding).toMatchObject({
      key: 'C15:res_battlecards',
      severity: 'major',
      title: 'Battlecards promised 28 days late',
      cost: '28 days',
      figures: { needed: '2027-02-01', promised: '2027-03-01', daysLate: 28 },
      places: ['mkt_deliv/md_battlecards/due', 'resources/res_battlecards/needed_by'],
    });
    expect(finding.message).toContain('Feb 1, 2027 (S9)');
    expect(finding.message).toContain('Mar 1, 2027 (L5)');
  });

  it('is closed by an earlier promise or by a later need', () => {
    const options = optionsFor(seeded, 'C15');
    expect(options.map((option) => [option.id, option.to])).toEqual([
      ['promise', '2027-02-01'],
      ['need', '2027-03-01'],
    ]);
    for (const option of options) {
      expect(option.closesIt).toBe(true);
      expect(findingsOf(afterOption(seeded, option), 'C15')).toEqual([]);
    }
  });

  it('says that nobody answers a request, and has no figure to close that', () => {
    const unanswered = withoutRows(seeded, 'mkt_deliv', ['md_battlecards']);
    expect(findingOf(unanswered, 'C15')).toMatchObject({
      key: 'C15:res_battlecards',
      cost: 'No promise',
      figures: { promised: null, daysLate: null },
    });
    expect(optionsFor(unanswered, 'C15')).toEqual([]);
  });

  it('waits for the last of several deliverables that answer a request', () => {
    const early = {
      id: 'md_early',
      cells: { deliverable: 'Two cards', fulfils: 'res_battlecards', due: '2027-01-20' },
    };
    const late = {
      id: 'md_late',
      cells: { deliverable: 'Last card', fulfils: 'res_battlecards', due: '2027-02-02' },
    };
    const several = withRows(changed(seeded, { 'mkt_deliv/md_battlecards/due': '2027-01-31' }), 'mkt_deliv', [
      early,
      late,
    ]);
    expect(findingOf(several, 'C15')).toMatchObject({
      title: 'Last card promised 1 day late',
      cost: '1 day',
    });
    expect(optionsFor(several, 'C15').every((option) => option.closesIt)).toBe(true);
  });

  it('keeps titles within a line, whatever the item is called', () => {
    const long = changed(seeded, { 'mkt_deliv/md_battlecards/deliverable': 'Battlecards '.repeat(40) });
    expect(findingOf(long, 'C15').title.length).toBeLessThanOrEqual(TITLE_LENGTH);
    expect(findingOf(long, 'C15').title).toContain('… promised 28 days late');
  });

  it.each([
    ['it is promised for the needed day', { 'mkt_deliv/md_battlecards/due': '2027-02-01' }],
    ['no day is needed', { 'resources/res_battlecards/needed_by': null }],
    ['the promise has no date yet', { 'mkt_deliv/md_battlecards/due': null }],
    ['another party supplies it', { 'resources/res_battlecards/supplier_party': 'sales' }],
    ['no party is chosen', { 'resources/res_battlecards/supplier_party': null }],
    ['it has been delivered', { 'resources/res_battlecards/status': 'delivered' }],
  ])('is silent when %s', (_, places) => {
    expect(findingsOf(changed(seeded, places), 'C15')).toEqual([]);
  });

  it('ignores a deliverable that answers a removed request', () => {
    expect(findingsOf(withoutRows(seeded, 'resources', ['res_battlecards']), 'C15')).toEqual([]);
  });
});
