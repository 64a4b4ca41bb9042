/** Every rule, one file each in `rules/`. */
import type { Check } from './check.ts';
import { c01 } from './rules/c01-lead-supply.ts';
import { c02 } from './rules/c02-quotas-below-goal.ts';
import { c03 } from './rules/c03-capacity.ts';
import { c04 } from './rules/c04-campaign-timing.ts';
import { c05 } from './rules/c05-opening-pipeline.ts';
import { c06 } from './rules/c06-two-values.ts';
import { c07 } from './rules/c07-segments.ts';
import { c08 } from './rules/c08-price-and-deal.ts';
import { c09 } from './rules/c09-stage-definitions.ts';
import { c10 } from './rules/c10-sums.ts';
import { c11 } from './rules/c11-hiring-after-need.ts';
import { c12 } from './rules/c12-follow-up.ts';
import { c13 } from './rules/c13-owners-and-dates.ts';
import { c14 } from './rules/c14-one-sided-contract.ts';
import { c15 } from './rules/c15-request-without-promise.ts';
import { c16 } from './rules/c16-availability.ts';
import { c17 } from './rules/c17-goal-cascade.ts';
import { c18 } from './rules/c18-seasonality.ts';
import { c19 } from './rules/c19-coverage.ts';
import { c20 } from './rules/c20-over-assignment.ts';
import { c21 } from './rules/c21-sourcing-split.ts';
import { c22 } from './rules/c22-unit-economics.ts';
import { c23 } from './rules/c23-agreement-quantities.ts';
import { c24 } from './rules/c24-fairness.ts';
import { c25 } from './rules/c25-channel-sides.ts';
import { c26 } from './rules/c26-personas.ts';
import { c27 } from './rules/c27-tools.ts';
import { c28 } from './rules/c28-protocol.ts';
import { c29 } from './rules/c29-dates.ts';
import { c30 } from './rules/c30-benchmarks.ts';
import { c31 } from './rules/c31-stale-agreement.ts';
import { c32 } from './rules/c32-activity.ts';
import { c33 } from './rules/c33-competing-goals.ts';
import { c34 } from './rules/c34-placeholders.ts';

/** Those that read the plan alone. */
const planRules: readonly Check[] = [
  c01,
  c02,
  c03,
  c04,
  c05,
  c06,
  c07,
  c08,
  c09,
  c10,
  c11,
  c12,
  c14,
  c15,
  c16,
  c17,
  c18,
  c19,
  c20,
  c21,
  c22,
  c23,
  c24,
  c25,
  c26,
  c27,
  c28,
  c29,
  c30,
  c32,
  c33,
  c34,
];

/** Those whose findings can be decided; C13 asks of decisions on the others who carries them out. */
const decidable: readonly Check[] = [...planRules, c13(planRules)];

/** C31 is about what was decided on the others and has moved. */
export const allRules: readonly Check[] = [...decidable, c31(decidable)];
