/** Whole numbers, decimals, amounts and per cent: typed with arithmetic, shown formatted. */
import type { ReactElement } from 'react';
import { formatFigure } from '../../../../shared/values/format.ts';
import { currencyOf, formatContextOf } from '../../../../shared/workbook/read.ts';
import { useWorkbook } from '../context.ts';
import { unitOf } from '../unit.ts';
import type { ControlProps } from './control.ts';
import css from './controls.module.css';
import { useFocusedText } from './use-focused-text.ts';
import { useTypedText } from './use-typed-text.ts';

export function NumberControl({ field, place, value, id, describedBy }: ControlProps): ReactElement {
  const typed = useTypedText(field, place, { live: false });
  const { input, focused, setFocused } = useFocusedText();
  const workbook = useWorkbook();
  const resting = !focused && !typed.open && typeof value === 'number';
  const text = resting ? formatFigure(field, value, formatContextOf(workbook)) : typed.text;
  // A percentage carries its sign; an empty box says what is wanted.
  const unit = unitOf(field, currencyOf(workbook)) || (field.type === 'pct' && text === '' ? '%' : '');
  return (
    <span className={css.figure} data-invalid={typed.problem !== undefined || undefined}>
      <input
        ref={input}
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        value={text}
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
          if (event.key === 'Enter' && typed.commit()) event.currentTarget.select();
          if (event.key === 'Escape' && typed.open) {
            event.stopPropagation();
            typed.discard();
          }
        }}
      />
      {unit !== '' && (
        <span className={css.unit} aria-hidden="true">
          {unit}
        </span>
      )}
    </span>
  );
}
