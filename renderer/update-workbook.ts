/** An open workbook takes another template, and the window says so with the way back. */
import type { Result } from '../shared/lib/result.ts';
import { strings } from '../shared/strings/catalogue.ts';
import type { Template } from '../shared/template/types.ts';
import type { AppProps } from './app-types.ts';
import { takeTemplate } from './state/take-template.ts';
import type { WorkbookStore } from './state/workbook-store.ts';

export interface UpdateParts extends Pick<AppProps, 'bridge' | 'navigation' | 'templates'> {
  /** Says what was done; with `undo` it can be taken back. */
  readonly say: (text: string, undo?: () => void) => void;
  readonly unsay: () => void;
}

export function updateWorkbook(parts: UpdateParts, workbook: WorkbookStore, template: Template): void {
  const { navigation, say, unsay } = parts;
  if (!takeTemplate(workbook, template, new Date().toISOString())) return;
  const { undoLabel: label, workbook: updated } = workbook.getState();
  const keeps = Object.keys(updated.archive).length > 0;
  say(strings.templatesLibrary.update.done(template.title, keeps), () => workbook.undo());
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
