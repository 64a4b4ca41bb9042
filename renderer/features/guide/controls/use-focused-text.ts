/** A box that shows its value formatted at rest and exact while it has the focus. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface FocusedText {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly focused: boolean;
  setFocused(focused: boolean): void;
}

/** The exact text comes in selected, as Tab selects any box: typing replaces it. A press sets the caret as ever. */
export function useFocusedText(): FocusedText {
  const input = useRef<HTMLInputElement>(null);
  const [focused, setFocused] = useState(false);
  useLayoutEffect(() => {
    if (focused) input.current?.select();
  }, [focused]);
  return { input, focused, setFocused };
}
