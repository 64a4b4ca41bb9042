/** Every check with what it says now, and the thresholds that can be set to the company's own. */
import { type ReactElement, useState } from 'react';
import type { Check } from '../../../shared/checks/check.ts';
import { checks } from '../../../shared/checks/run-checks.ts';
import {
  outOfOrder,
  shippedThreshold,
  type Threshold,
  thresholdInForce,
} from '../../../shared/checks/thresholds.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { Slot } from '../../../shared/template/types.ts';
import { formatNumber, formatPercent } from '../../../shared/values/number-format.ts';
import { parseValue } from '../../../shared/values/parse.ts';
import { localeOf, parseContextOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import type { WorkbookStore } from '../../state/workbook-store.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/dialog.tsx';
import plain from '../../ui/plain-table.module.css';
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
      <table className={classNames(plain.table, css.checks)}>
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
              <td>
                {(check.thresholds ?? []).map((threshold) => (
                  <ThresholdField
                    key={threshold.key}
                    threshold={threshold}
                    check={check}
                    workbook={workbook}
                    store={store}
                  />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

/** Typed in the workbook's locale; stored when the field is left, one step to undo. */
function ThresholdField({
  threshold,
  check,
  workbook,
  store,
}: {
  readonly threshold: Threshold;
  readonly check: Check;
  readonly workbook: Workbook;
  readonly store: WorkbookStore;
}): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const { key, unit, label } = threshold;
  const locale = localeOf(workbook);
  const written = (value: number): string =>
    unit === 'pct' ? formatPercent(locale, value) : formatNumber(locale, value, { maxDecimals: 2 });
  const shipped = shippedThreshold(workbook, threshold);
  const set = (value: number): void => {
    const other = outOfOrder(workbook, check.thresholds ?? [], threshold, value);
    if (other) {
      setError(text.thresholdOrder(other.label, written(thresholdInForce(workbook, other))));
      return;
    }
    setError(null);
    setTyped(null);
    const own = value === shipped ? null : value;
    if (own !== (workbook.tuning[key] ?? null))
      store.dispatch({ kind: 'tune-check', check: key, threshold: own }, text.tunedStep(check.id));
  };
  const leave = (): void => {
    if (typed === null) return;
    const slot: Slot = { id: 'threshold', label, type: unit === 'pct' ? 'pct' : 'dec', min: 0 };
    const parsed = parseValue(slot, typed, parseContextOf(workbook));
    if (!parsed.ok) setError(parsed.message);
    else set(typeof parsed.value === 'number' ? parsed.value : shipped);
  };
  return (
    <div className={css.threshold}>
      <TextInput
        label={label}
        value={typed ?? written(thresholdInForce(workbook, threshold))}
        error={error}
        onChange={setTyped}
        onLeave={leave}
      />
      {workbook.tuning[key] !== undefined && (
        <Button small kind="quiet" onClick={() => set(shipped)}>
          {threshold.shipped === null ? text.asInSettings : text.asShipped}
        </Button>
      )}
    </div>
  );
}
