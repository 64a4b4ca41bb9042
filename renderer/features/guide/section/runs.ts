/** How the fields and tables of a section are laid out: sheets of fields, strips of short figures, tables. */
import { QUOTA_TABLE } from '../../../../shared/numbers/quota-in-force.ts';
import { shownBlocksOf } from '../../../../shared/template/find.ts';
import type { Field, Section, Table } from '../../../../shared/template/types.ts';
import { isWideField } from './field-block.tsx';

export type Run =
  /** Two a line, prose over the whole width. */
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  /** Short fields above a working grid, as many a line as fit. */
  | { readonly kind: 'strip'; readonly fields: readonly Field[] }
  /** Computed figures in one line, each under its label. */
  | { readonly kind: 'figures'; readonly fields: readonly Field[] }
  | { readonly kind: 'table'; readonly table: Table }
  /** The quota tree with the section's question and the method over it. */
  | { readonly kind: 'quotas'; readonly table: Table; readonly method: Field | undefined };

/** Its grids are the point of the section: they take the whole width. */
export const isWideSection = (section: Section): boolean => section.tables.some((table) => table.wide);

/** `wide`: the grids are the point of the section, so that what stands above them is kept low. */
export function runsOf(section: Section, wide: boolean): readonly Run[] {
  const runs: Run[] = [];
  let fields: Field[] = [];
  const close = (): void => {
    if (fields.length > 0) runs.push(...(wide ? lowRuns(fields) : [{ kind: 'fields' as const, fields }]));
    fields = [];
  };
  for (const block of shownBlocksOf(section)) {
    if (block.kind === 'field') fields.push(block.field);
    else {
      close();
      runs.push({ kind: 'table', table: block.table });
    }
  }
  close();
  return quotasFirst(runs);
}

/** The tree fills the window: what it is computed from stands under it, and the method in its own bar. */
function quotasFirst(runs: readonly Run[]): readonly Run[] {
  const tree = runs.flatMap((run) =>
    run.kind === 'table' && run.table.id === QUOTA_TABLE ? [run.table] : [],
  )[0];
  if (!tree) return runs;
  const isMethod = (field: Field): boolean => field.id === METHOD;
  const method = runs.flatMap((run) => ('fields' in run ? run.fields.filter(isMethod) : []))[0];
  const others = runs.flatMap((run): readonly Run[] => {
    if (!('fields' in run)) return 'table' in run && run.table === tree ? [] : [run];
    const fields = run.fields.filter((field) => !isMethod(field));
    return fields.length === 0 ? [] : [{ ...run, fields }];
  });
  return [{ kind: 'quotas', table: tree, method }, ...others];
}

const METHOD = 'method';

/** What is typed comes before what follows from it; prose keeps its place between them. */
function lowRuns(fields: readonly Field[]): readonly Run[] {
  const runs: Run[] = [];
  let short: Field[] = [];
  const close = (): void => {
    const typed = short.filter(({ formula }) => formula === undefined);
    const computed = short.filter(({ formula }) => formula !== undefined);
    if (typed.length > 0) runs.push({ kind: 'strip', fields: typed });
    if (computed.length > 0) runs.push({ kind: 'figures', fields: computed });
    short = [];
  };
  for (const field of fields) {
    if (!isWideField(field)) {
      short.push(field);
      continue;
    }
    close();
    const last = runs.at(-1);
    if (last?.kind === 'fields') runs[runs.length - 1] = { kind: 'fields', fields: [...last.fields, field] };
    else runs.push({ kind: 'fields', fields: [field] });
  }
  close();
  return runs;
}
