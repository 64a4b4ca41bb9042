/** One of two to four, all in view: radio buttons side by side. */
import { type ReactElement, useId } from 'react';
import css from './segmented-control.module.css';

export interface SegmentedControlProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly onChange: (id: Id) => void;
}

export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>): ReactElement {
  const { label, value, options, onChange } = props;
  const name = useId();
  return (
    <fieldset className={css.set}>
      <legend className={css.legend}>{label}</legend>
      <div className={css.segments}>
        {options.map((option) => (
          <label key={option.id} className={css.segment}>
            <input
              type="radio"
              name={name}
              checked={option.id === value}
              onChange={() => onChange(option.id)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
