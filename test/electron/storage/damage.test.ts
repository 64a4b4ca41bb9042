import { describe, expect, it } from 'vitest';
import { damageAtRest, damageKinds, victims } from './campaigns/damage.ts';

describe('damage while Accord is closed', () => {
  for (const kind of damageKinds)
    for (const victim of victims)
      it(`costs nothing, says so and keeps the bytes (${victim} ${kind})`, () => {
        const { runs, verdicts, notKept, silent } = damageAtRest(kind, victim, 6);
        expect(runs).toBe(6);
        expect(verdicts).toEqual({ kept: 6, lost: 0, unreadable: 0, wrong: 0 });
        expect({ notKept, silent }).toEqual({ notKept: 0, silent: 0 });
      });
});
