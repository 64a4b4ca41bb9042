/** What a command of the command line is: its options, and what running it yields. */
import type { Result } from '../../shared/lib/result.ts';

export interface Invocation {
  readonly arguments: readonly string[];
  /** `true` for a switch, the text for an option with a value. */
  readonly options: ReadonlyMap<string, string | true>;
}

/** Results go to standard output, messages to standard error. */
export interface Output {
  result(text: string): void;
  message(text: string): void;
}

/** null: done (0). `found`: done, and blockers found (3). */
export type Done = null | 'found';

export interface Command {
  readonly name: string;
  /** How many arguments, and what a missing one is called. */
  readonly takes: readonly string[];
  /** Arguments that may follow those, and need not. */
  readonly mayTake?: number;
  readonly switches: readonly string[];
  readonly values: readonly string[];
  /** Options that must be there. */
  readonly needs?: readonly string[];
  run(invocation: Invocation, output: Output): Promise<Result<Done>>;
}

/** The text of an option with a value. */
export function optionText(invocation: Invocation, name: string): string | undefined {
  const value = invocation.options.get(name);
  return typeof value === 'string' ? value : undefined;
}

export const hasSwitch = (invocation: Invocation, name: string): boolean => invocation.options.has(name);
