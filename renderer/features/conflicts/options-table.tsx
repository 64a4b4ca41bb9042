/** Ways out with what each closes, opens and moves, recomputed; one is chosen. */
import type { ReactElement } from 'react';
import type { Option } from '../../../shared/checks/options.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import plain from '../../ui/plain-table.module.css';
import css from './ways-out.module.css';

const text = strings.conflicts;

export function OptionsTable({
  options,
  chosen,
  onChoose,
  name,
}: {
  readonly options: readonly Option[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Unique on the page: the radio buttons' group. */
  readonly name: string;
}): ReactElement {
  return (
    <fieldset className={css.options}>
      <legend>{text.options}</legend>
      <table className={plain.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{text.wayOut}</th>
            <th scope="col">{text.thisFinding}</th>
            <th scope="col">{text.effect}</th>
          </tr>
        </thead>
        <tbody>
          {options.map((option) => {
            const id = `${name}-${option.id}`;
            return (
              <tr key={option.id} data-chosen={option.id === chosen || undefined}>
                <td>
                  <OptionRadio
                    id={id}
                    name={name}
                    isChosen={option.id === chosen}
                    onChoose={() => onChoose(option.id)}
                  />
                </td>
                <th scope="row">
                  <label htmlFor={id}>{option.change}</label>
                </th>
                <td className={option.closesIt ? css.closes : css.stays}>
                  {option.closesIt ? text.closesIt : text.staysOpen}
                </td>
                <td id={`${id}-effect`}>{option.effect}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </fieldset>
  );
}

/** Its words stand in the row: the label by `id`, what follows from it by `id-effect`. */
export const OptionRadio = ({
  id,
  name,
  isChosen,
  onChoose,
}: {
  readonly id: string;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}): ReactElement => (
  <input
    id={id}
    type="radio"
    name={name}
    checked={isChosen}
    aria-describedby={`${id}-effect`}
    onChange={onChoose}
  />
);
