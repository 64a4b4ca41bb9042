/** One property: its name, its control, what it means; or its value alone where it cannot be changed. */
import { Lock } from 'lucide-react';
import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { strings } from '../../../../../shared/strings/catalogue.ts';
import { longest } from '../../../../../shared/template/limits.ts';
import type { Slot } from '../../../../../shared/template/types.ts';
import { formatValue } from '../../../../../shared/values/format.ts';
import { type Parsed, parseValue } from '../../../../../shared/values/parse.ts';
import { formatContextOf, parseContextOf } from '../../../../../shared/workbook/read.ts';
import { Checkbox } from '../../../../ui/checkbox.tsx';
import { type ControlIds, Field } from '../../../../ui/field.tsx';
import { Hidden } from '../../../../ui/hidden.tsx';
import { Select } from '../../../../ui/select.tsx';
import { useEditor } from '../context.ts';
import css from './properties.module.css';

export interface PropertyProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Place with its property (../places.ts): focus returns there, and typing there is one step. */
  readonly place: string;
  /** The calculation needs it as it is. */
  readonly locked?: boolean;
}

/** `fixed` is what is shown where nothing can be changed. */
export function Property({
  place,
  label,
  fixed,
  locked = false,
  whole = false,
  children,
}: PropertyProps & {
  readonly fixed: string;
  /** Takes both columns. */
  readonly whole?: boolean;
  readonly children: ReactNode;
}): ReactElement | null {
  const { readOnly } = useEditor();
  // What it has not and cannot have is no property of it.
  if (locked && fixed === '') return null;
  return (
    <div className={css.property} data-property={place} data-whole={whole || undefined}>
      {readOnly || locked ? (
        <dl className={css.fixed}>
          <dt>
            {label}
            {locked && (
              <>
                <Lock size={12} strokeWidth={1.6} aria-hidden="true" />
                <Hidden>, {strings.templates.core}</Hidden>
              </>
            )}
          </dt>
          <dd>{fixed === '' ? strings.values.blank : fixed}</dd>
        </dl>
      ) : (
        children
      )}
    </div>
  );
}

export interface TextPropertyProps extends PropertyProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Grows with its text. */
  readonly long?: boolean;
  /** Blank is refused; the last text stays until there is another. */
  readonly needed?: boolean;
  readonly maxLength?: number;
  /** When the person leaves the field. */
  readonly onLeave?: () => void;
  readonly error?: string | null;
}

export function TextProperty(props: TextPropertyProps): ReactElement {
  const { value, onChange, long = false, needed = false, error } = props;
  const { maxLength = long ? longest.text : longest.name, onLeave } = props;
  const { store } = useEditor();
  const [refused, setRefused] = useState<string | null>(null);
  const [hasReturned, setHasReturned] = useState(false);
  const type = (text: string): void => {
    setHasReturned(false);
    const isMissing = needed && text.trim() === '';
    setRefused(isMissing ? text : null);
    if (!isMissing) onChange(text);
  };
  const leave = (): void => {
    setHasReturned(refused !== null);
    setRefused(null);
    onLeave?.();
    store.closeStep();
  };
  const missing = refused === null ? null : strings.templates.notStored(strings.templates.needed);
  const control = (ids: ControlIds): ReactElement => {
    const shared = {
      ...ids,
      className: css.control,
      value: refused ?? value,
      maxLength,
      onBlur: leave,
    };
    return long ? (
      <textarea {...shared} rows={2} onChange={(event) => type(event.target.value)} />
    ) : (
      <input {...shared} type="text" autoComplete="off" onChange={(event) => type(event.target.value)} />
    );
  };
  return (
    <Property {...props} fixed={value} whole={long}>
      <Field
        label={props.label}
        hint={hasReturned ? strings.templates.lastStays : props.hint}
        error={missing ?? error}
      >
        {control}
      </Field>
    </Property>
  );
}

/** A value as it would be written in a workbook: judged as it is typed, stored when the field is left. */
export function ValueProperty({
  slot,
  value,
  onChange,
  error,
  ...props
}: PropertyProps & {
  readonly slot: Slot;
  readonly error?: string | null;
  readonly value: string | number | boolean | undefined;
  /** null: none. */
  readonly onChange: (value: string | number | null) => void;
}): ReactElement {
  const { sample, setRefused } = useEditor();
  const [draft, setDraft] = useState<{ readonly text: string; readonly error: string | null } | null>(null);
  const isRefused = draft !== null && draft.error !== null;
  useEffect(() => {
    setRefused(props.place, isRefused);
    return () => setRefused(props.place, false);
  }, [setRefused, props.place, isRefused]);
  const shown = value === undefined ? '' : formatValue(slot, value, formatContextOf(sample));
  const parse = (text: string): Parsed => parseValue(slot, text, parseContextOf(sample));
  const type = (text: string): void => {
    const parsed = parse(text);
    setDraft({ text, error: parsed.ok ? null : parsed.message });
  };
  const store = (): void => {
    if (draft === null) return;
    const parsed = parse(draft.text);
    if (!parsed.ok) return;
    setDraft(null);
    if (parsed.value === null || typeof parsed.value === 'string' || typeof parsed.value === 'number')
      onChange(parsed.value);
  };
  return (
    <Property {...props} fixed={shown}>
      <Field label={props.label} hint={props.hint} error={draft?.error ?? error}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            className={css.control}
            autoComplete="off"
            value={draft?.text ?? shown}
            onChange={(event) => type(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && store()}
            onBlur={store}
          />
        )}
      </Field>
    </Property>
  );
}

export function SelectProperty<Id extends string>({
  value,
  options,
  onChange,
  error,
  ...props
}: PropertyProps & {
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly onChange: (id: Id) => void;
  readonly error?: string | null;
}): ReactElement {
  const chosen = options.find(({ id }) => id === value);
  return (
    <Property {...props} fixed={chosen?.label ?? ''}>
      <Select
        label={props.label}
        hint={props.hint}
        error={error}
        value={value}
        options={options}
        onChange={onChange}
      />
    </Property>
  );
}

export function YesNoProperty({
  value,
  onChange,
  ...props
}: PropertyProps & {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}): ReactElement {
  return (
    <Property {...props} fixed={value ? strings.templates.yes : strings.templates.no}>
      <Checkbox
        label={props.label}
        {...(props.hint === undefined ? {} : { hint: props.hint })}
        checked={value}
        onChange={onChange}
      />
    </Property>
  );
}
