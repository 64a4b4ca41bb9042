/**
 * C31: inputs changed after a signature or an agreement. Decisions on findings reopen by themselves
 * (register.ts) and are named here once, so that a signed paper never hides them.
 */
import { signatures } from '../plan/agreement.ts';
import { assumptionPairs } from '../plan/pairs.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { strings } from '../strings/catalogue.ts';
import { allRules } from './all-rules.ts';
import { type Check, finds } from './check.ts';
import { type Finding, noImpact } from './finding.ts';
import { basisOf, hasMoved } from './moved.ts';
import { signedBasis } from './sign.ts';

const text = strings.checks.c31;

export const staleRule: Check = {
  id: 'C31',
  severity: 'minor',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    const { tolerance } = read.from(planSettings);
    const items: { readonly words: string; readonly place: string }[] = [];
    for (const pair of read.from(assumptionPairs)) {
      if (!pair.agreed) continue;
      const now = { marketing: plain(pair.marketing), sales: plain(pair.sales) };
      const settled = plain(pair.agreed.value);
      const both = hasMoved({ marketing: settled, sales: settled }, now, tolerance);
      // Recorded only, or written back: either way nothing has moved since.
      if (both && hasMoved(pair.agreed.basis, now, tolerance))
        items.push({
          words: text.agreed(pair.id),
          place: pair.places.marketing ?? pair.places.sales ?? 'L2',
        });
    }
    const seals = read.part('seals');
    const now = read.from(signedBasis);
    for (const key of read.from(signatures).keys()) {
      const seal = seals[key];
      if (seal && hasMoved(seal.basis, now, tolerance)) items.push({ words: text.signed(key), place: key });
    }
    const decisions = read.part('decisions');
    for (const finding of allRules.flatMap((rule) => read.from(rule.find))) {
      const decision = decisions[finding.key];
      if (decision && hasMoved(decision.basis, basisOf(finding.figures), tolerance))
        items.push({ words: text.decided(finding.key), place: finding.places[0] ?? 'L10' });
    }
    if (items.length === 0) return [];
    return [
      {
        check: 'C31',
        key: 'C31',
        severity: 'minor',
        title: text.title(items.length),
        message: text.message(items.map((item) => item.words)),
        impact: noImpact,
        cost: text.cost(items.length),
        figures: { items: items.map((item) => item.place) },
        statements: [],
        places: items.map((item) => item.place),
      },
    ];
  }),
};

const plain = (value: unknown): number | string | null =>
  typeof value === 'number' || typeof value === 'string' ? value : null;
