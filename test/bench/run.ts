/**
 * `npm run bench`: what must be fast, measured against a yardstick in the same run. Prints medians, p95,
 * rounds and versions; ends with 1 when a gate on a ratio is missed by more than a quarter.
 * `-- --rounds=100` for quieter figures.
 */
import { cpus } from 'node:os';
import process from 'node:process';
import { asTable, isMet } from './bench.ts';
import { measureNumbers } from './numbers.ts';

const asked = process.argv.find((one) => /^--rounds=\d+$/.test(one))?.slice('--rounds='.length);
const rounds = Math.max(5, Number(asked ?? 31));

const { node, v8 } = process.versions;
console.log(
  `Node ${node}, V8 ${v8}, ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? 'unknown processor'}`,
);
// The first rounds compile; they are run and thrown away.
measureNumbers(10);
const rows = measureNumbers(rounds);
console.log(asTable(rows));
process.exitCode = rows.every(isMet) ? 0 : 1;
