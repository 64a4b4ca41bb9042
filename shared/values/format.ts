/** A stored value as a person reads it. */
import { strings } from '../strings/catalogue.ts';
import { refTablesOf } from '../template/find.ts';
import type { Computed } from '../template/formula/expression.ts';
import { FISCAL_MONTH } from '../template/month-columns.ts';
import type { Slot } from '../template/types.ts';
import { isPicture } from './check.ts';
import { fiscalMonthName, formatDate, formatMonth } from './date-format.ts';
import { formatAmount, formatMoney, formatNumber, formatPercent } from './number-format.ts';
import type { Value } from './value.ts';

export interface FormatContext {
  /** BCP 47. */
  readonly locale: string;
  /** ISO 4217. */
  readonly currency: string;
  /** `YYYY-MM`, the first fiscal month. */
  readonly fiscalStart: string;
  /** The name of a row in one of the tables; a removed row has a word of its own. */
  labelOf(tables: readonly string[], row: string): string;
}

export interface FormatOptions {
  /** Amounts stand alone and carry the currency's sign; in a column the head names it. */
  readonly sign?: boolean;
  /** One decimal policy for a whole column. */
  readonly decimals?: number;
}

export const isYear = (slot: Pick<Slot, 'type' | 'unit'>): boolean =>
  slot.type === 'int' && slot.unit === 'year';

/** A month counted from the fiscal start, 1–12: read by its name, typed and kept as its number. */
export const isFiscalMonth = (slot: Pick<Slot, 'type' | 'unit'>): boolean =>
  slot.type === 'int' && slot.unit === FISCAL_MONTH;

export function formatValue(
  slot: Slot,
  value: Value,
  context: FormatContext,
  options: FormatOptions = {},
): string {
  if (typeof value === 'number')
    return isFiscalMonth(slot)
      ? fiscalMonthName(context.locale, context.fiscalStart, value)
      : formatFigure(slot, value, context, options);
  if (typeof value === 'boolean') return value ? strings.values.yes : strings.values.no;
  if (typeof value === 'string') return formatText(slot, value, context);
  if (isPicture(value)) return `${value.width} × ${value.height}`;
  return value.map((entry) => formatText(slot, entry, context)).join(strings.values.listJoin);
}

/** Numbers of every type, also computed ones. */
export function formatFigure(
  slot: Pick<Slot, 'type' | 'unit'>,
  figure: number,
  context: Pick<FormatContext, 'locale' | 'currency'>,
  options: FormatOptions = {},
): string {
  const { locale, currency } = context;
  switch (slot.type) {
    case 'money':
      return options.sign
        ? formatMoney(locale, currency, figure, options.decimals)
        : formatAmount(locale, currency, figure, options.decimals);
    case 'pct':
      return formatPercent(locale, figure, options.decimals, options.decimals);
    case 'int':
      // Only their mean has decimals.
      return formatNumber(locale, figure, { maxDecimals: options.decimals ?? 0, grouping: !isYear(slot) });
    default:
      return formatNumber(
        locale,
        figure,
        options.decimals === undefined
          ? { maxDecimals: 2 }
          : { minDecimals: options.decimals, maxDecimals: options.decimals },
      );
  }
}

function formatText(slot: Slot, text: string, context: FormatContext): string {
  switch (slot.type) {
    case 'date':
      return formatDate(context.locale, text);
    case 'month':
      return formatMonth(context.locale, text);
    case 'choice':
    case 'multi':
      return slot.choices?.find((choice) => choice.id === text)?.label ?? text;
    case 'person':
    case 'ref':
    case 'refs':
      return context.labelOf(refTablesOf(slot), text);
    default:
      return text;
  }
}

/** A computed figure, or in words why there is none. */
export function formatComputed(
  slot: Slot,
  computed: Computed,
  context: FormatContext,
  options: FormatOptions = {},
): string {
  switch (computed.kind) {
    case 'blank':
      return strings.values.blank;
    case 'na':
      return strings.values.notAvailable(computed.reason);
    case 'value':
      return formatValue(slot, computed.value, context, options);
  }
}
