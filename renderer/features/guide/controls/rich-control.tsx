/**
 * Long text in a small Markdown subset. What is stored is what is typed; away from the keyboard it shows
 * formatted, with the text box lying over it so that a press or Tab goes on writing.
 */
import { type KeyboardEvent, type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { RichText } from '../rich-text.tsx';
import type { ControlProps } from './control.ts';
import css from './controls.module.css';
import { continueList, type Selected } from './format-selection.ts';
import { bold, italic, type TextAct, TextToolbar } from './text-toolbar.tsx';
import { useTypedText } from './use-typed-text.ts';

export function RichControl({ field, place, id, describedBy }: ControlProps): ReactElement {
  const typed = useTypedText(field, place, { live: true });
  const [writing, setWriting] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const selection = useRef<{ readonly start: number; readonly end: number } | null>(null);

  useLayoutEffect(() => {
    if (!selection.current || !box.current) return;
    box.current.setSelectionRange(selection.current.start, selection.current.end);
    selection.current = null;
  });

  const put = (next: Selected): void => {
    selection.current = { start: next.start, end: next.end };
    typed.type(next.text);
  };
  const act = (change: TextAct): void => {
    if (!box.current) return;
    put(change({ text: typed.text, start: box.current.selectionStart, end: box.current.selectionEnd }));
    box.current.focus();
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const { selectionStart: start, selectionEnd: end } = event.currentTarget;
    const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const key = event.key.toLowerCase();
    if (command && (key === 'b' || key === 'i')) {
      event.preventDefault();
      act(key === 'b' ? bold : italic);
    } else if (event.key === 'Enter' && !command) {
      const next = continueList({ text: typed.text, start, end });
      if (!next) return;
      event.preventDefault();
      put(next);
    }
  };
  const formatted = !writing && typed.text !== '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: focus only passes through here, from the text and its buttons.
    <div
      className={css.rich}
      data-writing={writing || undefined}
      onFocus={() => setWriting(true)}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        typed.commit();
        setWriting(false);
      }}
    >
      <TextToolbar controls={id} onAct={act} />
      {formatted && (
        <div className={css.formatted} aria-hidden="true">
          <RichText text={typed.text} />
        </div>
      )}
      <textarea
        ref={box}
        id={id}
        className={formatted ? css.over : css.prose}
        rows={2}
        value={typed.text}
        aria-describedby={describedBy}
        aria-required={field.required ?? false}
        onChange={(event) => typed.type(event.target.value)}
        onKeyDown={press}
      />
    </div>
  );
}
