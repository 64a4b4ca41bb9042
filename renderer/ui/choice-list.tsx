/** One of a few, each with a sentence: radio buttons in rows with hairlines between. */
import { type ReactElement, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import css from './choice-list.module.css';
import { classNames } from './class-names.ts';
import field from './field.module.css';

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly text: string;
  /** A party mark before the title. */
  readonly mark?: ReactNode;
  /** At the right: a count, a unit. */
  readonly aside?: string;
  /** Cannot be chosen: one sentence why. It stands in the list all the same. */
  readonly problem?: string | null;
}

export interface ChoiceListProps<Id extends string> {
  readonly label: string;
  readonly value: Id | null;
  readonly choices: readonly Choice<Id>[];
  readonly onChange: (id: Id) => void;
  /** The chosen row takes the focus when its dialog opens. */
  readonly autoFocus?: boolean;
  /** Of any length: it scrolls, so that what stands around it in its dialog stays in sight. */
  readonly scrolls?: boolean;
}

export function ChoiceList<Id extends string>(props: ChoiceListProps<Id>): ReactElement {
  const { label, value, choices, onChange, autoFocus = false, scrolls = false } = props;
  const name = useId();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Its answer, which newer browsers give, is no clean-up.
    box.current?.querySelector(':checked')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <fieldset className={css.set}>
      <legend className={classNames(field.label, css.legend)}>{label}</legend>
      <div ref={box} className={scrolls ? css.scroll : undefined}>
        {choices.map((choice) => (
          <label key={choice.id} className={css.choice} data-disabled={choice.problem != null || undefined}>
            <input
              type="radio"
              name={name}
              checked={choice.id === value}
              disabled={choice.problem != null}
              aria-labelledby={`${name}-${choice.id}`}
              aria-describedby={`${name}-${choice.id}-text`}
              data-autofocus={(autoFocus && choice.id === value) || undefined}
              onChange={() => onChange(choice.id)}
            />
            <span className={css.title} id={`${name}-${choice.id}`}>
              {choice.mark}
              {choice.title}
            </span>
            {choice.aside !== undefined && <span className={css.aside}>{choice.aside}</span>}
            <span className={css.text} id={`${name}-${choice.id}-text`}>
              {choice.text}
              {choice.problem != null && <span className={css.problem}>{choice.problem}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
