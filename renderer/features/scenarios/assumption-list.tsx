/** What a scenario assumes instead: place, value in the plan, value here; one is added from a list. */
import { type ReactElement, useState } from 'react';
import { levers } from '../../../shared/plan/levers.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { parseValue } from '../../../shared/values/parse.ts';
import { parseContextOf } from '../../../shared/workbook/read.ts';
import type { Scenario, Workbook } from '../../../shared/workbook/types.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import plain from '../../ui/plain-table.module.css';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { heldAt, type LeverWords, leverWords, valueWords, withValue } from './lever-words.ts';
import css from './scenarios.module.css';

const text = strings.scenarios;
const NONE = '';

export function AssumptionList({
  workbook,
  scenario,
  openPlace,
  onChange,
}: {
  readonly workbook: Workbook;
  readonly scenario: Scenario;
  readonly openPlace: (place: string) => void;
  readonly onChange: (scenario: Scenario, label: string) => void;
}): ReactElement {
  const known = levers(workbook).flatMap((lever) => leverWords(workbook, lever) ?? []);
  const changed = known.filter((lever) => heldAt(scenario, lever.place) !== undefined);
  return (
    <>
      {changed.length === 0 ? (
        <p className={css.dim}>{text.nothingYet}</p>
      ) : (
        <table className={classNames(plain.table, css.table)}>
          <thead>
            <tr>
              <th scope="col">{text.assumption}</th>
              <th scope="col" className={css.number}>
                {text.base}
              </th>
              <th scope="col" className={css.number}>
                {text.here}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {changed.map((lever) => (
              <tr key={lever.place}>
                <th scope="row">
                  <button type="button" className={css.link} onClick={() => openPlace(lever.place)}>
                    {lever.label}
                  </button>
                </th>
                <td className={css.number}>{valueWords(workbook, lever.slot, lever.base)}</td>
                <td className={css.number}>
                  <b>{valueWords(workbook, lever.slot, heldAt(scenario, lever.place))}</b>
                </td>
                <td className={css.number}>
                  <Button
                    small
                    kind="quiet"
                    aria-label={text.takeOut(lever.label)}
                    onClick={() =>
                      onChange(withValue(scenario, lever.place, null), text.takenOut(lever.label))
                    }
                  >
                    {text.takeOutShort}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <AddAssumption
        workbook={workbook}
        known={known}
        onAdd={(lever, value) =>
          onChange(
            withValue(scenario, lever.place, value),
            text.set(lever.label, valueWords(workbook, lever.slot, value)),
          )
        }
      />
    </>
  );
}

function AddAssumption({
  workbook,
  known,
  onAdd,
}: {
  readonly workbook: Workbook;
  readonly known: readonly LeverWords[];
  readonly onAdd: (lever: LeverWords, value: number | string) => void;
}): ReactElement {
  const [place, setPlace] = useState(NONE);
  const [typed, setTyped] = useState('');
  const lever = known.find((one) => one.place === place);
  const parsed = lever && typed !== '' ? parseValue(lever.slot, typed, parseContextOf(workbook)) : null;
  const value =
    parsed?.ok && (typeof parsed.value === 'number' || typeof parsed.value === 'string')
      ? parsed.value
      : null;
  return (
    <form
      className={css.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (!lever || value === null) return;
        onAdd(lever, value);
        setTyped('');
        setPlace(NONE);
      }}
    >
      <Select
        label={text.assumption}
        value={place}
        options={[
          { id: NONE, label: text.pick },
          ...known.map((one) => ({ id: one.place, label: one.label })),
        ]}
        onChange={setPlace}
      />
      <TextInput
        label={text.valueInstead(lever ? valueWords(workbook, lever.slot, lever.base) : '')}
        value={typed}
        error={parsed && !parsed.ok ? parsed.message : null}
        onChange={setTyped}
      />
      <Button type="submit" disabled={value === null}>
        {text.addAssumption}
      </Button>
    </form>
  );
}
