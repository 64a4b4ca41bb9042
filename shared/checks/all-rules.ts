/** Every rule whose findings can be decided; the one about what was decided and has moved stands in stale.ts. */
import type { Check } from './check.ts';
import { c01 } from './rules/c01-lead-supply.ts';
import { c03 } from './rules/c03-capacity.ts';
import { c04 } from './rules/c04-campaign-timing.ts';
import { c05 } from './rules/c05-opening-pipeline.ts';
import { c06 } from './rules/c06-two-values.ts';
import { c07 } from './rules/c07-segments.ts';
import { c08 } from './rules/c08-price-and-deal.ts';
import { c09 } from './rules/c09-stage-definitions.ts';
import { c10 } from './rules/c10-sums.ts';
import { c12 } from './rules/c12-follow-up.ts';
import { c13 } from './rules/c13-owners-and-dates.ts';
import { c14 } from './rules/c14-one-sided-contract.ts';
import { c15 } from './rules/c15-request-without-promise.ts';
import { c17 } from './rules/c17-goal-cascade.ts';
import { c21 } from './rules/c21-sourcing-split.ts';
import { c23 } from './rules/c23-agreement-quantities.ts';
import { c33 } from './rules/c33-competing-goals.ts';

/** By number, but for C13: it asks of decisions on the others who carries them out. */
const planRules: readonly Check[] = [
  c01,
  c03,
  c04,
  c05,
  c06,
  c07,
  c08,
  c09,
  c10,
  c12,
  c14,
  c15,
  c17,
  c21,
  c23,
  c33,
];

export const allRules: readonly Check[] = [...planRules, c13(planRules)];
