/** The status bar: where the workbook lies, its year, its currency, its policy for units. */
import { HardDrive } from 'lucide-react';
import { type ReactElement, type ReactNode, useDeferredValue } from 'react';
import { openConflicts } from '../../../shared/checks/register.ts';
import { planSettings } from '../../../shared/plan/plan-settings.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { fiscalMonthName } from '../../../shared/values/date-format.ts';
import { fiscalYearLabel } from '../../../shared/workbook/fiscal-year.ts';
import { currencyOf, fiscalStartOf, localeOf, textOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { Spring } from '../../ui/frame.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { useGuide, useSession, useWorkbook } from './context.ts';
import css from './screen.module.css';

export interface StatusBarProps {
  /** Something quiet about the whole workbook, with a way to it. */
  readonly notice?: ReactNode;
}

export function StatusBar({ notice }: StatusBarProps): ReactElement {
  const workbook = useWorkbook();
  const locale = localeOf(workbook);
  const start = fiscalStartOf(workbook);
  const { unitPolicy } = planSettings(workbook);
  const selection = useSession((state) => state.selection);
  return (
    <>
      <span>
        <HardDrive size={14} strokeWidth={1.6} aria-hidden="true" />
        {strings.guide.onThisComputer}
      </span>
      <span>
        {textOf(workbook, 'settings.fiscal_start') === undefined
          ? strings.guide.noFiscalYear
          : strings.guide.fiscalYear(
              fiscalYearLabel(workbook),
              fiscalMonthName(locale, start, 1, 'long'),
              fiscalMonthName(locale, start, 12, 'long'),
            )}
      </span>
      <span>{currencyOf(workbook)}</span>
      <span>{unitPolicy === 'ceil' ? strings.guide.unitsCeil : strings.guide.unitsExact}</span>
      {notice}
      <Spring />
      {selection && (
        <>
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
      <Findings workbook={workbook} />
    </>
  );
}

/** Open conflicts by severity; each leads to their list. */
function Findings({ workbook }: { readonly workbook: Workbook }): ReactElement {
  const { session } = useGuide();
  const open = openConflicts(useDeferredValue(workbook));
  const shown = (['blocker', 'major', 'minor'] as const).filter((severity) =>
    open.some((entry) => entry.severity === severity),
  );
  return (
    <>
      {shown.map((severity) => (
        <button
          key={severity}
          type="button"
          className={css.severity}
          data-severity={severity}
          onClick={() => session.openView('conflicts')}
        >
          <SeverityMark severity={severity} />
          {strings.guide.bySeverity[severity](open.filter((entry) => entry.severity === severity).length)}
        </button>
      ))}
    </>
  );
}
