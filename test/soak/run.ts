/**
 * `npm run soak`: the bars of storage at a tenth of their count, `npm run soak -- --full` at the whole.
 * Prints a table and ends with 1 when a bar is missed. Times are printed, never judged, except the
 * recovery of a large workbook, which is a bar itself.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DamageKind, damageAtRest, damageKinds, victims } from '../electron/storage/campaigns/damage.ts';
import { failEveryCall, faultKinds, fillTheDisk } from '../electron/storage/campaigns/faults.ts';
import { killWhileWriting } from '../electron/storage/campaigns/kills.ts';
import { cutThePower } from '../electron/storage/campaigns/power-cuts.ts';
import { noVerdicts, type Verdicts } from '../electron/storage/campaigns/scenario.ts';
import { metadataModels, seededRandom } from '../electron/storage/sim/sim-fs.ts';

interface Row {
  readonly bar: string;
  readonly count: string;
  readonly lost: number;
  readonly unreadable: number;
  readonly wrong: number;
  readonly seconds: string;
  readonly met: boolean;
}

const isFull = process.argv.includes('--full');
const seed = Number(process.argv.find((one) => /^--seed=\d+$/.test(one))?.slice('--seed='.length) ?? 7);
const scale = isFull ? 1 : 0.1;
const rows: Row[] = [];

// electron-store imports electron, which would look for its binary; it needs only an absolute folder.
process.env.ELECTRON_OVERRIDE_DIST_PATH ??= '/nowhere';

async function row(
  bar: string,
  run: () => Promise<{ readonly count: string; readonly enough: boolean; readonly verdicts: Verdicts }>,
): Promise<void> {
  const start = performance.now();
  const { count, enough, verdicts } = await run();
  const { lost, unreadable, wrong } = verdicts;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const met = enough && lost + unreadable + wrong === 0;
  rows.push({ bar, count, lost, unreadable, wrong, seconds, met });
  console.log(`${met ? 'met   ' : 'MISSED'} ${bar}: ${count} in ${seconds} s`);
}

for (const model of metadataModels)
  await row(`power cut, ${model} metadata`, async () => {
    const step = isFull ? 1 : 5;
    const run = cutThePower({ model, edits: 60, snapshotEvery: 7, step, secondEvery: 25, seed });
    return {
      count: `60 edits, ${run.cuts} cuts, ${run.states} states, ${run.secondCuts} cut twice`,
      enough: run.states >= 2000 * scale,
      verdicts: run.verdicts,
    };
  });

await row('single faults', async () => {
  const verdicts = noVerdicts();
  let runs = 0;
  for (const kind of faultKinds) {
    const run = failEveryCall(kind, { edits: 30, snapshotEvery: 5 }, isFull ? 1 : 4);
    runs += run.runs;
    add(verdicts, run.verdicts);
  }
  return { count: `${runs} calls, ${faultKinds.length} kinds of fault`, enough: runs > 100, verdicts };
});

await row('full disk, simulated', async () => {
  const levels = Math.round(80 * (isFull ? 4 : 1));
  const run = fillTheDisk(levels, 3000, isFull ? 40 : 150, { edits: 12, snapshotEvery: 4 });
  return {
    count: `${levels} levels, ${run.told} said so, ${run.recovered} went on`,
    enough: run.told === levels && run.recovered === levels,
    verdicts: run.verdicts,
  };
});

await row('full disk, tmpfs', async () => {
  const { createElectronStoreFile } = await import('../../electron/storage/electron-store.ts');
  const { fillTmpfs } = await import('../electron/storage/campaigns/tmpfs.ts');
  const levels = isFull ? 81 : 24;
  const run = fillTmpfs(createElectronStoreFile(), levels);
  if (!run)
    return { count: 'SKIPPED: mounting a tmpfs is refused here', enough: true, verdicts: noVerdicts() };
  return { count: `${levels} levels, ${run.told} said so`, enough: run.told > 0, verdicts: run.verdicts };
});

for (const kind of damageKinds) await row(`damage at rest, ${kind}`, async () => damageRow(kind));

async function damageRow(
  kind: DamageKind,
): Promise<{ readonly count: string; readonly enough: boolean; readonly verdicts: Verdicts }> {
  const verdicts = noVerdicts();
  let runs = 0;
  let trouble = 0;
  for (const victim of victims) {
    const run = damageAtRest(kind, victim, isFull ? 50 : 25);
    runs += run.runs;
    trouble += run.notKept + run.silent;
    add(verdicts, run.verdicts);
  }
  return {
    count: `${runs} files, ${trouble} silent or not kept`,
    enough: runs >= 25 && trouble === 0,
    verdicts,
  };
}

await row('kill -9 while writing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-soak-'));
  try {
    const run = await killWhileWriting(folder, 300 * scale, seededRandom(seed), 200);
    return {
      count: `${run.kills} kills, ${run.acknowledged} acknowledged edits`,
      enough: run.acknowledged >= 20_000 * scale,
      verdicts: { ...noVerdicts(), lost: run.lost, unreadable: run.unreadable },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

await row('recovery at 5 MB ≤ 300 ms', async () => {
  const { recoverLarge } = await import('../electron/storage/campaigns/recovery.ts');
  const { milliseconds, megabytes, records } = await recoverLarge();
  return {
    count: `${megabytes.toFixed(1)} MB and ${records} records in ${milliseconds.toFixed(0)} ms`,
    enough: milliseconds <= 300,
    verdicts: noVerdicts(),
  };
});

console.table(Object.fromEntries(rows.map(({ bar, ...rest }) => [bar, rest])));
console.log(isFull ? 'Full counts.' : 'A tenth of the counts; `npm run soak -- --full` runs all of them.');
process.exitCode = rows.every((one) => one.met) ? 0 : 1;

function add(sum: Verdicts, more: Verdicts): void {
  sum.kept += more.kept;
  sum.lost += more.lost;
  sum.unreadable += more.unreadable;
  sum.wrong += more.wrong;
}
