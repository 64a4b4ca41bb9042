import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../shared/checks/matrix.ts';
import { repairedSample } from '../../../shared/sample/repaired.ts';
import { changed, findingsOf, seeded, withRows } from './case.ts';

const rowOf = (workbook: typeof seeded, subject: string) =>
  sideBySide(workbook).find((row) => row.subject === subject);

describe('both plans side by side', () => {
  it('compare processes, goals, tools and strategies', () => {
    expect(new Set(sideBySide(seeded).map((row) => row.axis))).toEqual(
      new Set(['processes', 'goals', 'tools', 'strategies']),
    );
    expect(rowOf(seeded, 'Average deal')).toMatchObject({
      marketing: '$24,000',
      sales: '$30,000',
      status: 'different',
      places: { marketing: 'M9.deal_assumption', sales: 'S6.deal_assumption' },
    });
    expect(rowOf(seeded, 'Lead to MQL')?.status).toBe('same');
    expect(rowOf(seeded, 'Public sector')?.status).toBe('missing');
  });

  it('call a launch before the year the same as one on its first day', () => {
    expect(rowOf(seeded, 'Launch of Verrin Sentry')?.status).toBe('same');
    const late = changed(seeded, { 'product_quota/pq_sentry/available_from': '2027-06-01' });
    expect(rowOf(late, 'Launch of Verrin Sentry')?.status).toBe('different');
  });

  it('tell what only a person can compare: what a stage means', () => {
    const worded = sideBySide(seeded).filter((row) => row.isWorded);
    expect(worded.length).toBeGreaterThan(0);
    expect(
      worded.every(({ axis, places }) => axis === 'processes' && places.sales?.startsWith('process/')),
    ).toBe(true);
    expect(rowOf(seeded, 'Average deal')?.isWorded).toBe(false);
  });

  it('say what was agreed', () => {
    const settled = repairedSample({ id: 'r', at: '2026-11-30T09:00:00.000Z' });
    expect(rowOf(settled, 'Average deal')).toMatchObject({ status: 'same', agreed: '$24,000' });
  });

  it('of several territories of a segment, and several steps of a stage, take the one C06 takes', () => {
    const second = withRows(seeded, 'territories', [
      { id: 'ter_second', cells: { segment: 'seg_water', priority: 9 } },
    ]);
    expect(findingsOf(second, 'C06').map(({ key }) => key)).toEqual(['C06:deal_assumption']);
    expect(rowOf(second, 'Water utilities')).toMatchObject({
      sales: 'priority 1',
      status: 'same',
      places: { sales: 'territories/ter_water_lakes/priority' },
    });
    const stage = seeded.tables.process?.[0]?.cells.stage ?? '';
    const again = withRows(seeded, 'process', [{ id: 'again', cells: { stage, entry: 'Other' } }]);
    expect(rowOf(again, 'Entry into Lead')).toEqual(rowOf(seeded, 'Entry into Lead'));
  });

  it('tell a priority that is not given from a segment that is not there', () => {
    const unranked = changed(seeded, { 'target_segments/ts_water/priority': null });
    expect(rowOf(unranked, 'Water utilities')).toMatchObject({
      marketing: 'no priority',
      sales: 'priority 1',
      status: 'different',
    });
  });

  it('compare tools as C27 does: by what they are called, in any order', () => {
    const [purpose, both] = ['Web analytics', { used_by: 'both' }];
    const twoTools = withRows(seeded, 'tools', [
      { id: 't1', cells: { purpose, tool: 'Pulse', used_by: 'marketing' } },
      { id: 't2', cells: { purpose, tool: 'Tally', ...both } },
      { id: 't3', cells: { purpose: 'web  analytics', tool: 'pulse', used_by: 'sales' } },
    ]);
    expect(findingsOf(twoTools, 'C27')).toEqual([]);
    expect(rowOf(twoTools, purpose)).toMatchObject({ status: 'same', sales: 'Tally, pulse' });
    expect(rowOf(twoTools, 'web  analytics')).toBeUndefined();
  });
});
