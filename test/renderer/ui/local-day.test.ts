import { afterEach, beforeEach, expect, it } from 'vitest';
import { dayOf } from '../../../renderer/ui/local-day.ts';

const zone = process.env.TZ;
beforeEach(() => {
  process.env.TZ = 'America/Los_Angeles';
});
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it('says the day it was where it is read, late in the evening too', () => {
  expect(dayOf('2027-03-02T05:30:00.000Z')).toBe('2027-03-01');
  expect(dayOf('2027-03-02T17:30:00.000Z')).toBe('2027-03-02');
});
