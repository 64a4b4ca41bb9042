/** Every check with what it says now, and the thresholds that can be set to the company's own. */
import { type ReactElement, useState } from 'react';
import type { Check } from '../../../shared/checks/check.ts';
import { checks } from '../../../shared/checks/run-checks.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { Slot } from '../../../shared/template/types.ts';
import { formatNumber, formatPercent } from '../../../shared/values/number-format.ts';
import { parseValue } from '../../../shared/values/parse.ts';
import { localeOf, parseContextOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import type { WorkbookStore } from '../../state/workbook-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import css from './checks-dialog.module.css';

const text = strings.conflicts;

export function ChecksDialog({
  workbook,
  store,
  onClose,
}: {
  readonly workbook: Workbook;
  readonly store: WorkbookStore;
  readonly onClose: () => void;
}): ReactElement {
  return (
    <Dialog title={text.checksTitle} onClose={onClose} wide>
      <p className={css.lead}>{text.checksLead}</p>
      <table className={css.checks}>
        <thead>
          <tr>
            <th scope="col">{text.check}</th>
            <th scope="col">{text.severity}</th>
            <th scope="col">{text.says}</th>
            <th scope="col">{text.threshold}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check.id}>
              <th scope="row">
                {check.id} {check.name}
              </th>
              <td>{text.severities[check.severity]}</td>
              <td>{text.findings(check.find(workbook).length)}</td>
              <td>{check.threshold && <Threshold check={check} workbook={workbook} store={store} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

/** Typed in the workbook's locale; stored when the field is left, one step to undo. */
function Threshold({
  check,
  workbook,
  store,
}: {
  readonly check: Check;
  readonly workbook: Workbook;
  readonly store: WorkbookStore;
}): ReactElement | null {
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const { threshold } = check;
  if (!threshold) return null;
  const own = workbook.tuning[check.id];
  const now = own ?? threshold.shipped;
  const locale = localeOf(workbook);
  const shown =
    threshold.unit === 'pct' ? formatPercent(locale, now) : formatNumber(locale, now, { maxDecimals: 2 });
  const set = (value: number | null): void => {
    store.dispatch({ kind: 'tune-check', check: check.id, threshold: value }, text.tunedStep(check.id));
  };
  const leave = (): void => {
    if (typed === null) return;
    const slot: Slot = {
      id: 'threshold',
      label: threshold.label,
      type: threshold.unit === 'pct' ? 'pct' : 'dec',
      min: 0,
    };
    const parsed = parseValue(slot, typed, parseContextOf(workbook));
    setError(parsed.ok ? null : parsed.message);
    if (!parsed.ok) return;
    setTyped(null);
    if (parsed.value === null) set(null);
    else if (typeof parsed.value === 'number' && parsed.value !== now) set(parsed.value);
  };
  return (
    <div className={css.threshold}>
      <TextInput
        label={threshold.label}
        value={typed ?? shown}
        error={error}
        onChange={setTyped}
        onLeave={leave}
      />
      {own !== undefined && (
        <Button small kind="quiet" onClick={() => set(null)}>
          {text.asShipped}
        </Button>
      )}
    </div>
  );
}
