/** Names, sentences and options of the checks: one file a rule in `checks/`. */
import { c01 } from './checks/c01.ts';
import { c03 } from './checks/c03.ts';
import { c04 } from './checks/c04.ts';
import { c05 } from './checks/c05.ts';
import { c06 } from './checks/c06.ts';
import { c07 } from './checks/c07.ts';
import { c08 } from './checks/c08.ts';
import { c09 } from './checks/c09.ts';
import { c10 } from './checks/c10.ts';
import { c12 } from './checks/c12.ts';
import { c13 } from './checks/c13.ts';
import { c14 } from './checks/c14.ts';
import { c15 } from './checks/c15.ts';
import { c17 } from './checks/c17.ts';
import { c21 } from './checks/c21.ts';
import { c23 } from './checks/c23.ts';
import { c31 } from './checks/c31.ts';
import { c33 } from './checks/c33.ts';

export const checks = {
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
  },
  matrix: {
    entry: (stage: string) => `Entry into ${stage}`,
    priority: (rank: string) => `priority ${rank}`,
    noPriority: 'no priority',
  },
  effects: {
    closes: (checks: string) => `Closes ${checks}`,
    opens: (checks: string) => `opens ${checks}`,
    moves: (check: string, money: string, how: 'falls' | 'rises' | 'to') =>
      how === 'to' ? `${check} then costs ${money}` : `${check} ${how} to ${money}`,
    nothing: 'Changes no other finding.',
  },
  c01,
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
