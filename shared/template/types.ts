/**
 * A template is data: sections with fields and tables, JSON-serialisable, no functions.
 * The property names are the file format (see shared/template/README.md).
 */

export const fieldTypes = [
  'text',
  'rich',
  'int',
  'dec',
  'money',
  'pct',
  'date',
  'month',
  'choice',
  'multi',
  'person',
  'bool',
  'ref',
  'refs',
  'picture',
] as const;
export type FieldType = (typeof fieldTypes)[number];
/** Of what is counted and calculated with. */
export const figureTypes: readonly FieldType[] = ['int', 'dec', 'money', 'pct'];
export const isFigureType = (type: FieldType): boolean => figureTypes.includes(type);

/** Where a section belongs; `setup` holds the settings and the shared registries and is not printed. */
export const parts = ['setup', 'company', 'marketing', 'sales', 'agreement'] as const;
export type Part = (typeof parts)[number];
export type PrintedPart = Exclude<Part, 'setup'>;
/** As an outline lists them: the plan first, the set-up last. */
export const partsInOrder: readonly Part[] = [...parts.filter((part) => part !== 'setup'), 'setup'];

export interface Choice {
  /** Stable id: what is stored. */
  readonly id: string;
  /** What is shown and printed. */
  readonly label: string;
}

/** What a field and a column have in common. */
export interface Slot {
  /** Stable for good: survives renaming and reordering. Unique within its section or table (./ids.ts). */
  readonly id: string;
  readonly label: string;
  readonly type: FieldType;
  /** Shown after the value or in the head: `days`, `leads`, `per lead` … Money takes the workbook's currency. */
  readonly unit?: string;
  readonly required?: boolean;
  /** Neither asked, counted as missing nor printed; a value it holds stays, and the calculation still reads it. */
  readonly hidden?: boolean;
  /** Numbers only, in the stored unit (minor units, fractions). */
  readonly min?: number;
  readonly max?: number;
  /** `choice` and `multi` only. */
  readonly choices?: readonly Choice[];
  /** `ref`, `refs`, `person` only: ids of the tables whose rows may be chosen (`person` always means `people`). */
  readonly ref?: readonly string[];
  /** Narrows `ref`: only rows whose `column` holds one of `values`. */
  readonly ref_where?: {
    readonly table: string;
    readonly column: string;
    readonly values: readonly string[];
  };
  /** Why it is asked and how to answer, one or two sentences. */
  readonly help?: string;
  /** An example from another company; never a value, never mistaken for one. */
  readonly example?: string;
  /** Computed and read-only, in the closed formula vocabulary (shared/template/formula). */
  readonly formula?: string;
  /** The calculation reads this id: it cannot be deleted or change its type. */
  readonly core?: boolean;
  /** Personal pay: printed and embedded only when compensation is included. */
  readonly pay?: boolean;
}

export interface Field extends Slot {
  /** The question the field asks, one sentence in plain English. */
  readonly prompt: string;
  readonly help: string;
  readonly example: string;
  /** What good looks like: short criteria a reader can check. */
  readonly good: readonly string[];
  readonly default?: string | number | boolean;
}

export interface Column extends Slot {
  /** One sentence on what goes into the column. */
  readonly help: string;
  /** The row under the table. */
  readonly total?: 'sum' | 'avg' | 'none';
  /** 1–12: the fiscal month this column stands for; its head is written from the fiscal start. */
  readonly month?: number;
  /** Relative width wanted on screen, in characters. */
  readonly width?: number;
}

export interface Table {
  /** Unique in the whole template, so that references and formulas can name it. */
  readonly id: string;
  readonly title: string;
  /** What one row is called on the add button: `segment`, `campaign`. */
  readonly row_name: string;
  readonly prompt: string;
  readonly help: string;
  readonly example: string;
  readonly good: readonly string[];
  /** Rows that must be there for the section to be complete; 0 = optional table. */
  readonly min_rows: number;
  readonly columns: readonly Column[];
  /** The column that names a row where another place refers to it; otherwise the first. */
  readonly label_column?: string;
  /** The sum of this column must be exactly this fraction (1 = 100 %) or at most it. */
  readonly sum_rule?: { readonly column: string; readonly equals?: number; readonly at_most?: number };
  /** Neither asked, counted as missing nor printed; rows it holds stay, and the calculation still reads them. */
  readonly hidden?: boolean;
  /** Opens full width as a working grid instead of inside the text column. */
  readonly wide?: boolean;
  /** Rows that a new workbook starts with, cells by column id. */
  readonly starter_rows?: readonly Readonly<Record<string, string | number | boolean>>[];
}

/** A place inside a section where generated content stands. */
export const generatedBlocks = [
  'marketing_summary',
  'channel_budget',
  'monthly_budget',
  'calendar',
  'sales_summary',
  'quota_chart',
  'mql_months',
  'tracking',
  'matrix',
  'register',
] as const;
export type GeneratedBlock = (typeof generatedBlocks)[number];

export interface Section {
  /** `A1`, `M3`, … or the id of a section the planner added. */
  readonly id: string;
  readonly part: Part;
  readonly title: string;
  /** The name in the outline, never cut: at most 24 characters. */
  readonly short: string;
  /** The section's question. */
  readonly prompt: string;
  /** Why the section exists and how to write it. */
  readonly help: string;
  readonly example: string;
  readonly required: boolean;
  readonly order: number;
  readonly hidden: boolean;
  readonly fields: readonly Field[];
  readonly tables: readonly Table[];
  readonly generated?: readonly GeneratedBlock[];
  /** Reading order where it is not all fields, then all tables: ids of fields and tables. */
  readonly layout?: readonly string[];
}

export const templateKinds = ['full', 'lean', 'quarterly', 'services', 'own'] as const;
export type TemplateKind = (typeof templateKinds)[number];

export interface Template {
  readonly id: string;
  /** Raised once for each time a planner goes on editing it. */
  readonly version: number;
  /** The version of the template this one was made from; equal to `version` when shipped. */
  readonly base_version: number;
  /** The shipped template it was made from and can be reset to; absent when shipped or made elsewhere. */
  readonly base?: string;
  readonly kind: TemplateKind;
  readonly title: string;
  /** One sentence for the template list. */
  readonly description: string;
  readonly sections: readonly Section[];
}
