/**
 * One stop for Tab around a plot: arrow keys walk over its marks, the pointer rests on them, and either way
 * the mark's words stand in the line below. To assistive technology it is a list of the marks' words.
 */
import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  type ReactElement,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import hidden from '../hidden.module.css';
import css from './charts.module.css';
import type { Mark } from './marks.ts';

export interface WalkProps {
  readonly name: string;
  /** At least one. */
  readonly marks: readonly Mark[];
  /** Stands in the line while no mark is read. */
  readonly source: string;
  /** The plot. It is not drawn again as marks are read, so that a calendar of thousands follows the pointer. */
  readonly children: ReactElement;
}

export function Walk({ name, marks, source, children }: WalkProps): ReactElement {
  const id = useId();
  const plot = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const last = marks.length - 1;
  const at = focused === null ? null : Math.min(focused, last);
  const shown = marks.find(({ key }) => key === pointed) ?? (at === null ? undefined : marks[at]);
  useLayoutEffect(() => outline(plot.current, shown?.key ?? null));
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
        ref={plot}
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
        {children}
        <Options id={id} marks={marks} at={at} />
      </div>
      <p className={css.said} data-reading={shown !== undefined || undefined}>
        {shown?.words ?? source}
      </p>
    </>
  );
}

/** Marks the one drawing of the key; React knows nothing of the attribute and leaves it alone. */
function outline(plot: HTMLElement | null, key: string | null): void {
  for (const mark of plot?.querySelectorAll('[data-current]') ?? []) mark.removeAttribute('data-current');
  if (key !== null) plot?.querySelector(`[data-mark="${key}"]`)?.setAttribute('data-current', '');
}

interface OptionsProps {
  readonly id: string;
  readonly marks: readonly Mark[];
  readonly at: number | null;
}

const Options = memo(function Options({ id, marks, at }: OptionsProps): ReactElement {
  return (
    <div className={hidden.hidden}>
      {marks.map(({ key, words }, place) => (
        <span key={key} id={`${id}-${place}`} role="option" tabIndex={-1} aria-selected={place === at}>
          {words}
        </span>
      ))}
    </div>
  );
});
