/** What a scenario assumes instead: place, value in the plan, value here; one is added from a list. */
import { type ReactElement, useState } from 'react';
import { readAgreed } from '../../../shared/checks/agree.ts';
import type { Lever } from '../../../shared/plan/levers.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { parseValue } from '../../../shared/values/parse.ts';
import { parseContextOf } from '../../../shared/workbook/read.ts';
import type { Scenario, Workbook } from '../../../shared/workbook/types.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import plain from '../../ui/plain-table.module.css';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import {
  assumed,
  heldAt,
  type LeverWords,
  offeredLevers,
  prevailing,
  valueWords,
  withValue,
} from './lever-words.ts';
import css from './scenarios.module.css';

const text = strings.scenarios;
const NONE = '';

export function AssumptionList({
  workbook,
  scenario,
  onOpen,
  onChange,
}: {
  readonly workbook: Workbook;
  readonly scenario: Scenario;
  readonly onOpen: (lever: Lever) => void;
  readonly onChange: (scenario: Scenario, label: string) => void;
}): ReactElement {
  const changed = assumed(workbook, scenario);
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
            {changed.map((one) => {
              const { lever, id, label, slot, base } = one;
              const over = prevailing(workbook, scenario, one);
              return (
                <tr key={id}>
                  <th scope="row">
                    <button type="button" className={css.link} onClick={() => onOpen(lever)}>
                      {label}
                    </button>
                    {over !== null && <p className={css.dim}>{over}</p>}
                  </th>
                  <td className={css.number}>{valueWords(workbook, slot, base)}</td>
                  <td className={css.number}>
                    <b>{valueWords(workbook, slot, heldAt(scenario, lever))}</b>
                  </td>
                  <td className={css.number}>
                    <Button
                      small
                      kind="quiet"
                      aria-label={text.takeOut(label)}
                      onClick={() => onChange(withValue(scenario, lever, null), text.takenOut(label))}
                    >
                      {text.takeOutShort}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <AddAssumption
        workbook={workbook}
        scenario={scenario}
        known={offeredLevers(workbook)}
        onAdd={({ lever, label, slot }, value) =>
          onChange(withValue(scenario, lever, value), text.set(label, valueWords(workbook, slot, value)))
        }
      />
    </>
  );
}

function AddAssumption({
  workbook,
  scenario,
  known,
  onAdd,
}: {
  readonly workbook: Workbook;
  readonly scenario: Scenario;
  readonly known: readonly LeverWords[];
  readonly onAdd: (lever: LeverWords, value: number | string) => void;
}): ReactElement {
  const [chosen, setChosen] = useState(NONE);
  const [typed, setTyped] = useState('');
  const lever = known.find(({ id }) => id === chosen);
  const { value, error } = lever && typed !== '' ? readFor(workbook, lever, typed) : nothingTyped;
  return (
    <form
      className={css.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (!lever || value === null) return;
        onAdd(lever, value);
        setTyped('');
        setChosen(NONE);
      }}
    >
      <Select
        label={text.assumption}
        value={chosen}
        options={[{ id: NONE, label: text.pick }, ...known.map(({ id, label }) => ({ id, label }))]}
        onChange={setChosen}
      />
      <TextInput
        label={text.valueInstead(lever ? valueWords(workbook, lever.slot, lever.base) : '')}
        value={typed}
        hint={(lever && prevailing(workbook, scenario, lever)) ?? undefined}
        error={error}
        onChange={setTyped}
      />
      <Button type="submit" disabled={value === null}>
        {text.addAssumption}
      </Button>
    </form>
  );
}

interface Read {
  readonly value: number | string | null;
  /** Why it is none. */
  readonly error: string | null;
}

const nothingTyped: Read = { value: null, error: null };

/** An agreed value keeps to the limits of both plans. */
function readFor(workbook: Workbook, { lever, slot, agreed }: LeverWords, typed: string): Read {
  if (lever.of === 'agreed' && agreed) return readAgreed(workbook, agreed, typed);
  const parsed = parseValue(slot, typed, parseContextOf(workbook));
  if (!parsed.ok) return { value: null, error: parsed.message };
  const { value } = parsed;
  return { value: typeof value === 'number' || typeof value === 'string' ? value : null, error: null };
}
