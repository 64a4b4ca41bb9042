import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../shared/checks/matrix.ts';
import { repairedSample } from '../../../shared/sample/repaired.ts';
import { changed, seeded } from './case.ts';

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
});
