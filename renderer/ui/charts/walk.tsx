/**
 * One stop for Tab around a plot: arrow keys walk over its marks, the pointer rests on them, and either way
 * the mark's words stand in the line below. To assistive technology it is a list of the marks' words.
 */
import { type KeyboardEvent, type PointerEvent, type ReactElement, useId, useState } from 'react';
import hidden from '../hidden.module.css';
import css from './charts.module.css';
import type { Mark } from './marks.ts';

export interface WalkProps {
  readonly name: string;
  /** At least one. */
  readonly marks: readonly Mark[];
  /** Stands in the line while no mark is read. */
  readonly source: string;
  /** The plot, with the key of the mark to outline. */
  readonly children: (current: string | null) => ReactElement;
}

export function Walk({ name, marks, source, children }: WalkProps): ReactElement {
  const id = useId();
  const [focused, setFocused] = useState<number | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const last = marks.length - 1;
  const at = focused === null ? null : Math.min(focused, last);
  const shown = marks.find(({ key }) => key === pointed) ?? (at === null ? undefined : marks[at]);
  const press = (event: KeyboardEvent): void => {
    const from = at ?? 0;
    const to = {
      ArrowRight: from + 1,
      ArrowDown: from + 1,
      ArrowLeft: from - 1,
      ArrowUp: from - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    setPointed(null);
    setFocused(Math.min(Math.max(to, 0), last));
  };
  const markAt = (event: PointerEvent): string | null =>
    (event.target instanceof Element && event.target.closest('[data-mark]')?.getAttribute('data-mark')) ||
    null;
  return (
    <>
      <div
        className={css.plot}
        role="listbox"
        aria-label={name}
        aria-orientation="horizontal"
        aria-activedescendant={at === null ? undefined : `${id}-${at}`}
        tabIndex={0}
        onKeyDown={press}
        onFocus={() => setFocused((now) => now ?? 0)}
        onBlur={() => setFocused(null)}
        onPointerDown={(event) => {
          const key = markAt(event);
          const place = marks.findIndex((mark) => mark.key === key);
          if (place >= 0) setFocused(place);
        }}
        onPointerOver={(event) => setPointed(markAt(event))}
        onPointerLeave={() => setPointed(null)}
      >
        {children(shown?.key ?? null)}
        <div className={hidden.hidden}>
          {marks.map(({ key, words }, place) => (
            <span key={key} id={`${id}-${place}`} role="option" tabIndex={-1} aria-selected={place === at}>
              {words}
            </span>
          ))}
        </div>
      </div>
      <p className={css.said} data-reading={shown !== undefined || undefined}>
        {shown?.words ?? source}
      </p>
    </>
  );
}
