/** C28: a lead-management protocol that cannot work: windows, attempts, default, reasons. */
import { protocol } from '../../plan/agreement.ts';
import { strings } from '../../strings/catalogue.ts';
import { type Check, finds } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';

const text = strings.checks.c28;

export const c28: Check = {
  id: 'C28',
  severity: 'minor',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    const { responseHours, acceptHours, attempts, overDays, defaultIfSilent, reasons } = read.from(protocol);
    const say = read.from(sayIn);
    // A protocol nobody has begun is a blank, not a contradiction.
    const begun = [responseHours, acceptHours, attempts, overDays].some((figure) => figure !== null);
    if (!begun) return [];
    const items = [
      ...(responseHours !== null && acceptHours !== null && acceptHours < responseHours
        ? [{ words: text.accept(say.count(acceptHours), say.count(responseHours)), place: 'L7.accept_hours' }]
        : []),
      ...(attempts !== null && overDays !== null && attempts > 2 * overDays
        ? [{ words: text.attempts(say.count(attempts), say.count(overDays)), place: 'L7.attempts' }]
        : []),
      ...(defaultIfSilent === null ? [{ words: text.noDefault, place: 'L7.default_if_silent' }] : []),
      ...(reasons === 0 ? [{ words: text.noReasons, place: 'reasons' }] : []),
    ];
    if (items.length === 0) return [];
    return [
      {
        check: 'C28',
        key: 'C28',
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
