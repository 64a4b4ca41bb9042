/** One toast at a time: names the act, offers the way back, leaves after eight seconds. Never an error. */
import { type ReactElement, useEffect, useState } from 'react';
import css from './screen.module.css';

export interface ToastContent {
  /** Differs for each act, so that the same act twice shows again. */
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly keys: string; readonly act: () => void };
}

const STAYS = 8000;

export function Toast({
  content,
  onDone,
}: {
  readonly content: ToastContent | null;
  readonly onDone: () => void;
}): ReactElement | null {
  const [held, setHeld] = useState(false);
  const id = content?.id;
  useEffect(() => {
    if (id === undefined || held) return;
    const timer = setTimeout(onDone, STAYS);
    return () => clearTimeout(timer);
  }, [id, held, onDone]);
  if (!content) return null;
  const { action } = content;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointer and focus only hold the clock.
    <div
      className={css.toast}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{content.text}</span>
      {action && (
        <button type="button" onClick={action.act}>
          {action.label} <kbd>{action.keys}</kbd>
        </button>
      )}
    </div>
  );
}
