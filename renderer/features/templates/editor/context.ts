/** What every part of the editor reaches: the template, the places that are open, the acts on them. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { TemplateChange } from '../../../../shared/template/edit/change.ts';
import type { Template } from '../../../../shared/template/types.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import type { TemplateStore } from '../../../state/template-store.ts';
import type { Removal } from './removal.ts';

export interface Editor {
  readonly store: TemplateStore;
  /** Shipped and company templates are looked at, not changed. */
  readonly readOnly: boolean;
  /** The sample company brought to this template: for the preview, and for how values are written. */
  readonly sample: Workbook;
  /** What other templates are called: no two have one name. */
  readonly otherTitles: ReadonlySet<string>;
  /** Places (./places.ts) whose properties are shown. */
  readonly open: ReadonlySet<string>;
  setOpen(place: string, open: boolean): void;
  /** Places with their property where a typed text stands that could not be stored. */
  readonly refused: ReadonlySet<string>;
  setRefused(place: string, isRefused: boolean): void;
  /** Opens the place and puts the focus there. */
  goTo(place: string): void;
  /** One step; `merge` for typing. False when nothing was altered. */
  change(change: TemplateChange, label: string, place: string, capture?: 'now' | 'merge'): boolean;
  /** Takes away at once what nothing hangs on, else says what does. */
  remove(removal: Removal): void;
  /** Asks what is to be added, and where; says why where there is no room. */
  add(kind: Adding): void;
  /** A sentence that needs no answer. */
  say(sentence: string): void;
}

/** What is added: a section, or something to the section or table named. */
export type Adding =
  | { readonly kind: 'section' }
  | { readonly kind: 'field' | 'table'; readonly section: string }
  | { readonly kind: 'column'; readonly section: string; readonly table: string };

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('The template editor needs its provider');
  return editor;
}

export function useTemplate(): Template {
  return useStore(useEditor().store, (state) => state.template);
}
