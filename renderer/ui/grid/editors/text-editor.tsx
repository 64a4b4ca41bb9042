/** A line of text or a figure. */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { arrowKey, commonKey, isComposing, onEditorBlur, todayKey } from './editor-keys.ts';
import type { EditorProps } from './editor-props.ts';
import css from './editors.module.css';

export function TextEditor({ column, label, initial, overtyping, editor }: EditorProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const element = input.current;
    if (!element) return;
    editor.text = () => element.value;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [editor]);
  return (
    <input
      ref={input}
      aria-label={label}
      className={css.input}
      defaultValue={initial}
      autoComplete="off"
      spellCheck={column.kind === 'text'}
      onKeyDown={(event) => {
        if (isComposing(event) || commonKey(event, editor) || todayKey(event)) return;
        arrowKey(event, editor, overtyping);
      }}
      onBlur={(event) => onEditorBlur(editor, event)}
    />
  );
}
