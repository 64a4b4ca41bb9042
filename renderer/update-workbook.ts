/** An open workbook takes another template, and the window says so with the way back. */
import type { Result } from '../shared/lib/result.ts';
import { strings } from '../shared/strings/catalogue.ts';
import type { Template } from '../shared/template/types.ts';
import { keepsValues } from '../shared/workbook/archive.ts';
import type { AppProps, Say } from './app-types.ts';
import { takeTemplate } from './state/take-template.ts';
import type { WorkbookStore } from './state/workbook-store.ts';

export interface UpdateParts extends Pick<AppProps, 'bridge' | 'navigation' | 'templates'> {
  readonly say: Say;
}

export function updateWorkbook(parts: UpdateParts, workbook: WorkbookStore, template: Template): void {
  const { navigation, say } = parts;
  if (!takeTemplate(workbook, template, new Date().toISOString())) return;
  const { undoLabel: label, workbook: updated } = workbook.getState();
  const { done } = strings.templatesLibrary.update;
  const unsay = say(done(template.title, keepsValues(updated)), () => workbook.undo());
  // The way back leads to this step alone: it goes with the next one, and with the workbook.
  const stops = [
    workbook.subscribe(({ undoLabel }) => undoLabel !== label && forget()),
    navigation.subscribe((state) => state.workbook !== workbook && forget()),
  ];
  const forget = (): void => {
    for (const stop of stops) stop();
    unsay();
  };
}

/** The new year begins as the old one ended; another template is then one step, which one undo takes back. */
export async function startNextYear(
  parts: UpdateParts,
  made: { readonly id: string; readonly title: string },
  templateId: string | null,
): Promise<Result<null>> {
  const { bridge, navigation, templates } = parts;
  const template = templateId === null ? null : await templates.read(templateId);
  if (template !== null && !template.ok) return template;
  const opened = await navigation.openMade(() => bridge.createFromLastYear(made));
  const { workbook } = navigation.getState();
  if (opened.ok && template !== null && workbook) updateWorkbook(parts, workbook, template.value);
  return opened;
}
