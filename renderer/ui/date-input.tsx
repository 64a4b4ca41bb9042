/** A day, by the platform's own date control. */
import type { ReactElement } from 'react';
import css from './field.module.css';
import { Field, type FieldTexts } from './field.tsx';

export interface DateInputProps extends FieldTexts {
  /** `YYYY-MM-DD`, null while empty. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

export function DateInput({ value, onChange, ...texts }: DateInputProps): ReactElement {
  return (
    <Field {...texts}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          className={css.control}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        />
      )}
    </Field>
  );
}
