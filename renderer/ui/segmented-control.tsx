/** One of two to four, all in view: radio buttons side by side. */
import { type ReactElement, useId } from 'react';
import { classNames } from './class-names.ts';
import field from './field.module.css';
import hidden from './hidden.module.css';
import css from './segmented-control.module.css';

export interface SegmentedControlProps<Id extends string> {
  readonly label: string;
  /** The options say themselves what is chosen: the label is for screen readers alone. */
  readonly hideLabel?: boolean;
  /** null while none is chosen. */
  readonly value: Id | null;
  /** One sentence below, said when it appears. */
  readonly error?: string | null | undefined;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly onChange: (id: Id) => void;
}

export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>): ReactElement {
  const { label, hideLabel = false, value, error, options, onChange } = props;
  const name = useId();
  return (
    <fieldset className={css.set}>
      <legend className={hideLabel ? hidden.hidden : classNames(field.label, css.legend)}>{label}</legend>
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
      {error != null && (
        <p className={classNames(field.error, css.error)} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
