/** A date or a month as text, with the platform's calendar beside it. */
import { Calendar } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { classNames } from '../../class-names.ts';
import { arrowKey, commonKey, isComposing, onEditorBlur, todayKey } from './editor-keys.ts';
import type { EditorProps } from './editor-props.ts';
import css from './editors.module.css';

export function DateEditor({ column, label, initial, overtyping, open, editor }: EditorProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const element = input.current;
    if (!element) return;
    editor.text = () => element.value;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
    if (open) showCalendar(element, picker.current);
  }, [editor, open]);
  return (
    <span className={css.dateBox}>
      <input
        ref={input}
        aria-label={label}
        className={classNames(css.input, css.withButton)}
        defaultValue={initial}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={(event) => {
          if (isComposing(event) || commonKey(event, editor) || todayKey(event)) return;
          if (event.altKey && event.key === 'ArrowDown') {
            event.preventDefault();
            showCalendar(event.currentTarget, picker.current);
          } else arrowKey(event, editor, overtyping);
        }}
        onBlur={(event) => onEditorBlur(editor, event)}
      />
      <button
        type="button"
        tabIndex={-1}
        className={css.inputButton}
        aria-label={strings.grid.openCalendar}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => input.current && showCalendar(input.current, picker.current)}
      >
        <Calendar size={14} strokeWidth={1.6} aria-hidden="true" />
      </button>
      <input
        ref={picker}
        type={column.kind === 'month' ? 'month' : 'date'}
        className={css.picker}
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          if (!input.current || event.currentTarget.value === '') return;
          input.current.value = event.currentTarget.value;
          input.current.focus({ preventScroll: true });
        }}
      />
    </span>
  );
}

/** The calendar opens at the typed date where it is one. */
function showCalendar(input: HTMLInputElement, picker: HTMLInputElement | null): void {
  if (!picker) return;
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(input.value)) picker.value = input.value;
  try {
    picker.showPicker();
  } catch {
    // Without a press or a click of the person's own the platform refuses; the text can still be typed.
  }
}
