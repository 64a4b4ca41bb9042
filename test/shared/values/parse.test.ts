import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../shared/template/types.ts';
import { type ParseContext, parseValue } from '../../../shared/values/parse.ts';
import { plainStyle } from '../../../shared/values/parse-number.ts';

const context = (over: Partial<ParseContext> = {}): ParseContext => ({
  locale: 'en-US',
  currency: 'USD',
  fiscalStart: '2027-01',
  labelOf: () => '',
  choicesOf: (slot) => slot.choices ?? [],
  ...over,
});
const money: Slot = { id: 'm', label: 'Budget', type: 'money' };
const rate: Slot = { id: 'c', label: 'CPL', type: 'money', unit: 'per lead' };
const pct: Slot = { id: 'p', label: 'Conversion', type: 'pct', min: 0, max: 1 };
const int: Slot = { id: 'i', label: 'Accounts', type: 'int' };
const dec: Slot = { id: 'd', label: 'Ratio', type: 'dec' };
const date: Slot = { id: 't', label: 'Start', type: 'date' };
const month: Slot = { id: 'f', label: 'Feeds', type: 'month' };

const read = (slot: Slot, text: string, over: Partial<ParseContext> = {}) => {
  const parsed = parseValue(slot, text, context(over));
  return parsed.ok ? parsed.value : `refused: ${parsed.message}`;
};

describe('typed money', () => {
  it.each([
    ['24,000', 2_400_000],
    ['$24,000', 2_400_000],
    ['24000.50', 2_400_050],
    ['19.99', 1_999],
    ['1.005k', 100_500],
    ['1.5m', 150_000_000],
    ['(1,200)', -120_000],
    ['−500', -50_000],
    ['1 200 000', 120_000_000],
    ['USD 30', 3_000],
    ['=1200/12', 10_000],
    ['=(100+20)*2', 24_000],
    ['１２３', 12_300],
  ])('%s becomes %d minor units', (text, minor) => {
    expect(read(money, text)).toBe(minor);
  });

  it.each(['10ooo', '1,5', '1.234,56', '12,34', '--5', '1e400', '=1/0', '=1+', '1..2', '10 %'])(
    'refuses %s with a sentence that quotes it',
    (text) => {
      expect(read(money, text)).toMatch(/^refused: /);
    },
  );

  it('reads German separators in a German workbook and refuses American ones', () => {
    expect(read(money, '1.234,56', { locale: 'de-DE', currency: 'EUR' })).toBe(123_456);
    expect(read(money, '1,234.56', { locale: 'de-DE', currency: 'EUR' })).toMatch(/^refused/);
    expect(read(money, '1.5', { locale: 'de-DE', currency: 'EUR' })).toMatch(/^refused/);
  });

  it('knows the decimals of the currency', () => {
    expect(read(money, '500', { currency: 'JPY' })).toBe(500);
    expect(read(money, '500.5', { currency: 'JPY' })).toMatch(/no.*decimals|has decimals/);
    expect(read(money, '1.250', { currency: 'KWD' })).toBe(1_250);
  });

  it('lets a rate carry a fraction of a cent, and nothing else', () => {
    expect(read(rate, '55.555')).toBe(5_555.5);
    expect(read(money, '55.555')).toMatch(/decimals/);
  });

  it('raises what stands there by a percentage', () => {
    expect(read(money, '+5%', { current: 20_000 })).toBe(21_000);
    expect(read(money, '-10 %', { current: 20_000 })).toBe(18_000);
  });

  it('reads plain numbers in any locale when asked to', () => {
    expect(read(money, '1234.56', { locale: 'de-DE', currency: 'EUR', numberStyle: plainStyle })).toBe(
      123_456,
    );
  });
});

describe('typed percentages', () => {
  it.each([
    ['25', 0.25],
    ['25 %', 0.25],
    ['27.78%', 0.2778],
    ['1/3', 0.333333333333],
    ['100', 1],
  ])('%s becomes the fraction %d', (text, fraction) => {
    expect(read(pct, text)).toBe(fraction);
  });

  it('refuses a conversion above 100 % by name', () => {
    expect(read({ ...pct, type: 'rich' }, 'x'.repeat(1_000_001))).toMatch(/^refused: .*1,000,000/);
    expect(read(pct, '120')).toBe('refused: Conversion cannot be more than 100\u00a0%.');
  });
});

describe('typed whole numbers, ratios, dates', () => {
  it('refuses decimals in a whole number', () => {
    expect(read(int, '12')).toBe(12);
    expect(read(int, '12.5')).toMatch(/whole number/);
    expect(read(dec, '12.5')).toBe(12.5);
  });

  it.each([
    ['2027-03-15', '2027-03-15'],
    ['3/15/2027', '2027-03-15'],
    ['15 Mar 2027', '2027-03-15'],
    ['March 15', '2027-03-15'],
  ])('%s is a date', (text, iso) => {
    expect(read(date, text)).toBe(iso);
  });

  it('reads the day first where the locale does', () => {
    expect(read(date, '15.3.2027', { locale: 'de-DE' })).toBe('2027-03-15');
  });

  it('takes a day and a month alone for a day of the fiscal year', () => {
    expect(read(date, '3/15', { fiscalStart: '2027-07' })).toBe('2028-03-15');
    expect(read(date, '15.3.', { locale: 'de-DE' })).toBe('2027-03-15');
  });

  it.each(['2027-02-29', '2027-13-01', 'soon', '31 June 2027', '3/2027', '3/152027', '0202-03-15'])(
    'refuses the date %s',
    (text) => {
      expect(read(date, text)).toMatch(/not a date/);
    },
  );

  it('shows how to write it in the locale’s own form', () => {
    expect(read(date, 'soon', { locale: 'de-DE' })).toMatch(/2027-03-15 or 15\. März 2027\.$/);
    expect(read(month, 'soon', { locale: 'de-DE' })).toMatch(/2027-03 or März 2027\.$/);
    expect(read(date, '15. März 2027', { locale: 'de-DE' })).toBe('2027-03-15');
    expect(read(month, 'März 2027', { locale: 'de-DE' })).toBe('2027-03');
  });

  it.each(['2027-13', '0202-03', 'soon'])('refuses the month %s', (text) => {
    expect(read(month, text)).toMatch(/not a month/);
  });

  it('finds a month without a year inside the fiscal year', () => {
    expect(read(month, 'March', { fiscalStart: '2027-07' })).toBe('2028-03');
    expect(read(month, 'Aug', { fiscalStart: '2027-07' })).toBe('2027-08');
    expect(read(month, '2027-04')).toBe('2027-04');
    expect(read(month, '4/2027')).toBe('2027-04');
  });
});

describe('typed choices', () => {
  const choice: Slot = {
    id: 'k',
    label: 'Kind',
    type: 'multi',
    choices: [
      { id: 'paid', label: 'Paid' },
      { id: 'owned', label: 'Owned, ours' },
    ],
  };
  it('are read by label, whatever the case, also several', () => {
    expect(read({ ...choice, type: 'choice' }, 'pAID')).toBe('paid');
    expect(read(choice, 'Owned, ours')).toEqual(['owned']);
    expect(read(choice, 'Paid; Owned, ours')).toEqual(['paid', 'owned']);
    expect(read({ ...choice, type: 'choice' }, 'Earned')).toMatch(/not one of Paid, Owned, ours/);
  });

  it('blank clears', () => {
    expect(read(money, '  ')).toBeNull();
    expect(read(choice, ' , ')).toBeNull();
  });
});
