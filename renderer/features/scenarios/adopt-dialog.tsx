/** What adopting a scenario changes in the plan, said before it is done. */
import type { ReactElement } from 'react';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { Scenario, Workbook } from '../../../shared/workbook/types.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { type AskedWho, WhoFields } from '../../ui/who-fields.tsx';
import { assumed, heldAt, valueWords } from './lever-words.ts';

const text = strings.scenarios;

export function AdoptDialog({
  workbook,
  scenario,
  asked,
  onClose,
  onAdopt,
}: {
  readonly workbook: Workbook;
  readonly scenario: Scenario;
  /** Who agrees on another value; null where the scenario touches none. */
  readonly asked: AskedWho | null;
  readonly onClose: () => void;
  readonly onAdopt: () => void;
}): ReactElement {
  const changed = assumed(workbook, scenario);
  return (
    <Dialog
      title={text.adoptTitle(scenario.name)}
      onClose={onClose}
      onSubmit={onAdopt}
      footer={
        <>
          <Button onClick={onClose}>{strings.app.cancel}</Button>
          <Button kind="primary" type="submit" disabled={changed.length === 0}>
            {text.adoptNow}
          </Button>
        </>
      }
    >
      <p>{changed.length === 0 ? text.nothingYet : text.adoptLead}</p>
      <ul>
        {changed.map(({ lever, id, label, slot, base }) => (
          <li key={id}>
            {text.becomes(
              label,
              valueWords(workbook, slot, base),
              valueWords(workbook, slot, heldAt(scenario, lever)),
            )}
          </li>
        ))}
      </ul>
      {asked && <WhoFields asked={asked} />}
    </Dialog>
  );
}
