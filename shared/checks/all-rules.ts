/** Every rule that reads the plan alone; the one that reads decisions stands in stale.ts. */
import type { Check } from './check.ts';
import { c01 } from './rules/c01-lead-supply.ts';
import { c06 } from './rules/c06-two-values.ts';
import { c15 } from './rules/c15-request-without-promise.ts';
import { c23 } from './rules/c23-agreement-quantities.ts';

export const allRules: readonly Check[] = [c01, c06, c15, c23];
