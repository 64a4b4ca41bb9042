/** How the plan counts: its year, units and tolerance. */
import { addMonths } from '../values/date-format.ts';
import { usableCurrency, usableFiscalStart, usableLocale } from '../workbook/read.ts';
import { asNumber, asText } from './cells.ts';
import { derived } from './derived.ts';
import { lastDayOf } from './months.ts';

export interface PlanSettings {
  /** `YYYY-MM`; where it is blank, a year to name months by, and `isYearKnown` is false. */
  readonly fiscalStart: string;
  /** False: nothing that depends on a date can be placed in the year. */
  readonly isYearKnown: boolean;
  /** The twelve months, `YYYY-MM`. */
  readonly months: readonly string[];
  /** The first and the last day of the year, `YYYY-MM-DD`. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** `YYYY-MM-DD`, the only today; null while blank. */
  readonly planDate: string | null;
  readonly unitPolicy: 'ceil' | 'exact';
  /** Fraction. */
  readonly tolerance: number;
  /** Minor units that shown amounts are rounded to, 1 where nothing is set. */
  readonly roundingUnit: number;
  readonly currency: string;
  readonly locale: string;
}

export const planSettings = derived((read): PlanSettings => {
  const entered = asText(read.answer('settings.fiscal_start'));
  const fiscalStart = usableFiscalStart(entered ?? undefined, read.createdAt());
  return {
    fiscalStart,
    isYearKnown: entered !== null,
    months: Array.from({ length: 12 }, (_, at) => addMonths(fiscalStart, at)),
    firstDay: `${fiscalStart}-01`,
    lastDay: lastDayOf(addMonths(fiscalStart, 11)),
    planDate: asText(read.answer('settings.plan_date')),
    unitPolicy: read.answer('settings.unit_policy') === 'ceil' ? 'ceil' : 'exact',
    tolerance: asNumber(read.answer('settings.tolerance_pct')) ?? 0.01,
    roundingUnit: Math.max(1, Math.round(asNumber(read.answer('settings.rounding_unit')) ?? 1)),
    currency: usableCurrency(read.answer('settings.currency')),
    locale: usableLocale(read.answer('settings.locale')),
  };
});
