/** The power is cut before every change of the disk, and every disk that can leave is opened. */
import { isPowerCut, type MetadataModel, SimFs, seededRandom } from '../sim/sim-fs.ts';
import {
  type Day,
  nothingTold,
  noVerdicts,
  type Scenario,
  type Told,
  type Verdicts,
  workbookDay,
} from './scenario.ts';

export interface PowerCuts {
  readonly cuts: number;
  readonly states: number;
  /** States in which the power was cut again while the workbook was being repaired. */
  readonly secondCuts: number;
  readonly verdicts: Verdicts;
}

export interface PowerCutOptions {
  readonly model: MetadataModel;
  /** Every how many-th change a cut is made; 1 is all. */
  readonly step: number;
  /** Every how many-th state the recovery itself is cut, at each of its changes. */
  readonly secondEvery: number;
  readonly seed?: number;
  /** Prepares the disk; for proving that a broken one is caught. */
  readonly prepare?: (fs: SimFs) => void;
}

export const cutThePower = (options: PowerCutOptions & Day): PowerCuts =>
  cutThePowerOf(workbookDay(options), options);

export function cutThePowerOf({ run, judge }: Scenario, options: PowerCutOptions): PowerCuts {
  const { model, step, secondEvery, prepare } = options;
  const random = seededRandom(options.seed ?? 7);
  const verdicts = noVerdicts();
  let cuts = 0;
  let states = 0;
  let secondCuts = 0;
  const count = (disk: SimFs, told: Told): void => {
    states++;
    verdicts[judge(disk, told)]++;
  };
  const whole = new SimFs();
  prepare?.(whole);
  run(whole, nothingTold());
  for (let cut = 1; cut < whole.changes; cut += step) {
    cuts++;
    const fs = new SimFs();
    prepare?.(fs);
    fs.cutAt = cut;
    const told = nothingTold();
    untilPowerCut(() => run(fs, told));
    for (const disk of fs.afterPowerCut(model, random)) {
      if (secondEvery > 0 && states % secondEvery === 0) {
        const start = disk.changes;
        for (let second = 0; second < 60; second++) {
          const [repairing] = disk.afterPowerCut('ordered', random);
          if (!repairing) break;
          repairing.cutAt = start + second;
          if (untilPowerCut(() => judge(repairing, { ...told }))) break;
          // Whatever the recovery acknowledged besides is not looked at: only what the person was told.
          for (const left of repairing.afterPowerCut(model, random, 4)) {
            secondCuts++;
            count(left, told);
          }
        }
      }
      count(disk, told);
    }
  }
  return { cuts, states, secondCuts, verdicts };
}

/** True when it ran to its end. */
function untilPowerCut(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch (error) {
    if (!isPowerCut(error)) throw error;
    return false;
  }
}
