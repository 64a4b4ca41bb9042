/** Jumping to a place: the section opens, then its field or table takes the focus. */
import { useCallback } from 'react';
import { findSection, sectionAt } from '../../../shared/template/find.ts';
import { useGuide } from './context.ts';
import { showColumn } from './table/months-view.ts';

/** Where writing goes on, best first: the cell a grid stands on, a control, a button. */
const surfaces = [
  ':is([role="grid"], [role="treegrid"]) [tabindex="0"]',
  'textarea, input:not([tabindex="-1"]), select',
  'button:not([tabindex="-1"])',
] as const;

/** Opens a section id, an answer key, a table id or a cell place. Unknown places do nothing. */
export function useOpenPlace(): (place: string) => void {
  const { store, session, grids } = useGuide();
  return useCallback(
    (place) => {
      const { template } = store.getState().workbook;
      const whole = findSection(template, place);
      const section = sectionAt(template, place);
      if (!section) return;
      session.openSection(section.id);
      const [block = place, row, column] = place.split('/');
      if (column !== undefined) showColumn(session, template, block, column);
      // The section is rendered by the time the next frame starts.
      requestAnimationFrame(() => {
        if (whole) return focusSection();
        focusBlock(block);
        if (row !== undefined && column !== undefined) grids.get(block)?.focusCell(row, column);
      });
    },
    [store, session, grids],
  );
}

/** Puts the focus on the page's heading, which is where reading starts. */
export function focusSection(): void {
  document.querySelector<HTMLElement>('[data-section-heading]')?.focus();
}

/** Focuses the first control of a field or table on the page. */
export function focusBlock(place: string): void {
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
