/**
 * One stop for Tab around a plot: arrow keys walk over its marks, the pointer rests on them, and either way
 * the mark's words stand in the line below. Enter or a click opens what the mark leads to. To assistive technology
 * it is a list of the marks' words.
 */
import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactElement,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Target } from '../../../shared/lib/chart.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import hidden from '../hidden.module.css';
import css from './charts.module.css';
import type { Mark } from './marks.ts';

export interface WalkProps {
  readonly name: string;
  /** At least one. */
  readonly marks: readonly Mark[];
  /** Stands in the line while no mark is read. */
  readonly source: string;
  readonly onOpen: ((target: Target, anchor: HTMLElement) => void) | undefined;
  /** The plot. It is not drawn again as marks are read, so that a calendar of thousands follows the pointer. */
  readonly children: ReactElement;
}

export function Walk({ name, marks, source, onOpen, children }: WalkProps): ReactElement {
  const id = useId();
  const plot = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLSpanElement>(null);
  /** Where reading goes on when the focus comes back. */
  const left = useRef(0);
  const [focused, setFocused] = useState<number | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const last = marks.length - 1;
  const at = focused === null ? null : Math.min(focused, last);
  if (at !== null) left.current = at;
  const shown = marks.find(({ key }) => key === pointed) ?? (at === null ? undefined : marks[at]);
  useLayoutEffect(() => outline(plot.current, shown?.key ?? null));
  useEffect(() => {
    // The anchor takes the focus back for the mark it lies over.
    const give = (): void => plot.current?.focus();
    const over = anchor.current;
    over?.addEventListener('focus', give);
    return () => over?.removeEventListener('focus', give);
  }, []);
  const open = (mark: Mark | undefined): void => {
    if (!mark?.target || !onOpen || !anchor.current) return;
    cover(anchor.current, plot.current?.querySelector(`[data-mark="${mark.key}"]`));
    onOpen(mark.target, anchor.current);
  };
  const leads = shown?.target && onOpen ? shown.target.kind : null;
  const press = (event: KeyboardEvent): void => {
    const from = at ?? 0;
    if (event.key === 'Enter' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      open(marks[from]);
      return;
    }
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
  const markAt = (event: MouseEvent): string | null =>
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
        onFocus={() => setFocused((now) => now ?? left.current)}
        onBlur={() => setFocused(null)}
        onPointerDown={(event) => {
          const key = markAt(event);
          const place = marks.findIndex((mark) => mark.key === key);
          if (place >= 0) setFocused(place);
        }}
        onClick={(event) => {
          const key = markAt(event);
          open(marks.find((mark) => mark.key === key));
        }}
        onPointerOver={(event) => setPointed(markAt(event))}
        onPointerLeave={() => setPointed(null)}
      >
        {children}
        <Options id={id} marks={marks} at={at} />
      </div>
      <span ref={anchor} className={css.anchor} tabIndex={-1} />
      <p className={css.said} data-reading={shown !== undefined || undefined}>
        {shown?.words ?? source}
        {leads !== null && (
          <span className={css.hint}>
            {leads === 'figure' ? strings.charts.explains : strings.charts.goesThere}
          </span>
        )}
      </p>
    </>
  );
}

/** Lays the anchor over what is drawn of a mark. */
function cover(anchor: HTMLElement, mark: Element | null | undefined): void {
  const frame = anchor.offsetParent?.getBoundingClientRect();
  const box = mark?.getBoundingClientRect();
  if (!frame || !box) return;
  anchor.style.left = `${box.left - frame.left}px`;
  anchor.style.top = `${box.top - frame.top}px`;
  anchor.style.width = `${box.width}px`;
  anchor.style.height = `${box.height}px`;
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
