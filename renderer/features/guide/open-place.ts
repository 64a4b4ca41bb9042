/** Jumping to a place: the section opens, then its field or table takes the focus. */
import { useCallback } from 'react';
import { sectionAt } from '../../../shared/template/find.ts';
import { viewPlaceOf } from '../../../shared/template/view-place.ts';
import { type Guide, useGuide } from './context.ts';
import { showColumn } from './table/months-view.ts';

/** Where writing goes on, best first: the cell a grid stands on, a control, a button. */
const surfaces = [
  ':is([role="grid"], [role="treegrid"]) [tabindex="0"]',
  'textarea, input:not([tabindex="-1"]), select',
  'button:not([tabindex="-1"])',
] as const;

type Reach = Pick<Guide, 'store' | 'session' | 'grids'>;

/** Opens a place and takes the focus there; an unknown one does nothing. */
export function useOpenPlace(): (place: string) => void {
  const { store, session, grids } = useGuide();
  return useCallback(
    (place) =>
      showPlace({ store, session, grids }, place, (block, focusCell) => {
        focusBlock(block);
        focusCell();
      }),
    [store, session, grids],
  );
}

/** The same after an undo, where the focus moves only if it is not there already. */
export const returnToPlace = (guide: Reach, place: string): void =>
  showPlace(guide, place, (block, focusCell) => {
    if (focusCell()) return;
    const there = document.activeElement?.closest('[data-place]')?.getAttribute('data-place');
    if (there !== block) focusBlock(block);
  });

/** `arrive` is handed the answer key or table id, and what focuses the cell, which is false where none is meant. */
function showPlace(
  { store, session, grids }: Reach,
  place: string,
  arrive: (block: string, focusCell: () => boolean) => void,
): void {
  const { template } = store.getState().workbook;
  const view = viewPlaceOf(place);
  if (view) {
    session.openView(view.kind === 'conflict' ? 'conflicts' : 'assumptions', view.at);
    return;
  }
  const section = sectionAt(template, place);
  if (!section) return;
  session.openSection(section.id);
  const [block = place, row, column] = place.split('/');
  if (column !== undefined) showColumn(session, template, block, column);
  // The section is rendered by the time the next frame starts.
  requestAnimationFrame(() => {
    if (section.id === place) focusSection();
    else
      arrive(
        block,
        () =>
          row !== undefined && column !== undefined && (grids.get(block)?.focusCell(row, column) ?? false),
      );
  });
}

/** Puts the focus on the page's heading, which is where reading starts. */
export function focusSection(): void {
  document.querySelector<HTMLElement>('[data-section-heading]')?.focus();
}

/** Focuses the first control of a field or table on the page. */
function focusBlock(place: string): void {
  const block = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
  if (!block) return;
  block.scrollIntoView({ block: 'nearest' });
  firstControl(block)?.focus();
}

/** Moves to the next (1) or previous (−1) field or table; false at either end. */
export function focusNeighbour(from: Element, step: 1 | -1): boolean {
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-place]')].filter(firstControl);
  const at = blocks.findIndex((block) => block.contains(from));
  const next = blocks[at < 0 ? (step > 0 ? 0 : blocks.length - 1) : at + step];
  if (!next) return false;
  next.scrollIntoView({ block: 'nearest' });
  firstControl(next)?.focus();
  return true;
}

function firstControl(block: HTMLElement): HTMLElement | null {
  for (const surface of surfaces) {
    const found = block.querySelector<HTMLElement>(surface);
    if (found) return found;
  }
  return null;
}
