/** The months the funnel proposes beside those that are written, before anything is written over. */
import type { ReactElement } from 'react';
import type { ProposedQuantities } from '../../../../shared/checks/quantities.ts';
import { sayIn } from '../../../../shared/checks/say.ts';
import { sumOf } from '../../../../shared/numbers/month-sums.ts';
import { headlineLag } from '../../../../shared/plan/assumptions.ts';
import { isNumber } from '../../../../shared/plan/outcome.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { fiscalMonthName } from '../../../../shared/values/date-format.ts';
import { formatContextOf } from '../../../../shared/workbook/read.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import css from './funnel-dialog.module.css';

const text = strings.guide.funnel;

export function FunnelDialog({
  workbook,
  proposed,
  onFill,
  onClose,
}: {
  readonly workbook: Workbook;
  readonly proposed: readonly ProposedQuantities[];
  readonly onFill: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const say = sayIn(workbook);
  const lag = headlineLag(workbook);
  const { locale, fiscalStart } = formatContextOf(workbook);
  const months = Array.from({ length: 12 }, (_, at) => fiscalMonthName(locale, fiscalStart, at + 1, 'long'));
  const total = (figures: readonly (number | null)[]): string => say.count(sumOf(figures));
  return (
    <Dialog
      title={text.title}
      wide
      onClose={onClose}
      onSubmit={onFill}
      footer={
        <>
          <Button onClick={onClose}>{strings.app.cancel}</Button>
          <Button kind="primary" type="submit" data-autofocus>
            {text.fill}
          </Button>
        </>
      }
    >
      <p>
        {text.lead}
        {isNumber(lag) && lag >= 1 && ` ${text.steady(Math.min(12, lag))}`}
      </p>
      {proposed.map(({ row, months: wanted }) => (
        <table key={row.id} className={css.table}>
          <caption>{row.deliverable ?? strings.values.blank}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{text.now}</th>
              <th scope="col">{text.proposed}</th>
            </tr>
          </thead>
          <tbody>
            {months.map((name, at) => {
              const before = row.months[at] ?? null;
              return (
                <tr key={name} data-changed={before !== wanted[at] || undefined}>
                  <th scope="row">{name}</th>
                  <td>{before === null ? strings.values.blank : say.count(before)}</td>
                  <td>{say.count(wanted[at] ?? 0)}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.year}</th>
              <td>{total(row.months)}</td>
              <td>{total(wanted)}</td>
            </tr>
          </tfoot>
        </table>
      ))}
    </Dialog>
  );
}
