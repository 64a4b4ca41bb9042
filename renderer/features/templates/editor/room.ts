/** Whether there is room for one more; the sentence that says why not. */
import { findSection, findTable } from '../../../../shared/template/find.ts';
import { atMost, type Listed, most } from '../../../../shared/template/limits.ts';
import type { Template } from '../../../../shared/template/types.ts';
import type { Adding } from './context.ts';

/** null where there is. */
export const whyFull = (list: Listed, entries: readonly unknown[]): string | null =>
  entries.length < most[list] ? null : atMost(list);

export function whyNoRoom(template: Template, adding: Adding): string | null {
  switch (adding.kind) {
    case 'section':
      return whyFull('sections', template.sections);
    case 'field':
      return whyFull('fields', findSection(template, adding.section)?.fields ?? []);
    case 'table':
      return whyFull('tables', findSection(template, adding.section)?.tables ?? []);
    case 'column':
      return whyFull('columns', findTable(template, adding.table)?.table.columns ?? []);
  }
}
