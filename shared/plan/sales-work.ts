/** S3, S7–S9: the process, and the actions, tools and resources that are to close the gap. */
import { choiceIn, numberIn, textIn } from './cells.ts';
import { derived } from './derived.ts';

export interface Stage {
  readonly id: string;
  readonly order: number | null;
  readonly code: string | null;
  readonly name: string | null;
}

/** The registry of stages in funnel order. */
export const stages = derived((read): readonly Stage[] =>
  read
    .rows('stages')
    .map((row) => ({
      id: row.id,
      order: numberIn(row, 'order'),
      code: textIn(row, 'code'),
      name: textIn(row, 'name'),
    }))
    .sort((a, b) => (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER)),
);

export interface ProcessRow {
  readonly id: string;
  readonly stage: string | null;
  readonly entry: string | null;
  readonly exit: string | null;
  readonly ownerRole: string | null;
  readonly activities: string | null;
  readonly averageDays: number | null;
}

export const salesProcess = derived((read): readonly ProcessRow[] =>
  read.rows('process').map((row) => ({
    id: row.id,
    stage: textIn(row, 'stage'),
    entry: textIn(row, 'entry'),
    exit: textIn(row, 'exit'),
    ownerRole: textIn(row, 'owner_role'),
    activities: textIn(row, 'activities'),
    averageDays: numberIn(row, 'avg_days'),
  })),
);

export interface Action {
  readonly id: string;
  readonly action: string | null;
  readonly goal: string | null;
  readonly owner: string | null;
  readonly due: string | null;
  readonly start: string | null;
  readonly budget: number | null;
  readonly status: string | null;
  readonly dependsOn: string | null;
}

export const actions = derived((read): readonly Action[] =>
  read.rows('actions').map((row) => ({
    id: row.id,
    action: textIn(row, 'action'),
    goal: textIn(row, 'goal'),
    owner: textIn(row, 'owner'),
    due: textIn(row, 'due'),
    start: textIn(row, 'start'),
    budget: numberIn(row, 'budget'),
    status: textIn(row, 'status'),
    dependsOn: textIn(row, 'depends_on'),
  })),
);

export interface Tool {
  readonly id: string;
  readonly tool: string | null;
  readonly purpose: string | null;
  readonly goal: string | null;
  readonly cost: number | null;
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
    cost: numberIn(row, 'cost'),
    usedBy: choiceIn(row, 'used_by', ['sales', 'marketing', 'both']),
    dataShared: textIn(row, 'data_shared'),
    goLive: textIn(row, 'go_live'),
  })),
);

export interface Resource {
  readonly id: string;
  readonly resource: string | null;
  readonly goal: string | null;
  readonly neededBy: string | null;
  readonly supplierParty: 'marketing' | 'sales' | 'other' | null;
  readonly supplier: string | null;
  readonly status: 'requested' | 'promised' | 'delivered' | null;
}

export const resources = derived((read): readonly Resource[] =>
  read.rows('resources').map((row) => ({
    id: row.id,
    resource: textIn(row, 'resource'),
    goal: textIn(row, 'goal'),
    neededBy: textIn(row, 'needed_by'),
    supplierParty: choiceIn(row, 'supplier_party', ['marketing', 'sales', 'other']),
    supplier: textIn(row, 'supplier'),
    status: choiceIn(row, 'status', ['requested', 'promised', 'delivered']),
  })),
);
