/** Medians of repeated runs in one table: what is measured stands beside its yardstick, in the same rounds. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How much a gate on a ratio may be missed by, for the noise of the machine. */
const SLACK = 1.25;

/** Milliseconds, one a round. */
export type Times = readonly number[];

const ranked = (times: Times, share: number): number =>
  times.toSorted((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))] ??
  0;
export const median = (times: Times): number => ranked(times, 0.5);
export const p95 = (times: Times): number => ranked(times, 0.95);

/** One action with what it is measured against. */
export interface Measured {
  readonly goal: string;
  readonly what: string;
  readonly yardstick: string;
  readonly ours: Times;
  readonly theirs: Times;
  /** Ours ÷ the yardstick's, by medians. */
  readonly limit: number;
}

setFlagsFromString('--expose-gc');
const collect: (options: { readonly type: 'minor' }) => void = runInNewContext('gc');

/**
 * Before the clock starts, on both sides alike, new objects are settled: making the copy is no part of what
 * is measured. A whole collection would also throw compiled code away.
 */
export function timed<T>(run: () => T): { readonly result: T; readonly took: number } {
  for (let times = 0; times < 2; times++) collect({ type: 'minor' });
  const start = performance.now();
  const result = run();
  return { result, took: performance.now() - start };
}

export const ratioOf = (row: Measured): number => median(row.ours) / median(row.theirs);
export const isMet = (row: Measured): boolean => ratioOf(row) <= row.limit * SLACK;

/** A line a gate, columns aligned. */
export function asTable(rows: readonly Measured[]): string {
  const ms = (figure: number): string => figure.toFixed(figure < 10 ? 2 : 1);
  const head = [
    'gate',
    'ours',
    'median ms',
    'p95',
    'yardstick',
    'median ms',
    'p95',
    'ratio',
    'limit',
    'rounds',
    '',
  ];
  const lines = rows.map((row) => [
    row.goal,
    row.what,
    ms(median(row.ours)),
    ms(p95(row.ours)),
    row.yardstick,
    ms(median(row.theirs)),
    ms(p95(row.theirs)),
    ratioOf(row).toFixed(3),
    `${row.limit} + 25 %`,
    String(row.ours.length),
    isMet(row) ? 'met' : 'MISSED',
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...lines].map((line) => line[at]?.length ?? 0)));
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
