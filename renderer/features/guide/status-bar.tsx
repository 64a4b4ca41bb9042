/** The status bar: where the workbook lies, its year, its currency, its policy for units. */
import { HardDrive } from 'lucide-react';
import type { ReactElement } from 'react';
import { strings } from '../../../shared/strings/catalogue.ts';
import { fiscalMonthName } from '../../../shared/values/date-format.ts';
import { fiscalYearLabel } from '../../../shared/workbook/fiscal-year.ts';
import { currencyOf, fiscalStartOf, localeOf, textOf } from '../../../shared/workbook/read.ts';
import { Spring } from '../../ui/frame.tsx';
import { useSession, useWorkbook } from './context.ts';

export function StatusBar(): ReactElement {
  const workbook = useWorkbook();
  const locale = localeOf(workbook);
  const start = fiscalStartOf(workbook);
  const policy = textOf(workbook, 'settings.unit_policy');
  const selection = useSession((state) => state.selection);
  return (
    <>
      <span>
        <HardDrive size={14} strokeWidth={1.6} aria-hidden="true" />
        {strings.guide.onThisComputer}
      </span>
      <span>
        {strings.guide.fiscalYear(
          fiscalYearLabel(workbook),
          fiscalMonthName(locale, start, 1, 'long'),
          fiscalMonthName(locale, start, 12, 'long'),
        )}
      </span>
      <span>{currencyOf(workbook)}</span>
      <span>{policy === 'ceil' ? strings.guide.unitsCeil : strings.guide.unitsExact}</span>
      {selection && (
        <>
          <Spring />
          <span>
            {strings.guide.sum} <b>{selection.sum}</b>
          </span>
          <span>
            {strings.words.average} <b>{selection.average}</b>
          </span>
          <span>
            {strings.guide.count} <b>{selection.count}</b>
          </span>
        </>
      )}
    </>
  );
}
