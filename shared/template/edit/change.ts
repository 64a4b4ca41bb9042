/**
 * The closed union of everything a planner can do to a template. JSON; ids are made by the caller
 * (./fresh-id.ts) and stay for good.
 */
import type { Column, Field, Section, Table } from '../types.ts';

/** New values by property; null takes a property away, where it is optional. */
export type Patch<T> = { readonly [P in keyof T]?: object extends Pick<T, P> ? T[P] | null : T[P] };

/** What may be changed of each; ids and what marks a slot as the calculation's never change. */
export type SectionPatch = Patch<
  Pick<Section, 'title' | 'short' | 'prompt' | 'help' | 'example' | 'required' | 'hidden'>
>;
export type FieldPatch = Patch<Omit<Field, 'id' | 'core'>>;
export type ColumnPatch = Patch<Omit<Column, 'id' | 'core'>>;
export type TablePatch = Patch<Omit<Table, 'id' | 'columns'>>;

/** A field or a table, as a section holds them in one order. */
export type NewBlock =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'table'; readonly table: Table };

/** `at` and `to` are places among what is listed: beyond the end means at the end. */
export type TemplateChange =
  | { readonly kind: 'set-template'; readonly title?: string; readonly description?: string }
  /** `at` counts the sections of its part. */
  | { readonly kind: 'add-section'; readonly section: Section; readonly at: number }
  | { readonly kind: 'set-section'; readonly section: string; readonly to: SectionPatch }
  | { readonly kind: 'move-section'; readonly section: string; readonly to: number }
  | { readonly kind: 'remove-section'; readonly section: string }
  /** `at` counts the section's fields and tables in reading order. */
  | { readonly kind: 'add-block'; readonly section: string; readonly block: NewBlock; readonly at: number }
  | { readonly kind: 'move-block'; readonly section: string; readonly block: string; readonly to: number }
  | { readonly kind: 'remove-block'; readonly section: string; readonly block: string }
  | {
      readonly kind: 'set-field';
      readonly section: string;
      readonly field: string;
      readonly to: FieldPatch;
    }
  | { readonly kind: 'set-table'; readonly table: string; readonly to: TablePatch }
  | { readonly kind: 'add-column'; readonly table: string; readonly column: Column; readonly at: number }
  | {
      readonly kind: 'set-column';
      readonly table: string;
      readonly column: string;
      readonly to: ColumnPatch;
    }
  | { readonly kind: 'move-column'; readonly table: string; readonly column: string; readonly to: number }
  | { readonly kind: 'remove-column'; readonly table: string; readonly column: string };
