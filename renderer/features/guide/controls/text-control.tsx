/** One line of text that wraps and grows; Enter stores it, line breaks are not part of it. */
import type { ReactElement } from 'react';
import type { ControlProps } from './control.ts';
import css from './controls.module.css';
import { useTypedText } from './use-typed-text.ts';

export function TextControl({ field, place, id, describedBy }: ControlProps): ReactElement {
  const typed = useTypedText(field, place, { live: true });
  return (
    <textarea
      id={id}
      className={css.line}
      rows={1}
      value={typed.text}
      aria-describedby={describedBy}
      aria-required={field.required ?? false}
      onChange={(event) => typed.type(event.target.value)}
      onBlur={() => typed.commit()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        typed.commit();
      }}
    />
  );
}
