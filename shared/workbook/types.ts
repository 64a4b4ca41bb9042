/** The document: one uniform shape, so that every section, built-in or added, goes through the same code. */
import type { Template } from '../template/types.ts';
import type { Value } from '../values/value.ts';

/** Raised with every change of the file's shape; each step has a migration in shared/exchange. */
export const FORMAT_VERSION = 1;

export type Cells = { readonly [column: string]: Value };

export interface Row {
  /** Stable for good; references point to it. */
  readonly id: string;
  readonly cells: Cells;
}

/** `M3.positioning_statement`: section id, dot, field id. The section `settings` holds the settings. */
export type AnswerKey = `${string}.${string}`;

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
  readonly meta: WorkbookMeta;
}

export interface WorkbookMeta {
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly editedAt: string;
  /** The shipped sample company: opened untouched it leaves no trace. */
  readonly sample: boolean;
  /** Set when started from last year's workbook: its id. */
  readonly previousId?: string;
}
