/** L1–L12 as typed inputs: parties and dates, shared goals, definitions, deliverables, protocol, measures. */
import { asList, asNumber, asText, choiceIn, monthsIn, numberIn, textIn } from './cells.ts';
import { derived } from './derived.ts';

export interface Term {
  readonly effective: string | null;
  readonly expires: string | null;
  readonly review: string | null;
  readonly marketingLead: string | null;
  readonly salesLead: string | null;
  readonly sponsor: string | null;
}

export const term = derived(
  (read): Term => ({
    effective: asText(read.answer('L1.effective')),
    expires: asText(read.answer('L1.expires')),
    review: asText(read.answer('L11.review_date')),
    marketingLead: asText(read.answer('L1.marketing_lead')),
    salesLead: asText(read.answer('L1.sales_lead')),
    sponsor: asText(read.answer('L1.sponsor')),
  }),
);

export interface SharedGoals {
  readonly revenue: number | null;
  readonly marketing: number | null;
  readonly sales: number | null;
  readonly partners: number | null;
}

export const sharedGoals = derived(
  (read): SharedGoals => ({
    revenue: asNumber(read.answer('L2.shared_revenue_goal')),
    marketing: asNumber(read.answer('L2.marketing_share')),
    sales: asNumber(read.answer('L2.sales_share')),
    partners: asNumber(read.answer('L2.partner_share')),
  }),
);

export interface Profile {
  readonly excludedSegments: readonly string[];
  /** Personas with a portrait in the agreement. */
  readonly personas: readonly string[];
  /** Whether an ideal client profile is written; personas alone are enough, and so is a profile. */
  readonly written: boolean;
}

export const clientProfile = derived(
  (read): Profile => ({
    excludedSegments: asList(read.answer('L3.excluded_segments')),
    personas: read.rows('persona_profiles').flatMap((row) => textIn(row, 'persona') ?? []),
    written: ['industry', 'size', 'geography', 'technology'].some(
      (field) => asText(read.answer(`L3.${field}`)) !== null,
    ),
  }),
);

export interface StageDefinition {
  readonly id: string;
  readonly stage: string | null;
  readonly definition: string | null;
  readonly entry: string | null;
  readonly ownerParty: 'marketing' | 'sales' | 'both' | null;
}

export const stageDefinitions = derived((read): readonly StageDefinition[] =>
  read.rows('stage_defs').map((row) => ({
    id: row.id,
    stage: textIn(row, 'stage'),
    definition: textIn(row, 'definition'),
    entry: textIn(row, 'entry'),
    ownerParty: choiceIn(row, 'owner_party', ['marketing', 'sales', 'both']),
  })),
);

const deliverableMetrics = ['leads', 'mql', 'sql', 'pieces', 'hours', 'percent'] as const;

export interface Deliverable {
  readonly id: string;
  readonly deliverable: string | null;
  /** A row of `resources`; Marketing's deliverables only. */
  readonly fulfils: string | null;
  readonly metric: (typeof deliverableMetrics)[number] | null;
  readonly months: readonly (number | null)[];
  readonly due: string | null;
  readonly owner: string | null;
  readonly acceptance: string | null;
}

const deliverablesOf = (table: 'mkt_deliv' | 'sales_deliv') =>
  derived((read): readonly Deliverable[] =>
    read.rows(table).map((row) => ({
      id: row.id,
      deliverable: textIn(row, 'deliverable'),
      fulfils: textIn(row, 'fulfils'),
      metric: choiceIn(row, 'metric', deliverableMetrics),
      months: monthsIn(row.cells),
      due: textIn(row, 'due'),
      owner: textIn(row, 'owner'),
      acceptance: textIn(row, 'acceptance'),
    })),
  );

/** What each party promises the other. */
export const deliverables = { marketing: deliverablesOf('mkt_deliv'), sales: deliverablesOf('sales_deliv') };
export const deliverableTables = { marketing: 'mkt_deliv', sales: 'sales_deliv' } as const;

/** What one fiscal month brought; every count is null where nobody wrote it. */
export interface Handover {
  readonly id: string;
  /** 0–11 */
  readonly month: number;
  readonly mql: number | null;
  /** MQLs accepted in time. */
  readonly sal: number | null;
  readonly inTime: number | null;
  readonly medianHours: number | null;
}

/** Months of the year alone, each once: the first row of a month counts. */
export const handovers = derived((read): readonly Handover[] => {
  const byMonth = new Map<number, Handover>();
  for (const { id, cells } of read.rows('handovers')) {
    const month = asNumber(cells.month);
    if (month === null || !Number.isInteger(month) || month < 1 || month > 12 || byMonth.has(month)) continue;
    byMonth.set(month, {
      id,
      month: month - 1,
      mql: asNumber(cells.mql),
      sal: asNumber(cells.sal),
      inTime: asNumber(cells.in_time),
      medianHours: asNumber(cells.median_hours),
    });
  }
  return [...byMonth.values()].toSorted((one, other) => one.month - other.month);
});

export interface Protocol {
  readonly responseHours: number | null;
  readonly attempts: number | null;
  readonly overDays: number | null;
  readonly acceptHours: number | null;
  readonly defaultIfSilent: string | null;
  /** Response windows by source, hours. */
  readonly responses: readonly {
    readonly id: string;
    readonly source: string | null;
    readonly hours: number | null;
  }[];
  readonly reasons: number;
}

export const protocol = derived(
  (read): Protocol => ({
    responseHours: asNumber(read.answer('L7.response_hours')),
    attempts: asNumber(read.answer('L7.attempts')),
    overDays: asNumber(read.answer('L7.over_days')),
    acceptHours: asNumber(read.answer('L7.accept_hours')),
    defaultIfSilent: asText(read.answer('L7.default_if_silent')),
    responses: read.rows('response').map((row) => ({
      id: row.id,
      source: textIn(row, 'source'),
      hours: numberIn(row, 'response'),
    })),
    reasons: read.rows('reasons').filter((row) => textIn(row, 'code') !== null).length,
  }),
);

export interface Measure {
  readonly id: string;
  readonly metric: string | null;
  readonly party: 'marketing' | 'sales' | 'both' | null;
  readonly owner: string | null;
}

export const measures = derived((read): readonly Measure[] =>
  read.rows('measures').map((row) => ({
    id: row.id,
    metric: textIn(row, 'metric'),
    party: choiceIn(row, 'party', ['marketing', 'sales', 'both']),
    owner: textIn(row, 'owner'),
  })),
);

export const signatureKeys = ['L12.marketing_signed', 'L12.sales_signed', 'L12.sponsor_signed'] as const;

/** Dates of the signatures that were given, by answer key. */
export const signatures = derived(
  (read): ReadonlyMap<string, string> =>
    new Map(
      signatureKeys.flatMap((key) => {
        const date = asText(read.answer(key));
        return date === null ? [] : [[key, date]];
      }),
    ),
);
