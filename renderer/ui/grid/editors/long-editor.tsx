/** Long text in a small panel over its cell: Alt+Enter starts a line, Enter and Ctrl+Enter are done. */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { Floating } from '../floating.tsx';
import { commonKey, isComposing, onEditorBlur } from './editor-keys.ts';
import type { EditorProps } from './editor-props.ts';
import css from './editors.module.css';

export function LongEditor({ label, initial, editor }: EditorProps): ReactNode {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    editor.text = () => element.value;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [editor]);
  return (
    <Floating place="over" className={css.longPanel}>
      <textarea
        ref={area}
        aria-label={label}
        className={css.area}
        defaultValue={initial}
        rows={5}
        onKeyDown={(event) => {
          if (isComposing(event) || commonKey(event, editor)) return;
          if (event.key === 'Enter' && event.altKey) {
            event.preventDefault();
            const element = event.currentTarget;
            element.setRangeText('\n', element.selectionStart, element.selectionEnd, 'end');
          }
        }}
        onBlur={(event) => onEditorBlur(editor, event)}
      />
      <p className={css.longHint}>{strings.grid.longHint}</p>
    </Floating>
  );
}
