/** What a check says: one finding per check and subject, with its cost, its places and the figures of its JSON. */
import type { Side } from '../workbook/types.ts';

export const checkIds = [
  'C01',
  'C02',
  'C03',
  'C04',
  'C05',
  'C06',
  'C07',
  'C08',
  'C09',
  'C10',
  'C11',
  'C12',
  'C13',
  'C14',
  'C15',
  'C16',
  'C17',
  'C18',
  'C19',
  'C20',
  'C21',
  'C22',
  'C23',
  'C24',
  'C25',
  'C26',
  'C27',
  'C28',
  'C29',
  'C30',
  'C31',
  'C32',
  'C33',
  'C34',
] as const;
export type CheckId = (typeof checkIds)[number];

export const severities = ['blocker', 'major', 'minor', 'info'] as const;
export type Severity = (typeof severities)[number];

export type FigureValue =
  | string
  | number
  | boolean
  | null
  | readonly FigureValue[]
  | { readonly [name: string]: FigureValue };

/** Figures by name, each check its own and always the same; money in minor units, rates as fractions. */
export type Figures = { readonly [name: string]: FigureValue };

/** null where the finding has no such cost. Money in minor units; always the amount, never negative. */
export interface Impact {
  readonly leads: number | null;
  readonly deals: number | null;
  readonly money: number | null;
}

export const noImpact: Impact = { leads: null, deals: null, money: null };

/** Deals that bring the money; null where a deal is not known, brings nothing or next to nothing. */
export function dealsOf(money: number, deal: number | null): number | null {
  const deals = deal === null || deal <= 0 ? Number.NaN : money / deal;
  return Number.isFinite(deals) ? deals : null;
}

/** One of the two figures that do not agree, for the two panels of the conflict screen. */
export interface Statement {
  readonly side: Side | null;
  /** What it is: "Average deal", "Leads bought". */
  readonly label: string;
  /** The figure as words. */
  readonly value: string;
  /** Where it lives: answer key, `table/row/column`, table id or section id, or what was agreed (view-place.ts). */
  readonly place: string;
  /** What explains it (shared/numbers/explain), where it is computed and not written. */
  readonly figure?: string;
}

export interface Finding {
  readonly check: CheckId;
  /** `C01`, or with its subject `C07:seg_public`: the same finding keeps its key while figures move. */
  readonly key: string;
  readonly severity: Severity;
  /** The list's line, at most 60 characters, ends without a full stop: "Channels buy 9,000 of 10,000 leads". */
  readonly title: string;
  /** One sentence with the two figures and where they live (section ids). */
  readonly message: string;
  readonly impact: Impact;
  /** What stands at the right of the list's line: "$360,000", "2 months", "1 item". */
  readonly cost: string;
  /** What lies between the two statements, where the cost is not their difference. */
  readonly between?: string;
  readonly figures: Figures;
  readonly statements: readonly Statement[];
  /**
   * Jump targets, the first one first: answer keys, `table/row/column`, table ids or section ids, conflicts and
   * agreed values (view-place.ts).
   */
  readonly places: readonly string[];
}
