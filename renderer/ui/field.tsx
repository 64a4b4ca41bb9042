/** What every labelled control has: its label above, a hint below, and a sentence when it is not right. */
import { type ReactElement, type ReactNode, useId } from 'react';
import css from './field.module.css';

export interface FieldTexts {
  readonly label: string;
  readonly hint?: string | undefined;
  /** One sentence; marks the control as invalid. */
  readonly error?: string | null | undefined;
}

export interface ControlIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** `children` draws the control with the ids that tie it to its texts. */
export function Field({
  label,
  hint,
  error,
  children,
}: FieldTexts & { readonly children: (ids: ControlIds) => ReactNode }): ReactElement {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error != null && `${id}-error`].filter(Boolean);
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': error != null ? true : undefined,
      })}
      {hint !== undefined && (
        <p className={css.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error != null && (
        <p className={css.error} id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
