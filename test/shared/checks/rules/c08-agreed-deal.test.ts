import { expect, it } from 'vitest';
import { changed, findingOf, seeded } from '../case.ts';

const typed = changed(seeded, { 'S6.deal_assumption': 3_100_000 });

it('says an agreed deal is agreed, whatever Sales typed since', () => {
  const agreed = {
    ...typed,
    agreed: {
      ...typed.agreed,
      deal_assumption: {
        value: 2_700_000,
        by: 'Dana',
        at: '2026-11-30T09:00:00.000Z',
        side: null,
        reason: '',
        basis: { marketing: 2_400_000, sales: 3_000_000 },
      },
    },
  };
  const finding = findingOf(agreed, 'C08');
  expect(finding.title).toBe('$27,000 a deal is agreed, the price list implies $25,500');
  expect(finding.places[0]).toBe('agreed:deal_assumption');
  expect(finding.message).toContain('Both plans agreed $27,000 a deal');
  expect(finding.statements.at(1)).toMatchObject({
    side: null,
    label: 'What both plans agreed a deal',
    value: '$27,000',
    place: 'agreed:deal_assumption',
  });
});

it('gives Sales its own deal while none is agreed', () => {
  expect(findingOf(typed, 'C08').title).toBe('Sales plans $31,000 a deal, the price list implies $25,500');
});
