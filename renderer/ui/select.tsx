/** One of a list that is too long to show; the system draws the list. */
import type { ReactElement } from 'react';
import css from './field.module.css';
import { Field, type FieldTexts } from './field.tsx';

export interface SelectProps<Id extends string> extends FieldTexts {
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly onChange: (id: Id) => void;
  readonly autoFocus?: boolean;
}

export function Select<Id extends string>(props: SelectProps<Id>): ReactElement {
  const { value, options, onChange, autoFocus = false, ...texts } = props;
  return (
    <Field {...texts}>
      {(ids) => (
        <select
          {...ids}
          className={css.control}
          value={value}
          data-autofocus={autoFocus || undefined}
          onChange={(event) => {
            const chosen = options.find((option) => option.id === event.target.value);
            if (chosen) onChange(chosen.id);
          }}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
