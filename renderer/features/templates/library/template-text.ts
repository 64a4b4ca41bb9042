/** A template of the library as text. */
import type { TemplateEntry } from '../../../../shared/ipc/contract.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';

export const templateTitle = ({ title }: Pick<TemplateEntry, 'title'>): string =>
  title.trim() === '' ? strings.templatesLibrary.untitled : title;
