/** Names, sentences and options of the checks: one file a rule in `checks/`. */
import { c01 } from './checks/c01.ts';
import { c02 } from './checks/c02.ts';
import { c03 } from './checks/c03.ts';
import { c04 } from './checks/c04.ts';
import { c05 } from './checks/c05.ts';
import { c06 } from './checks/c06.ts';
import { c07 } from './checks/c07.ts';
import { c08 } from './checks/c08.ts';
import { c09 } from './checks/c09.ts';
import { c10 } from './checks/c10.ts';
import { c11 } from './checks/c11.ts';
import { c12 } from './checks/c12.ts';
import { c13 } from './checks/c13.ts';
import { c14 } from './checks/c14.ts';
import { c15 } from './checks/c15.ts';
import { c16 } from './checks/c16.ts';
import { c17 } from './checks/c17.ts';
import { c18 } from './checks/c18.ts';
import { c19 } from './checks/c19.ts';
import { c20 } from './checks/c20.ts';
import { c21 } from './checks/c21.ts';
import { c22 } from './checks/c22.ts';
import { c23 } from './checks/c23.ts';
import { c24 } from './checks/c24.ts';
import { c25 } from './checks/c25.ts';
import { c26 } from './checks/c26.ts';
import { c27 } from './checks/c27.ts';
import { c28 } from './checks/c28.ts';
import { c29 } from './checks/c29.ts';
import { c30 } from './checks/c30.ts';
import { c31 } from './checks/c31.ts';
import { c32 } from './checks/c32.ts';
import { c33 } from './checks/c33.ts';
import { c34 } from './checks/c34.ts';

export const checks = {
  tolerance: 'Tolerance',
  readiness: {
    parts: {
      required: 'Required parts written',
      sums: 'Sums add up',
      conflicts: 'Conflicts decided',
      definitions: 'Stages defined',
      contract: 'Both sides promise something',
    },
    write: (section: string, entry: string) => `Write ${entry} (${section})`,
    settle: (check: string, title: string) => `Settle ${check}: ${title}`,
    more: (first: string, others: number) => `${first}, and ${others} more`,
    begin: {
      sums: 'Begin the budget: how much there is to spend (M10)',
      definitions: 'Begin the definitions: what each stage means (L4)',
      contract: 'Begin the contract: what Marketing and Sales promise each other (L5, L6)',
    },
  },
  matrix: {
    entry: (stage: string) => `Entry into ${stage}`,
    priority: (rank: string) => `priority ${rank}`,
    noPriority: 'no priority',
  },
  effects: {
    closes: (checks: string) => `closes ${checks}`,
    opens: (checks: string) => `opens ${checks}`,
    moves: (check: string, money: string, how: 'falls' | 'rises' | 'to') =>
      how === 'to' ? `${check} then costs ${money}` : `${check} ${how} to ${money}`,
    cost: (check: string, before: string, after: string) => `${check} goes from ${before} to ${after}`,
    otherFigures: (checks: string, count: number) =>
      count === 1 ? `${checks} stays with other figures` : `${checks} stay with other figures`,
    named: (check: string, title: string) => `${check} (${title})`,
    nothing: 'Changes no other finding.',
  },
  c01,
  c34,
  c32,
  c30,
  c29,
  c28,
  c27,
  c26,
  c25,
  c24,
  c22,
  c20,
  c19,
  c18,
  c16,
  c11,
  c02,
  c12,
  c08,
  c07,
  c04,
  c10,
  c05,
  c03,
  c06,
  c09,
  c13,
  c14,
  c15,
  c17,
  c21,
  c23,
  c31,
  c33,
} as const;
