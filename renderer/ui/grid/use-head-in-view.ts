/**
 * The head of a grid stays in view while the page around it scrolls. It is sticky inside the grid's own
 * scroller; where that scroller itself has gone above the page's edge, the head is held lower by as much.
 */
import { type RefObject, useLayoutEffect } from 'react';

export function useHeadInView(scroller: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    const page = element && scrollingParent(element);
    if (!page) return;
    let shift = 0;
    const place = (): void => {
      const above = page.getBoundingClientRect().top - element.getBoundingClientRect().top;
      const next = Math.max(0, Math.min(Math.round(above), element.clientHeight - LEAST_LEFT));
      if (next === shift) return;
      shift = next;
      element.style.setProperty('--head-shift', `${next}px`);
    };
    place();
    page.addEventListener('scroll', place, { passive: true });
    return () => page.removeEventListener('scroll', place);
  }, [scroller]);
}

/** The head leaves with the last rows. */
const LEAST_LEFT = 96;

function scrollingParent(element: HTMLElement): HTMLElement | null {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const { overflowY } = getComputedStyle(parent);
    if (overflowY === 'auto' || overflowY === 'scroll') return parent;
  }
  return null;
}
