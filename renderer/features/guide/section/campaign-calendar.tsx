/** The campaigns as a calendar: a table whose last column draws the months. */
import type { ReactElement } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { fiscalMonthName, formatDate } from '../../../../shared/values/date-format.ts';
import { fiscalStartOf, localeOf } from '../../../../shared/workbook/read.ts';
import { useWorkbook } from '../context.ts';
import { campaignBars } from './calendar-bars.ts';
import css from './section.module.css';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export function CampaignCalendar(): ReactElement {
  const workbook = useWorkbook();
  const { bars, undated } = campaignBars(workbook);
  const locale = localeOf(workbook);
  if (bars.length === 0) return <p className={css.generatedText}>{strings.guide.calendarEmpty}</p>;
  return (
    <>
      <table className={css.calendar}>
        <thead>
          <tr>
            <th scope="col">{strings.guide.campaign}</th>
            <th scope="col">{strings.guide.runs}</th>
            <td>
              <span className={css.months} aria-hidden="true">
                {months.map((month) => (
                  <span key={month}>{fiscalMonthName(locale, fiscalStartOf(workbook), month)}</span>
                ))}
              </span>
            </td>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.id}>
              <th scope="row">{bar.name || strings.guide.notNamed}</th>
              <td>
                {formatDate(locale, bar.start)}–{formatDate(locale, bar.end)}
              </td>
              <td>
                <svg className={css.bar} viewBox="0 0 1200 20" preserveAspectRatio="none" aria-hidden="true">
                  {months.slice(1).map((month) => (
                    <path key={month} className={css.monthLine} d={`M${(month - 1) * 100} 0v20`} />
                  ))}
                  <rect x={bar.from * 1200} y="5" width={Math.max(bar.length * 1200, 3)} height="10" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {undated > 0 && <p className={css.generatedText}>{strings.guide.calendarUndated(undated)}</p>}
    </>
  );
}
