/** One of a few: the system's own list, so that every keyboard and screen reader habit works. */
import type { ReactElement } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { ControlProps } from './control.ts';
import css from './controls.module.css';
import { useWriteAnswer } from './use-write-answer.ts';

export function ChoiceControl({ field, place, value, id, describedBy }: ControlProps): ReactElement {
  const setAnswer = useWriteAnswer(field, place);
  return (
    <select
      id={id}
      className={css.select}
      value={typeof value === 'string' ? value : ''}
      aria-describedby={describedBy}
      aria-required={field.required ?? false}
      onChange={(event) => setAnswer(event.target.value === '' ? null : event.target.value)}
    >
      <option value="">{strings.guide.notChosen}</option>
      {field.choices?.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

export function BoolControl({ field, place, value, id, labelId, describedBy }: ControlProps): ReactElement {
  const setAnswer = useWriteAnswer(field, place);
  return (
    <label className={css.check}>
      <input
        id={id}
        type="checkbox"
        checked={value === true}
        aria-labelledby={labelId}
        aria-describedby={describedBy}
        onChange={(event) => setAnswer(event.target.checked)}
      />
      <span>{value === true ? strings.values.yes : strings.values.no}</span>
    </label>
  );
}
