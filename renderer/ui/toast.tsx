/** Names what was done and offers the way back. One at a time, eight seconds, never an error. */
import { type ReactElement, useEffect, useState } from 'react';
import css from './toast.module.css';

export interface ToastContent {
  /** Differs for each act, so that the same act twice shows again. */
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly keys: string; readonly act: () => void };
}

const STAYS = 8000;

export interface ToastProps {
  readonly content: ToastContent | null;
  readonly onDone: () => void;
}

/** Pointer or focus on it stops the clock. */
export function Toast({ content, onDone }: ToastProps): ReactElement | null {
  const [held, setHeld] = useState(false);
  const id = content?.id;
  useEffect(() => {
    if (id === undefined || held) return;
    const timer = setTimeout(onDone, STAYS);
    return () => clearTimeout(timer);
  }, [id, held, onDone]);
  if (!content) return null;
  const { text, action } = content;
  const act = (): void => {
    setHeld(false);
    onDone();
    action?.act();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointer and focus only hold the clock.
    <div
      className={css.toast}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={css.text}>{text}</span>
      {action && (
        <button type="button" className={css.action} onClick={act}>
          {action.label} <kbd>{action.keys}</kbd>
        </button>
      )}
    </div>
  );
}
