/** The disk refuses one call, each in turn; or it is full from some level on. */
import { type FaultKind, SimFs } from '../sim/sim-fs.ts';
import { type Day, nothingTold, noVerdicts, type Scenario, type Verdicts, workbookDay } from './scenario.ts';

export const faultKinds: readonly FaultKind[] = [
  { short: 0.5 },
  { short: 0 },
  { short: 0.5, code: 'ENOSPC' },
  ...['ENOSPC', 'EIO', 'EPERM', 'EBUSY', 'EACCES', 'EMFILE'].map((code) => ({ code })),
];
export const faultName = ({ code, short }: FaultKind): string =>
  [short === undefined ? '' : `short write ${short * 100} %`, code ?? ''].filter(Boolean).join(', then ');

export interface FaultRuns {
  readonly runs: number;
  /** Runs in which the person was told of a failure. */
  readonly told: number;
  readonly verdicts: Verdicts;
}

/** One fault a run, at each call in turn. */
export const failEveryCall = (kind: FaultKind, day: Day, step: number): FaultRuns =>
  failEveryCallOf(workbookDay(day), kind, step);

export function failEveryCallOf({ run, judge }: Scenario, kind: FaultKind, step: number): FaultRuns {
  const whole = new SimFs();
  run(whole, nothingTold());
  const verdicts = noVerdicts();
  let runs = 0;
  let told = 0;
  for (let at = 0; at < whole.calls; at += step) {
    const fs = new SimFs();
    fs.fault = { at, ...kind };
    const state = nothingTold();
    run(fs, state);
    fs.fault = null;
    runs++;
    if (state.failures > 0) told++;
    verdicts[judge(fs, state)]++;
  }
  return { runs, told, verdicts };
}

export interface FullDisk {
  readonly levels: number;
  /** Levels at which the person was told that something could not be saved. */
  readonly told: number;
  readonly verdicts: Verdicts;
  /** Levels at which, with space again, the same edits were taken. */
  readonly recovered: number;
}

/** Every `step` bytes of free space from `from` on. */
export const fillTheDisk = (levels: number, from: number, step: number, day: Day): FullDisk =>
  fillTheDiskOf(workbookDay(day), levels, from, step);

export function fillTheDiskOf(
  { run, judge }: Scenario,
  levels: number,
  from: number,
  step: number,
): FullDisk {
  const verdicts = noVerdicts();
  let told = 0;
  let recovered = 0;
  for (let level = 0; level < levels; level++) {
    const fs = new SimFs();
    fs.capacity = from + level * step;
    const state = nothingTold();
    run(fs, state);
    if (state.failures > 0) told++;
    fs.capacity = Number.POSITIVE_INFINITY;
    const verdict = judge(fs, state);
    verdicts[verdict]++;
    if (verdict === 'kept') recovered++;
  }
  return { levels, told, verdicts, recovered };
}
