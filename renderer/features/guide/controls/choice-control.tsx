/** One of a few, or yes or no: the system's own list, so that every keyboard and screen reader habit works. */
import type { ReactElement } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { Choice } from '../../../../shared/template/types.ts';
import type { ControlProps } from './control.ts';
import css from './controls.module.css';
import { useWriteAnswer } from './use-write-answer.ts';

export function ChoiceControl(props: ControlProps): ReactElement {
  const setAnswer = useWriteAnswer(props.field, props.place);
  const { field, value } = props;
  return (
    <OneOf
      {...props}
      choices={field.choices ?? []}
      chosen={typeof value === 'string' ? value : ''}
      onChoose={(id) => setAnswer(id === '' ? null : id)}
    />
  );
}

const answers: readonly Choice[] = [
  { id: 'yes', label: strings.values.yes },
  { id: 'no', label: strings.values.no },
];

/** A box to tick would show what nobody answered as a no. */
export function BoolControl(props: ControlProps): ReactElement {
  const setAnswer = useWriteAnswer(props.field, props.place);
  const { value } = props;
  return (
    <OneOf
      {...props}
      choices={answers}
      chosen={typeof value === 'boolean' ? (value ? 'yes' : 'no') : ''}
      onChoose={(id) => setAnswer(id === '' ? null : id === 'yes')}
    />
  );
}

interface OneOfProps extends Pick<ControlProps, 'field' | 'id' | 'describedBy'> {
  readonly choices: readonly Choice[];
  /** '' for none. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function OneOf({ field, id, describedBy, choices, chosen, onChoose }: OneOfProps): ReactElement {
  return (
    <select
      id={id}
      className={css.select}
      value={chosen}
      aria-describedby={describedBy}
      aria-required={field.required ?? false}
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="">{strings.guide.notChosen}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
