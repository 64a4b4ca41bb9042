/** Ids made of labels: readable, of the right shape, never twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshId } from '../../../../shared/template/edit/fresh-id.ts';

const none: ReadonlySet<string> = new Set();

describe('an id made of a label', () => {
  it.each([
    ['Cost per visit (€)', 'cost_per_visit'],
    ['Größe & Umsatz', 'gro_e_umsatz'],
    ['2027 goal', 'goal'],
    ['価格', 'field'],
    ['', 'field'],
  ])('reads like it: %s', (label, id) => {
    expect(freshId(label, none)).toBe(id);
  });

  it('is another one where it is taken', () => {
    expect(freshId('Goal', new Set(['goal', 'goal_2']))).toBe('goal_3');
  });

  it('has the shape of an id and is never taken, whatever the label', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('constructor', '__proto__', 'Goal')),
          {
            maxLength: 20,
          },
        ),
        (labels) => {
          const taken = new Set<string>();
          for (const label of labels) {
            const id = freshId(label, taken);
            expect(id).toMatch(/^[a-z][a-z0-9_]{0,63}$/);
            expect(taken.has(id) || id in {}).toBe(false);
            taken.add(id);
          }
        },
      ),
    );
  });
});
