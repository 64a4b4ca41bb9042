import { describe, expect, it } from 'vitest';
import { withChanges } from '../../../shared/checks/try-out.ts';
import { pairEffects } from '../../../shared/numbers/pairs.ts';
import { changed, seeded } from '../checks/case.ts';

describe('what the difference of a pair costs', () => {
  const differing = changed(seeded, { 'M9.conv_opp_won': 0.25, 'S10.conv_opp_won': 0.2 });

  it('is the leads that stand or fall with it, at what a lead must bring', () => {
    // 150 deals take 600 opportunities at 25 % and 750 at 20 %: 10,000 and 12,500 leads.
    expect(pairEffects(differing).get('conv_opp_won')).toMatchObject({
      leadsMarketing: 10_000,
      leadsSales: 12_500,
      leads: 2_500,
      money: 90_000_000,
    });
  });

  it('is known by the agreed deal where Marketing wrote none itself', () => {
    const agreed = withChanges(changed(differing, { 'M9.deal_assumption': null }), [
      {
        kind: 'agree',
        pair: 'deal_assumption',
        agreed: {
          value: 2_400_000,
          at: seeded.meta.createdAt,
          by: 'Both',
          side: null,
          reason: '',
          basis: {},
        },
      },
    ]);
    expect(pairEffects(agreed).get('conv_opp_won')).toEqual(pairEffects(differing).get('conv_opp_won'));
  });
});
