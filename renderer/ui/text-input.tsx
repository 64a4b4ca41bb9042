/** One line of text with its label. */
import type { ReactElement } from 'react';
import css from './field.module.css';
import { Field, type FieldTexts } from './field.tsx';

export interface TextInputProps extends FieldTexts {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** When the person leaves the field. */
  readonly onLeave?: () => void;
  readonly maxLength?: number | undefined;
  /** Takes the focus, with its text selected, when its dialog opens. */
  readonly autoFocus?: boolean;
}

export function TextInput(props: TextInputProps): ReactElement {
  const { value, onChange, onLeave, maxLength = 200, autoFocus = false, ...texts } = props;
  return (
    <Field {...texts}>
      {(ids) => (
        <input
          {...ids}
          type="text"
          className={css.control}
          value={value}
          maxLength={maxLength}
          autoComplete="off"
          data-autofocus={autoFocus || undefined}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onLeave}
        />
      )}
    </Field>
  );
}
