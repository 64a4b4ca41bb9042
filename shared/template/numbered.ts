/** Names that differ. */
import { longest } from './limits.ts';

/** Room for ` (2)` and its like behind a name as long as may be. */
const ROOM = 10;

/** The name where it is free, else with the first free number behind it: `Gold (2)`. */
export function numbered(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let copy = 2; taken.has(free); copy++) free = `${name.slice(0, longest.name - ROOM)} (${copy})`;
  return free;
}
