/** The words of a command line, read against what the command knows. */
import { strings } from '../../shared/strings/catalogue.ts';
import type { Command, Invocation } from './command.ts';

export type ParsedArguments =
  | { readonly ok: true; readonly invocation: Invocation }
  /** Wrong usage: one sentence, exit 2. */
  | { readonly ok: false; readonly message: string };

/** `--` ends the options, so that a value may begin with dashes; a negative number is never an option. */
export function parseArguments(command: Command, words: readonly string[]): ParsedArguments {
  const options = new Map<string, string | true>();
  const found: string[] = [];
  const refuse = (message: string): ParsedArguments => ({ ok: false, message });
  let optionsEnded = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (optionsEnded || !word.startsWith('--')) {
      found.push(word);
      continue;
    }
    if (word === '--') {
      optionsEnded = true;
      continue;
    }
    const [name = '', inline] = splitOption(word.slice(2));
    if (command.switches.includes(name) && inline === undefined) options.set(name, true);
    else if (command.values.includes(name)) {
      const value = inline ?? words[++at];
      if (value === undefined) return refuse(strings.cli.optionNeedsValue(`--${name}`));
      options.set(name, value);
    } else return refuse(strings.cli.unknownOption(command.name, `--${name}`));
  }
  const missing = command.takes[found.length];
  if (missing !== undefined) return refuse(strings.cli.missingArgument(command.name, missing));
  if (found.length > command.takes.length + (command.mayTake ?? 0))
    return refuse(strings.cli.tooManyArguments(command.name));
  const needed = (command.needs ?? []).find((name) => !options.has(name));
  if (needed !== undefined) return refuse(strings.cli.missingArgument(command.name, `--${needed}`));
  return { ok: true, invocation: { arguments: found, options } };
}

function splitOption(text: string): readonly [string, string | undefined] {
  const at = text.indexOf('=');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
