/** Beside a figure: what it is, its formula in words, what goes in and where that stands; click to go there. */
import { ArrowLeft, X } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactElement,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { explain } from '../../../shared/numbers/explain.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { placeWords } from '../../../shared/workbook/place-words.ts';
import type { ExplainProps } from '../../state/view-props.ts';
import { IconButton } from '../../ui/button.tsx';
import css from './explain.module.css';

const text = strings.explain;
const WIDTH = 344;
const GAP = 8;
/** Of a table with many rows the list is scrolled, not the page. */
const LONGEST_LIST = 340;

export function ExplainPopover({ store, explained, onClose, onPlace }: ExplainProps): ReactElement | null {
  const current = useStore(store, (state) => state.workbook);
  const workbook = explained.supposed?.workbook ?? current;
  const [trail, setTrail] = useState<readonly string[]>([explained.figure]);
  useEffect(() => setTrail([explained.figure]), [explained.figure]);
  const box = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [place, setPlace] = useState<Place>({ left: 0, top: 0, maxHeight: 'none' });
  const shown = trail[trail.length - 1] ?? explained.figure;
  const explanation = explain(workbook, shown);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure makes it higher or lower.
  useLayoutEffect(() => {
    const follow = (): void => {
      const rest = (box.current?.offsetHeight ?? 0) - (list.current?.offsetHeight ?? 0);
      const rows = Math.min(LONGEST_LIST, list.current?.scrollHeight ?? 0);
      setPlace(placeBeside(explained.anchor.getBoundingClientRect(), rest + rows));
    };
    follow();
    // The figure may move under it: whatever scrolls or grows takes the popover along.
    document.addEventListener('scroll', follow, { capture: true, passive: true });
    window.addEventListener('resize', follow);
    return () => {
      document.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('resize', follow);
    };
  }, [explained.anchor, shown]);
  useEffect(() => {
    // Also where another figure is asked for while it stands open.
    if (explained.anchor.isConnected) box.current?.focus();
  }, [explained]);
  const close = useCallback((): void => {
    onClose();
    explained.anchor.focus();
  }, [onClose, explained.anchor]);
  useEffect(() => {
    const press = (event: PointerEvent): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose();
    };
    // Wherever the keyboard is by now, Escape closes what was opened last.
    const closeByKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    document.addEventListener('pointerdown', press);
    document.addEventListener('keydown', closeByKey, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('keydown', closeByKey, { capture: true });
    };
  }, [onClose, close]);

  // Its row was removed: what cannot be seen keeps no key to itself.
  const isGone = explanation === null;
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);

  if (!explanation) return null;
  /** Tab goes through the popover's links; beyond the last one it is back at the figure. */
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab') return;
    const links = [...(box.current?.querySelectorAll('button') ?? [])];
    const edge = event.shiftKey ? links[0] : links[links.length - 1];
    const isAtEdge =
      document.activeElement === edge || (event.shiftKey && document.activeElement === box.current);
    if (!isAtEdge) return;
    event.preventDefault();
    close();
  };
  return (
    <section
      ref={box}
      className={css.popover}
      role="dialog"
      aria-label={text.title(explanation.label)}
      tabIndex={-1}
      style={{ ...place, width: WIDTH }}
      onKeyDown={leave}
    >
      <header>
        {trail.length > 1 && (
          <IconButton icon={ArrowLeft} label={text.back} onClick={() => setTrail(trail.slice(0, -1))} />
        )}
        <h2>{explanation.label}</h2>
        <IconButton icon={X} label={text.close} onClick={close} />
      </header>
      {explained.supposed && <p className={css.supposed}>{explained.supposed.words}</p>}
      <p className={css.value}>{explanation.value}</p>
      {explanation.formula !== '' && (
        <p className={css.formula}>
          = {explanation.formula}
          {explanation.source !== '' && <span> ({explanation.source})</span>}
        </p>
      )}
      {explanation.inputs.length > 0 && (
        <ul ref={list} aria-label={text.inputs}>
          {explanation.inputs.map((input) => {
            const { figure, place: where } = input;
            const row = (
              <>
                <span className={css.what}>
                  <span className={css.name}>{input.label}</span>
                  {where !== undefined && (
                    <span className={css.place}>{placeWords(workbook, where, input.label)}</span>
                  )}
                </span>
                <b>{input.value}</b>
              </>
            );
            return (
              <li key={`${input.label} ${where ?? figure ?? ''}`}>
                {figure === undefined && where === undefined ? (
                  <span className={css.input}>{row}</span>
                ) : (
                  <button
                    type="button"
                    className={css.input}
                    title={figure === undefined ? text.goThere(input.label) : text.openFigure(input.label)}
                    onClick={() =>
                      figure === undefined ? onPlace(where ?? '') : setTrail([...trail, figure])
                    }
                  >
                    {row}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {explanation.uses !== '' && <p className={css.uses}>{explanation.uses}.</p>}
    </section>
  );
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number | 'none';
}

/** Above the figure where there is room, else below it, else where there is more; it never covers its figure. */
function placeBeside(anchor: DOMRect, height: number): Place {
  const left = Math.min(
    Math.max(GAP, anchor.left + anchor.width / 2 - WIDTH / 2),
    window.innerWidth - WIDTH - GAP,
  );
  const above = anchor.top - 2 * GAP;
  const below = window.innerHeight - anchor.bottom - 2 * GAP;
  const isAbove = height <= above || (height > below && above > below);
  const shown = Math.min(height, isAbove ? above : below);
  return { left, top: isAbove ? anchor.top - GAP - shown : anchor.bottom + GAP, maxHeight: shown };
}
