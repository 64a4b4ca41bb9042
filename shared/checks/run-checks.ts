/** All rules over one workbook, in the order of their numbers; each rule remembers what it read. */
import { type Derived, derived } from '../plan/derived.ts';
import { allRules } from './all-rules.ts';
import type { Check } from './check.ts';
import type { CheckId, Finding } from './finding.ts';

/** Every rule by number. */
export const checks: readonly Check[] = [...allRules].sort((one, other) => one.id.localeCompare(other.id));

export const checkOf = (id: CheckId): Check | undefined => checks.find((check) => check.id === id);

/** Deterministic: same workbook, same findings, same order. */
export const runChecks: Derived<readonly Finding[]> = derived((read) =>
  checks.flatMap((check) => read.from(check.find)),
);
