/** What can be done to a template: one table for its menu and its keys. */
import type { TemplateEntry } from '../../../../shared/ipc/contract.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { isPlanners } from '../origins.ts';
import { templateTitle } from './template-text.ts';

export type TemplateAction =
  | 'edit'
  | 'look'
  | 'why'
  | 'start'
  | 'duplicate'
  | 'rename'
  | 'compare'
  | 'export'
  | 'reset'
  | 'delete';

export type OnTemplateAction = (action: TemplateAction, entry: TemplateEntry) => void;

const { keys } = strings.templatesLibrary;
const keyOf: { readonly [A in TemplateAction]?: string } = {
  edit: keys.open,
  look: keys.open,
  why: keys.open,
  start: keys.start,
  duplicate: keys.duplicate,
  rename: keys.rename,
  compare: keys.compare,
  delete: keys.delete,
};

const actionOfLetter: { readonly [key: string]: TemplateAction } = {
  n: 'start',
  d: 'duplicate',
  c: 'compare',
  F2: 'rename',
  Delete: 'delete',
  Backspace: 'delete',
};

/** What its name does. */
export function openingOf(entry: TemplateEntry): 'edit' | 'look' | 'why' {
  if (isUnreadable(entry)) return 'why';
  return isPlanners(entry.origin) ? 'edit' : 'look';
}

/** A file that could not be read has nothing inside to show, copy or compare. */
export const isUnreadable = ({ problem, sections }: TemplateEntry): boolean =>
  problem !== null && sections === 0;

/** In groups, as the menu shows them. */
function allowed(entry: TemplateEntry): readonly (readonly TemplateAction[])[] {
  const own = isPlanners(entry.origin);
  if (isUnreadable(entry)) return own ? [['why'], ['delete']] : [['why']];
  const start: readonly TemplateAction[] = entry.problem === null ? ['start'] : [];
  const groups: readonly (readonly TemplateAction[])[] = [
    [openingOf(entry), ...start],
    ['duplicate', ...(own ? (['rename'] as const) : []), 'compare', 'export'],
    own ? [...(entry.base === null ? [] : (['reset'] as const)), 'delete'] : [],
  ];
  return groups.filter((group) => group.length > 0);
}

export interface OfferedTemplateAction {
  readonly action: TemplateAction;
  readonly label: string;
  readonly keys: string | undefined;
}

export const templateActions = (entry: TemplateEntry): readonly (readonly OfferedTemplateAction[])[] =>
  allowed(entry).map((group) =>
    group.map((action) => ({
      action,
      label: strings.templatesLibrary.actions[action],
      keys: keyOf[action],
    })),
  );

/** The action a key stands for, whether the template allows it or not; null for any other key. */
export const templateActionOfKey = (key: string): TemplateAction | null =>
  actionOfLetter[key.length === 1 ? key.toLowerCase() : key] ?? null;

/** Why that cannot be done to the template, one sentence; null where it can. */
export function whyNot(action: TemplateAction, entry: TemplateEntry): string | null {
  if (allowed(entry).flat().includes(action)) return null;
  const { origin, problem } = entry;
  const title = templateTitle(entry);
  const text = strings.templatesLibrary;
  if (action === 'start' || isUnreadable(entry))
    return text.whyUnusable(title, problem ?? '', origin === 'company');
  return text.stays[origin === 'company' ? 'company' : 'shipped'](title);
}
