/** Any number of a list: a group of check boxes, from choices or from the rows of a registry. */
import type { ReactElement } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { choicesOf } from '../../../../shared/workbook/read.ts';
import { useWorkbook } from '../context.ts';
import type { ControlProps } from './control.ts';
import css from './controls.module.css';
import { useWriteAnswer } from './use-write-answer.ts';

export function SeveralControl({ field, place, value, labelId, describedBy }: ControlProps): ReactElement {
  const setAnswer = useWriteAnswer(field, place);
  const workbook = useWorkbook();
  const choices = choicesOf(workbook, field);
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  if (choices.length === 0) return <p className={css.nothing}>{strings.guide.emptyList}</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would repeat the visible label as its legend.
    <div role="group" className={css.group} aria-labelledby={labelId} aria-describedby={describedBy}>
      {choices.map((choice) => (
        <label key={choice.id} className={css.check}>
          <input
            type="checkbox"
            checked={chosen.includes(choice.id)}
            onChange={(event) => {
              const next = choices
                .map((other) => other.id)
                .filter((other) => (other === choice.id ? event.target.checked : chosen.includes(other)));
              setAnswer(next.length === 0 ? null : next);
            }}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
