/** The open list of a combobox. The box keeps the focus and the keys; the list shows where they stand. */
import type { ReactElement } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { Choice } from '../../../../shared/template/types.ts';
import css from './controls.module.css';

/** The id of the option that adds what was typed. */
export const ADD = '+';

export interface OptionListProps {
  /** The combobox's id; the list and its options derive theirs from it. */
  readonly id: string;
  readonly options: readonly Choice[];
  /** The option the arrows stand on. */
  readonly at: number;
  readonly chosen: unknown;
  /** Said where nothing is left to choose. */
  readonly nothing: string;
  readonly onChoose: (option: Choice) => void;
}

export function OptionList({ id, options, at, chosen, nothing, onChoose }: OptionListProps): ReactElement {
  return (
    <div id={`${id}-list`} role="listbox" className={css.list} aria-label={strings.guide.choices}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the box, which keeps the focus.
        <div
          key={option.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={option.id === chosen}
          data-active={index === at || undefined}
          data-add={option.id === ADD || undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          {option.label}
        </div>
      ))}
      {options.length === 0 && (
        <div role="option" tabIndex={-1} aria-selected={false} aria-disabled="true" className={css.none}>
          {nothing}
        </div>
      )}
    </div>
  );
}
