/** S3, S7–S9: the process, and the actions, tools and resources that are to close the gap. */
import type { Row } from '../workbook/types.ts';
import { choiceIn, numberIn, textIn } from './cells.ts';
import { derived } from './derived.ts';

export interface Stage {
  readonly id: string;
  readonly code: string | null;
  readonly name: string | null;
}

/** Stages without a place of their own come last. */
const placeOf = (row: Row): number => numberIn(row, 'order') ?? Number.MAX_SAFE_INTEGER;

/** The registry of stages in funnel order. */
export const stages = derived((read): readonly Stage[] =>
  read
    .rows('stages')
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map((row) => ({ id: row.id, code: textIn(row, 'code'), name: textIn(row, 'name') })),
);

export interface ProcessRow {
  readonly id: string;
  readonly stage: string | null;
  readonly entry: string | null;
  readonly exit: string | null;
}

export const salesProcess = derived((read): readonly ProcessRow[] =>
  read.rows('process').map((row) => ({
    id: row.id,
    stage: textIn(row, 'stage'),
    entry: textIn(row, 'entry'),
    exit: textIn(row, 'exit'),
  })),
);

export interface Action {
  readonly id: string;
  readonly action: string | null;
  readonly goal: string | null;
  readonly owner: string | null;
  readonly due: string | null;
  readonly start: string | null;
  readonly status: string | null;
}

export const actions = derived((read): readonly Action[] =>
  read.rows('actions').map((row) => ({
    id: row.id,
    action: textIn(row, 'action'),
    goal: textIn(row, 'goal'),
    owner: textIn(row, 'owner'),
    due: textIn(row, 'due'),
    start: textIn(row, 'start'),
    status: textIn(row, 'status'),
  })),
);

export interface Tool {
  readonly id: string;
  readonly tool: string | null;
  readonly purpose: string | null;
  readonly goal: string | null;
  readonly usedBy: 'sales' | 'marketing' | 'both' | null;
  readonly dataShared: string | null;
  readonly goLive: string | null;
}

export const tools = derived((read): readonly Tool[] =>
  read.rows('tools').map((row) => ({
    id: row.id,
    tool: textIn(row, 'tool'),
    purpose: textIn(row, 'purpose'),
    goal: textIn(row, 'goal'),
    usedBy: choiceIn(row, 'used_by', ['sales', 'marketing', 'both']),
    dataShared: textIn(row, 'data_shared'),
    goLive: textIn(row, 'go_live'),
  })),
);

export interface Resource {
  readonly id: string;
  readonly resource: string | null;
  readonly neededBy: string | null;
  readonly supplierParty: 'marketing' | 'sales' | 'other' | null;
  readonly status: 'requested' | 'promised' | 'delivered' | null;
}

export const resources = derived((read): readonly Resource[] =>
  read.rows('resources').map((row) => ({
    id: row.id,
    resource: textIn(row, 'resource'),
    neededBy: textIn(row, 'needed_by'),
    supplierParty: choiceIn(row, 'supplier_party', ['marketing', 'sales', 'other']),
    status: choiceIn(row, 'status', ['requested', 'promised', 'delivered']),
  })),
);
