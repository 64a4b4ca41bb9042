/** Blank and zero inputs say so: no year, no ramp and no attempts are assumed. */
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { explain } from '../../../shared/numbers/explain.ts';
import { numbersJson } from '../../../shared/numbers/numbers-json.ts';
import { capacity, grossUp, sellersNeeded } from '../../../shared/numbers/team-capacity.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { changed, findingsOf, seeded } from '../checks/case.ts';

const keys = (workbook: Workbook): readonly string[] => runChecks(workbook).map(({ key }) => key);

describe('a blank start of the fiscal year', () => {
  const undated = changed(seeded, { 'settings.fiscal_start': null });

  it('leaves nothing that depends on a date to a year somebody guessed', () => {
    const reason = { missing: 'The start of the fiscal year is blank' };
    const { street, capacity: able, gap } = capacity(undated);
    expect([street, able, gap]).toEqual([reason, reason, reason]);
    expect(numbersJson(undated)).toMatchObject({ capacity: { street: null, capacity: null } });
  });

  it('opens no finding about dates, and is itself one that is missing', () => {
    const before = new Set(keys(seeded));
    const opened = keys(undated).filter((key) => !before.has(key));
    expect(opened).toEqual(['C34']);
    expect(findingsOf(undated, 'C34')[0]?.places).toContain('settings.fiscal_start');
  });
});

describe('a ramp with a blank month', () => {
  it('is n/a with its name, not 0; blanks at the end carry the last share on', () => {
    const gap = changed(seeded, { 'ramp_profiles/rp_newhire/m2': null });
    expect(capacity(gap).street).toEqual({
      missing: expect.stringMatching(/^The ramp “.+” has blank months$/),
    });
    expect(keys(gap).filter((key) => key.startsWith('C11'))).toEqual([]);
    const end = changed(seeded, { 'ramp_profiles/rp_newhire/m12': null });
    expect(capacity(end).street).toEqual(capacity(seeded).street);
  });
});

describe('zero', () => {
  it('attempts a lead are a finding', () => {
    const none = changed(seeded, { 'activity_quota/aq_sdr_calls/attempts': 0 });
    expect(findingsOf(none, 'C12')).toMatchObject([
      { key: 'C12:attempts', places: ['activity_quota/aq_sdr_calls/attempts'] },
    ]);
  });

  it('attainment is named where it is divided by', () => {
    const none = changed(seeded, { 'S6.attainment_assumption': 0 });
    const reason = { missing: 'The assumed attainment is 0' };
    expect([sellersNeeded(none), grossUp(none)]).toEqual([reason, reason]);
  });
});

describe('a root of the quota tree without an amount', () => {
  it('explains itself from below: there is nothing above it', () => {
    const blank = changed(seeded, { 'quota_tree/qt_corp/annual': null });
    const words = explain(blank, 'quota.qt_corp');
    expect(words).toMatchObject({ value: '$6,498,000', formula: 'From below' });
    expect(words?.inputs.map(({ label }) => label)).not.toContain('From above');
  });
});
