/** A date or a month: typed in any of the locale's forms, or picked from the system's calendar. */
import { CalendarDays } from 'lucide-react';
import { type ReactElement, useRef } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { formatValue } from '../../../../shared/values/format.ts';
import { formatContextOf } from '../../../../shared/workbook/read.ts';
import { useWorkbook } from '../context.ts';
import type { ControlProps } from './control.ts';
import css from './controls.module.css';
import { useFocusedText } from './use-focused-text.ts';
import { useTypedText } from './use-typed-text.ts';
import { useWriteAnswer } from './use-write-answer.ts';

export function DateControl({ field, place, value, id, labelId, describedBy }: ControlProps): ReactElement {
  const typed = useTypedText(field, place, { live: false });
  const setAnswer = useWriteAnswer(field, place);
  const { input, focused, setFocused } = useFocusedText();
  const picker = useRef<HTMLInputElement>(null);
  const workbook = useWorkbook();
  const resting = !focused && !typed.open && value !== undefined;
  return (
    <span className={css.figure} data-invalid={typed.problem !== undefined || undefined}>
      <input
        ref={input}
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={resting ? formatValue(field, value, formatContextOf(workbook)) : typed.text}
        aria-describedby={describedBy}
        aria-invalid={typed.problem !== undefined}
        aria-required={field.required ?? false}
        onChange={(event) => typed.type(event.target.value)}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          typed.commit();
          setFocused(false);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') typed.commit();
          if (event.key === 'ArrowDown' && event.altKey) {
            event.preventDefault();
            picker.current?.showPicker();
          }
          if (event.key === 'Escape' && typed.open) {
            event.stopPropagation();
            typed.discard();
          }
        }}
      />
      <button
        type="button"
        className={css.pick}
        aria-label={strings.guide.openCalendar}
        aria-describedby={labelId}
        onClick={() => picker.current?.showPicker()}
      >
        <CalendarDays size={14} strokeWidth={1.6} aria-hidden="true" />
      </button>
      <input
        ref={picker}
        className={css.picker}
        type={field.type === 'date' ? 'date' : 'month'}
        tabIndex={-1}
        aria-hidden="true"
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => {
          typed.discard();
          setAnswer(event.target.value === '' ? null : event.target.value);
        }}
      />
    </span>
  );
}
