import { describe, expect, it } from 'vitest';
import { cutThePower } from './campaigns/power-cuts.ts';
import { metadataModels, type SimFs } from './sim/sim-fs.ts';

const day = { edits: 12, snapshotEvery: 4, step: 1, secondEvery: 20 };
const nothingLost = { lost: 0, unreadable: 0, wrong: 0 };

describe('a power cut', () => {
  for (const model of metadataModels)
    it(`loses no acknowledged edit at any change of the disk (${model} metadata)`, () => {
      const { cuts, states, secondCuts, verdicts } = cutThePower({ ...day, model });
      expect(verdicts).toMatchObject(nothingLost);
      expect(cuts).toBeGreaterThan(100);
      expect(states).toBeGreaterThan(1000);
      expect(secondCuts).toBeGreaterThan(500);
    });

  it('would lose edits if the log were not brought to the disk', () => {
    const prepare = (fs: SimFs): void => {
      fs.sync = () => undefined;
    };
    const { verdicts } = cutThePower({ ...day, model: 'ordered', step: 5, secondEvery: 0, prepare });
    expect(verdicts.lost + verdicts.unreadable).toBeGreaterThan(0);
  });

  it('would lose edits if the names in folders were not brought to the disk', () => {
    const prepare = (fs: SimFs): void => {
      fs.syncFolder = () => undefined;
    };
    const { verdicts } = cutThePower({ ...day, model: 'subset', step: 5, secondEvery: 0, prepare });
    expect(verdicts.lost + verdicts.unreadable).toBeGreaterThan(0);
  });
});
