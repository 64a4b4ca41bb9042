/** A stored value as text to edit: exact, in the workbook's locale, readable again by `parseValue`. */
import type { Slot } from '../../../shared/template/types.ts';
import { type FormatContext, formatValue, isYear } from '../../../shared/values/format.ts';
import { formatNumber, formatPercent, minorDigits } from '../../../shared/values/number-format.ts';
import type { Value } from '../../../shared/values/value.ts';

/** Enough decimals that nothing is lost when a text is edited. */
const EXACT = 12;

export function editText(slot: Slot, value: Value | undefined, context: FormatContext): string {
  if (value === undefined) return '';
  if (typeof value !== 'number') {
    if ((slot.type === 'date' || slot.type === 'month') && typeof value === 'string') return value;
    return formatValue(slot, value, context);
  }
  switch (slot.type) {
    case 'money': {
      const digits = minorDigits(context.currency);
      const major = Number((value / 10 ** digits).toPrecision(15));
      return formatNumber(context.locale, major, { maxDecimals: EXACT });
    }
    case 'pct':
      return formatPercent(context.locale, value, EXACT - 2);
    default:
      return formatNumber(context.locale, value, { maxDecimals: EXACT, grouping: !isYear(slot) });
  }
}

/** How many words a prose answer has. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
