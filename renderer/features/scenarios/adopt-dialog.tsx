/** What adopting a scenario changes in the plan, said before it is done. */
import type { ReactElement } from 'react';
import { levers } from '../../../shared/plan/levers.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { Scenario, Workbook } from '../../../shared/workbook/types.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { heldAt, leverWords, valueWords } from './lever-words.ts';

const text = strings.scenarios;

export function AdoptDialog({
  workbook,
  scenario,
  onClose,
  onAdopt,
}: {
  readonly workbook: Workbook;
  readonly scenario: Scenario;
  readonly onClose: () => void;
  readonly onAdopt: () => void;
}): ReactElement {
  const changed = levers(workbook)
    .flatMap((lever) => leverWords(workbook, lever) ?? [])
    .filter((lever) => heldAt(scenario, lever.place) !== undefined);
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
        {changed.map((lever) => (
          <li key={lever.place}>
            {text.becomes(
              lever.label,
              valueWords(workbook, lever.slot, lever.base),
              valueWords(workbook, lever.slot, heldAt(scenario, lever.place)),
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
