/** The command line as a script meets it, in a folder of its own for each test. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { runCli } from '../../../electron/cli.ts';

let folder = '';
/** Lines of standard output and of standard error of the last command. */
export let results: string[] = [];
export let messages: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Answers how it ends. */
export async function accord(...words: readonly string[]): Promise<number> {
  results = [];
  messages = [];
  return await runCli(words, {
    result: (text) => results.push(text),
    message: (text) => messages.push(text),
  });
}

/** A path in the test's folder. */
export const at = (name: string): string => join(folder, name);
