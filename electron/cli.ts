/**
 * Accord without a window: the same services, for scripts and machines without a display. Imports no
 * Electron. Exit: 0 done, 1 the input cannot be used, 2 wrong usage,
 * 3 done and blockers found.
 */
import process from 'node:process';
import { strings } from '../shared/strings/catalogue.ts';
import { check } from './cli/check.ts';
import type { Command, Output } from './cli/command.ts';
import { exportWord } from './cli/export.ts';
import { create } from './cli/new.ts';
import { numbers } from './cli/numbers.ts';
import { parseArguments } from './cli/parse-arguments.ts';
import { printable } from './cli/printable.ts';
import { sample } from './cli/sample.ts';
import { set } from './cli/set.ts';
import { templates } from './cli/templates.ts';
import { UsageError } from './cli/usage-error.ts';
import { validate } from './cli/validate.ts';

const commands: readonly Command[] = [sample, create, templates, validate, set, numbers, check, exportWord];

const standardOutput: Output = {
  result: (text) => process.stdout.write(`${text}\n`),
  message: (text) => process.stderr.write(`${text}\n`),
};

/** `words` without the program's own name; settles with the exit code. */
export async function runCli(words: readonly string[], to: Output = standardOutput): Promise<number> {
  // Names and answers in a file are anybody's text.
  const output: Output = {
    result: (text) => to.result(printable(text)),
    message: (text) => to.message(printable(text)),
  };
  const [name, ...rest] = words;
  const usage = (message?: string): number => {
    if (message !== undefined) output.message(message);
    output.message(strings.cli.usage);
    return 2;
  };
  if (name === undefined || name === '--help') return usage();
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) return usage(strings.cli.unknownCommand(name));
  const parsed = parseArguments(command, rest);
  if (!parsed.ok) return usage(parsed.message);
  try {
    const done = await command.run(parsed.invocation, output);
    if (done.ok) return done.value === 'found' ? 3 : 0;
    output.message(done.error.message);
    return 1;
  } catch (error) {
    if (error instanceof UsageError) return usage(error.message);
    throw error;
  }
}

if (import.meta.main) {
  // Whoever reads the output may stop early (`… | head`): then there is nobody left to write to.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  process.exitCode = await runCli(process.argv.slice(2));
}
