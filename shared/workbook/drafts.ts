/**
 * Texts that were typed but could not become a value ("10ooo" in an amount). They stand in their place until
 * they are corrected or cleared, take part in undo, and are kept on this machine beside the workbook, never in it.
 */
import { sectionAt, slotAt } from '../template/find.ts';
import { findRow } from './read.ts';
import type { Content } from './types.ts';

export interface Draft {
  readonly text: string;
  /** One sentence why it was refused. */
  readonly message: string;
}

/** By answer key or `table/row/column`. */
export type Drafts = { readonly [place: string]: Draft };

/** What an act does to them; null takes a draft away. */
export type DraftChanges = { readonly [place: string]: Draft | null };

/** The same object where nothing changes. */
export function applyDrafts(drafts: Drafts, changes: DraftChanges): Drafts {
  const changed = Object.entries(changes).filter(([place, draft]) => !isSame(drafts[place] ?? null, draft));
  if (changed.length === 0) return drafts;
  const next: Record<string, Draft> = { ...drafts };
  for (const [place, draft] of changed) {
    if (draft) next[place] = draft;
    else delete next[place];
  }
  return next;
}

const isSame = (one: Draft | null, other: Draft | null): boolean =>
  one === other || (one?.text === other?.text && one?.message === other?.message);

/** What brings the drafts back as they are before `changes`. */
export const inverseDrafts = (drafts: Drafts, changes: DraftChanges): DraftChanges =>
  Object.fromEntries(Object.keys(changes).map((place) => [place, drafts[place] ?? null]));

/** Places whose draft a person can see, in the order of the plan: one in a removed row is not among them. */
export function standingDrafts(content: Content, drafts: Drafts): readonly string[] {
  const { template } = content;
  const order = (place: string): number => {
    const section = sectionAt(template, place);
    return section ? template.sections.indexOf(section) : -1;
  };
  return Object.keys(drafts)
    .filter((place) => isStanding(content, place))
    .sort((one, other) => order(one) - order(other));
}

function isStanding(content: Content, place: string): boolean {
  if (!slotAt(content.template, place)) return false;
  const [table = '', row] = place.split('/');
  return row === undefined || findRow(content, table, row) !== undefined;
}
