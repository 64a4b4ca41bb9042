/** Beside a figure: what it is, its formula in words, what goes in and where that stands; click to go there. */
import { ArrowLeft, X } from 'lucide-react';
import { type KeyboardEvent, type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react';
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

export function ExplainPopover({ store, explained, onClose, onPlace }: ExplainProps): ReactElement | null {
  const workbook = useStore(store, (state) => state.workbook);
  const [trail, setTrail] = useState<readonly string[]>([explained.figure]);
  useEffect(() => setTrail([explained.figure]), [explained.figure]);
  const box = useRef<HTMLElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  const shown = trail[trail.length - 1] ?? explained.figure;
  const explanation = explain(workbook, shown);

  useLayoutEffect(() => {
    const height = box.current?.offsetHeight ?? 0;
    setPlace(placeBeside(explained.anchor.getBoundingClientRect(), shown === '' ? 0 : height));
  }, [explained.anchor, shown]);
  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    const press = (event: PointerEvent): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose();
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, [onClose]);

  if (!explanation) return null;
  const close = (): void => {
    onClose();
    explained.anchor.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <section
      ref={box}
      className={css.popover}
      role="dialog"
      aria-label={text.title(explanation.label)}
      tabIndex={-1}
      style={{ left: place.left, top: place.top, width: WIDTH }}
      onKeyDown={press}
    >
      <header>
        {trail.length > 1 && (
          <IconButton icon={ArrowLeft} label={text.back} onClick={() => setTrail(trail.slice(0, -1))} />
        )}
        <h2>{explanation.label}</h2>
        <IconButton icon={X} label={text.close} onClick={close} />
      </header>
      <p className={css.value}>{explanation.value}</p>
      {explanation.formula !== '' && (
        <p className={css.formula}>
          = {explanation.formula}
          {explanation.source !== '' && <span> ({explanation.source})</span>}
        </p>
      )}
      {explanation.inputs.length > 0 && (
        <ul aria-label={text.inputs}>
          {explanation.inputs.map((input) => {
            const { figure, place: where } = input;
            const row = (
              <>
                <span className={css.what}>
                  <span className={css.name}>{input.label}</span>
                  {where !== undefined && (
                    <span className={css.place}>{placeWords(workbook.template, where)}</span>
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

/** Above the figure where there is room, below it otherwise; always inside the window. */
function placeBeside(anchor: DOMRect, height: number): { readonly left: number; readonly top: number } {
  const left = Math.min(
    Math.max(GAP, anchor.left + anchor.width / 2 - WIDTH / 2),
    window.innerWidth - WIDTH - GAP,
  );
  const above = anchor.top - height - GAP;
  const below = Math.min(anchor.bottom + GAP, window.innerHeight - height - GAP);
  return { left: Math.max(GAP, left), top: above >= GAP ? above : Math.max(GAP, below) };
}
