import { describe, expect, it } from 'vitest';
import { hireByDate, hiringPlan } from '../../../shared/numbers/hiring-plan.ts';
import { capacity } from '../../../shared/numbers/team-capacity.ts';
import type { Row, Workbook } from '../../../shared/workbook/types.ts';
import { changed, seeded } from '../checks/case.ts';

const hire = (cells: Row['cells'], from: Workbook = seeded): Workbook => ({
  ...from,
  tables: { ...from.tables, hiring: [{ id: 'h', cells: { role: 'AE', n: 1, ...cells } }] },
});
const ramp = String(seeded.tables.ramp_profiles?.[0]?.id);

describe('by when to hire', () => {
  it('is the need month less the ramp, less the time to fill', () => {
    // Full in September after a ramp of four months: start 1 May, offer 60 days before.
    expect(hireByDate('2027-09', 4, 60)).toBe('2027-03-02');
    expect(hireByDate('2027-01', 0, 0)).toBe('2027-01-01');
  });

  it('follows from the first short month and the dates of the hire', () => {
    const [plan] = hiringPlan(hire({ offer_by: '2027-02-01', start: '2027-04-01', ramp }));
    // The sample is short from January; its ramp of 0, 25, 50, 75, 100 % is full in the fifth month.
    expect(plan).toMatchObject({
      rampMonths: 4,
      timeToFill: 59,
      productiveFrom: '2027-08',
      hireBy: '2026-07-04',
    });
  });

  it('counts a start after the 15th from the next month, and no ramp as none', () => {
    const [plan] = hiringPlan(hire({ offer_by: '2027-02-01', start: '2027-04-16' }));
    expect(plan).toMatchObject({ rampMonths: 0, productiveFrom: '2027-05' });
  });

  it('is missing where the ramp is: a profile with a gap, or one that was removed', () => {
    const dates = { offer_by: '2027-02-01', start: '2027-04-01' };
    const gap = changed(seeded, { [`ramp_profiles/${ramp}/m2`]: null });
    const [unknown] = hiringPlan(hire({ ...dates, ramp }, gap));
    for (const figure of [unknown?.rampMonths, unknown?.productiveFrom, unknown?.hireBy])
      expect(figure).toEqual({ missing: expect.stringContaining('has blank months') });
    const [removed] = hiringPlan(hire({ ...dates, ramp: 'gone' }));
    expect(removed).toMatchObject({
      rampMonths: { missing: 'A ramp profile has been removed' },
      productiveFrom: { missing: 'A ramp profile has been removed' },
    });
  });

  it('is missing with its reason while a date is blank or no month is short', () => {
    expect(hiringPlan(hire({ start: '2027-04-01' }))[0]).toMatchObject({
      timeToFill: { missing: 'Offer or start of AE is blank' },
      hireBy: { missing: 'Offer or start of AE is blank' },
    });
    const enough = changed(seeded, { 'S6.attainment_assumption': 1.2 });
    expect(capacity(enough).gap).toBeLessThan(0);
    expect(hiringPlan(hire({ offer_by: '2027-02-01', start: '2027-04-01' }, enough))[0]?.hireBy).toEqual({
      missing: 'No month is short of capacity',
    });
  });
});
