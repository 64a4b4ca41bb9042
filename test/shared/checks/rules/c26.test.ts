import { describe, expect, it } from 'vitest';
import { afterOption, changed, findingOf, findingsOf, optionsFor, seeded, withoutRows } from '../case.ts';

const noProcurement = changed(withoutRows(seeded, 'persona_profiles', ['pp_proc']), {
  'campaigns/cmp_stories/personas': ['per_plant'],
});
const noChemicals = changed(seeded, { 'L3.excluded_segments': ['seg_chem'] });

describe('C26, persona and profile', () => {
  it('finds a persona whom campaigns address and the agreement does not describe', () => {
    expect(findingOf(noProcurement, 'C26')).toMatchObject({
      key: 'C26:per_proc',
      severity: 'major',
      impact: { leads: null, deals: null, money: null },
      cost: '2 campaigns',
      figures: { persona: 'Procurement manager', campaigns: 2 },
      places: ['campaigns/cmp_switch/personas', 'campaigns/cmp_retarget/personas', 'persona_profiles'],
    });
    expect(findingOf(noProcurement, 'C26').message).toBe(
      '2 campaigns speak to Procurement manager (M10), whom the agreement does not describe (L3).',
    );
  });

  it('speaks of one campaign in the singular', () => {
    const workbook = changed(noProcurement, { 'campaigns/cmp_retarget/personas': ['per_plant'] });
    expect(findingOf(workbook, 'C26')).toMatchObject({ cost: '1 campaign', figures: { campaigns: 1 } });
    expect(findingOf(workbook, 'C26').message).toMatch(/^One campaign speaks to/);
  });

  it('finds an excluded segment with quota, and what that quota is', () => {
    expect(findingOf(noChemicals, 'C26')).toMatchObject({
      key: 'C26:seg_chem',
      severity: 'major',
      impact: { leads: null, deals: null, money: 180_000_000 },
      cost: '$1,800,000',
      figures: { quota: 180_000_000 },
      places: ['L3.excluded_segments', 'territories/ter_chem_ohio/quota', 'territories/ter_chem_gulf/quota'],
    });
  });

  it('is closed by taking the segment back, and only that one', () => {
    const [option] = optionsFor(noChemicals, 'C26');
    expect(option?.closesIt).toBe(true);
    expect(option && afterOption(noChemicals, option).answers['L3.excluded_segments']).toBeUndefined();
    const two = changed(seeded, { 'L3.excluded_segments': ['seg_chem', 'seg_none'] });
    const [other] = optionsFor(two, 'C26');
    expect(other && afterOption(two, other).answers['L3.excluded_segments']).toEqual(['seg_none']);
    expect(optionsFor(noProcurement, 'C26')).toEqual([]);
  });

  it('says a segment once, however often it is excluded', () => {
    const twice = changed(seeded, { 'L3.excluded_segments': ['seg_chem', 'seg_chem'] });
    expect(findingsOf(twice, 'C26')).toHaveLength(1);
    const both = withoutRows(noChemicals, 'persona_profiles', ['pp_proc']);
    expect(findingsOf(both, 'C26').map((one) => one.key)).toEqual(['C26:per_proc', 'C26:seg_chem']);
  });

  it.each([
    ['the plans of the sample agree', seeded],
    [
      'the agreement rests on the profile alone',
      withoutRows(seeded, 'persona_profiles', ['pp_plant', 'pp_maint', 'pp_proc']),
    ],
    [
      'the campaigns were stopped',
      changed(noProcurement, {
        'campaigns/cmp_switch/status': 'stopped',
        'campaigns/cmp_retarget/status': 'stopped',
      }),
    ],
    [
      'the campaigns name no persona',
      changed(noProcurement, {
        'campaigns/cmp_switch/personas': null,
        'campaigns/cmp_retarget/personas': null,
      }),
    ],
    ['no segment is excluded', changed(seeded, { 'L3.excluded_segments': null })],
    [
      'the excluded segment has no quota',
      changed(noChemicals, {
        'territories/ter_chem_ohio/quota': null,
        'territories/ter_chem_gulf/quota': 0,
      }),
    ],
    ['the excluded segment has been removed', changed(seeded, { 'L3.excluded_segments': ['gone'] })],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C26')).toEqual([]);
  });

  it.each([
    { 'campaigns/cmp_switch/personas': ['gone'] },
    { 'L3.excluded_segments': ['seg_chem'], 'territories/ter_chem_ohio/quota': 1e12 },
    { 'L3.excluded_segments': ['seg_chem'], 'territories/ter_chem_ohio/quota': -1e12 },
    { 'L3.excluded_segments': ['seg_chem'], 'segments/seg_chem/name': 'C'.repeat(200) },
    { 'L3.excluded_segments': 'seg_chem', 'persona_profiles/pp_proc/persona': null },
  ])('neither throws nor says NaN with %j', (places) => {
    const found = findingsOf(changed(seeded, places), 'C26');
    expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity|∞|undefined/);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one.title.length).toBeLessThanOrEqual(60);
  });
});
