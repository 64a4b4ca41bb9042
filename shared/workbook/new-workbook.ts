/** A new workbook from a template. */
import type { Template } from '../template/types.ts';
import { starterRows } from './starter-rows.ts';
import { FORMAT_VERSION, type Row, type Workbook } from './types.ts';

export interface NewWorkbook {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly title: string;
}

export function newWorkbook(template: Template, { id, at, title }: NewWorkbook): Workbook {
  const tables: Record<string, readonly Row[]> = {};
  for (const section of template.sections)
    for (const table of section.tables) if (table.starter_rows) tables[table.id] = starterRows(table);
  return {
    formatVersion: FORMAT_VERSION,
    id,
    revision: 0,
    template,
    answers: { 'settings.plan_title': title },
    tables,
    marks: {},
    agreed: {},
    decisions: {},
    tuning: {},
    scenarios: {},
    seals: {},
    archive: {},
    meta: { createdAt: at, editedAt: at, sample: false },
  };
}
