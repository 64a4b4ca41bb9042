/** The document: one uniform shape, so that every section, built-in or added, goes through the same code. */
import type { Column, Field, Table, Template } from '../template/types.ts';
import type { Value } from '../values/value.ts';

/** Raised with every change of the file's shape; each step has a migration in ./migrate.ts. */
export const FORMAT_VERSION = 4;

export type Cells = { readonly [column: string]: Value };

export interface Row {
  /** Stable for good; references point to it. */
  readonly id: string;
  readonly cells: Cells;
}

export interface Workbook {
  readonly formatVersion: typeof FORMAT_VERSION;
  readonly id: string;
  /** Counts the edits that storage has accepted; storage alone raises it. */
  readonly revision: number;
  /** A frozen copy: editing a template never changes a workbook silently. */
  readonly template: Template;
  readonly answers: { readonly [key: string]: Value };
  /** Rows by table id; a table never touched is absent. */
  readonly tables: { readonly [table: string]: readonly Row[] };
  /** Places still holding an example or a paste nobody has looked at: by answer key or `table/row/column`. */
  readonly marks: { readonly [place: string]: 'example' | 'pasted' };
  /** What both teams settled on, by assumption pair (`deal`, `priority:seg_water`). */
  readonly agreed: { readonly [pair: string]: AgreedValue };
  /** What was decided about a finding, by the finding's key (`C07:seg_public`). */
  readonly decisions: { readonly [finding: string]: Decision };
  /** Thresholds the planner changed, by check; absent means as shipped. */
  readonly tuning: { readonly [check: string]: number };
  readonly scenarios: { readonly [id: string]: Scenario };
  /** The figures a signature was given for, by the answer key of its date. */
  readonly seals: { readonly [signature: string]: Seal };
  /**
   * What updates of the template took out, with what it meant: by answer key, `T.table` or
   * `T.table.column`; `#2`, `#3` … where the same place was taken out again.
   */
  readonly archive: { readonly [place: string]: Archived };
  readonly meta: WorkbookMeta;
}

/** Which of the two plans; the person's own side stands in this machine's settings. */
export const sides = ['marketing', 'sales'] as const;
export type Side = (typeof sides)[number];

/** Figures as they stood at a moment, by name; compared with today's to see whether they moved. */
export type Basis = { readonly [figure: string]: number | string | null };

export interface AgreedValue {
  readonly value: Value;
  /** ISO 8601; see `recordedDay`. */
  readonly at: string;
  /** The name in this machine's settings; '' where none was given. */
  readonly by: string;
  readonly side: Side | null;
  readonly reason: string;
  /** What the two plans held at that moment. */
  readonly basis: Basis;
}

export interface Decision {
  /**
   * `open`: somebody has it by a day, and nothing is decided yet; `agreed`: decided and to be done, or done;
   * `waived`: stands, with a reason.
   */
  readonly status: 'open' | 'agreed' | 'waived';
  /** What was decided, in words: "Hire one more seller by 1 March"; '' while open. */
  readonly decision: string;
  /** Needed for a waiver. */
  readonly rationale: string;
  /** A row of `people`. */
  readonly owner: string | null;
  /** `YYYY-MM-DD` */
  readonly due: string | null;
  /** ISO 8601; see `recordedDay`. */
  readonly at: string;
  readonly by: string;
  readonly side: Side | null;
  /** The finding as it was: kept for print when it has gone. */
  readonly finding: {
    readonly message: string;
    readonly severity: string;
    /** Minor units. */
    readonly money: number | null;
    /** The list's line; absent in what older programs recorded. */
    readonly title?: string | undefined;
    /** Its two figures as the decision left them, in words; absent in what older programs recorded. */
    readonly statements?: readonly { readonly label: string; readonly value: string }[] | undefined;
  };
  /** Its figures then: the decision reopens when they move beyond the tolerance. Empty while open. */
  readonly basis: Basis;
}

/** Other assumptions laid over the plan; the plan itself stays as it is. */
export interface Scenario {
  readonly name: string;
  readonly note: string;
  readonly at: string;
  readonly answers: { readonly [key: string]: Value };
  /** By `table/row/column`. */
  readonly cells: { readonly [place: string]: Value };
  /** Another agreed value, by assumption pair; where nothing is agreed on it, it says nothing. */
  readonly agreed?: { readonly [pair: string]: Value } | undefined;
}

export interface Seal {
  readonly at: string;
  readonly basis: Basis;
}

/** Values whose place is no longer in the template; they come back when it is there again and takes them. */
export type Archived = {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The section they stood in, as people say it: its id and title. */
  readonly section: string;
} & (
  | { readonly kind: 'answer'; readonly field: Field; readonly value: Value }
  /** `cells` by row id. */
  | {
      readonly kind: 'column';
      readonly table: string;
      readonly column: Column;
      readonly cells: { readonly [row: string]: Value };
    }
  | { readonly kind: 'table'; readonly table: Table; readonly rows: readonly Row[] }
);

/** What was written, with the template it was written in: all that progress and reading need. */
export type Content = Pick<Workbook, 'template' | 'answers' | 'tables'>;

export interface WorkbookMeta {
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly editedAt: string;
  /** The shipped sample company: opened untouched it leaves no trace. */
  readonly sample: boolean;
  /** Set when started from last year's workbook: its id. */
  readonly previousId?: string;
}
