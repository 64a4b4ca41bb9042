/** An open workbook takes another template: one edit, one undo step. */
import { strings } from '../../shared/strings/catalogue.ts';
import type { Template } from '../../shared/template/types.ts';
import type { WorkbookStore } from './workbook-store.ts';

/** `at`: ISO 8601, UTC. False when the workbook has this very template already. */
export const takeTemplate = (
  store: Pick<WorkbookStore, 'dispatch'>,
  template: Template,
  at: string,
): boolean =>
  store.dispatch(
    { kind: 'set-template', template, at },
    strings.templatesLibrary.update.label(template.title),
  );
