import { describe, expect, it } from 'vitest';
import { failEveryCall, faultKinds, faultName, fillTheDisk } from './campaigns/faults.ts';

const day = { edits: 12, snapshotEvery: 4 };
const nothingLost = { lost: 0, unreadable: 0, wrong: 0 };

describe('a disk that refuses', () => {
  for (const kind of faultKinds)
    it(`loses and damages nothing at any call (${faultName(kind)})`, () => {
      const { runs, told, verdicts } = failEveryCall(kind, day, 1);
      expect(verdicts).toMatchObject(nothingLost);
      expect(runs).toBeGreaterThan(120);
      expect(told).toBeGreaterThan(0);
    });

  it('says so when it is full, keeps what was saved, and goes on when there is space again', () => {
    const { levels, told, verdicts, recovered } = fillTheDisk(80, 3000, 150, day);
    expect(verdicts).toMatchObject(nothingLost);
    expect(told).toBe(levels);
    expect(recovered).toBe(levels);
  });
});
