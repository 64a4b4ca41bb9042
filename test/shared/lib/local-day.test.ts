import { afterEach, expect, it } from 'vitest';
import { localDay, localMoment } from '../../../shared/lib/local-day.ts';
import { recordedDay } from '../../../shared/workbook/recorded-day.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it.each([
  ['America/Los_Angeles', '2027-03-02T05:30:09.500Z', '2027-03-01T21:30:09-08:00'],
  ['Asia/Kolkata', '2027-03-01T20:30:00.000Z', '2027-03-02T02:00:00+05:30'],
  ['America/St_Johns', '2027-01-01T00:00:00.000Z', '2026-12-31T20:30:00-03:30'],
  ['UTC', '2027-03-01T20:30:00.000Z', '2027-03-01T20:30:00+00:00'],
])('the moment something is recorded in %s names the day and the time there', (place, moment, there) => {
  process.env.TZ = place;
  const at = localMoment(new Date(moment));
  expect(at).toBe(there);
  expect(localDay(new Date(moment))).toBe(recordedDay({ at }));
  expect(Math.floor(Date.parse(at) / 1000)).toBe(Math.floor(Date.parse(moment) / 1000));
});

it('the day stays the recorder’s, wherever it is read', () => {
  const at = '2027-03-01T21:30:00-08:00';
  process.env.TZ = 'Europe/Lisbon';
  expect(recordedDay({ at })).toBe('2027-03-01');
  expect(recordedDay({ at: '2027-03-02T05:30:00.000Z' })).toBe('2027-03-02');
});
