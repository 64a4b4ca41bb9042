/** Amounts of the tree as text: years in full, months shortened so that twelve of them stand side by side. */
import type { QuotaTree } from '../../../../shared/numbers/quota-tree.ts';
import {
  formatAmount,
  formatNumber,
  isWholeAmount,
  minorDigits,
} from '../../../../shared/values/number-format.ts';
import { currencyOf, localeOf } from '../../../../shared/workbook/read.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';

type Shortened = 'none' | 'thousand' | 'million';

export interface QuotaAmounts {
  /** In what the months are shown. */
  readonly months: Shortened;
  /** Years are so long that they are set as small as months, so that the months still fit. */
  readonly areLong: boolean;
  /** Minor units as a whole amount; blank for null. */
  year(figure: number | null, signed?: boolean): string;
  /** The months of one row, with as many decimals as the finest of them needs. */
  row(figures: readonly (number | null)[], signed?: boolean): readonly string[];
}

const units: Readonly<Record<Shortened, number>> = { none: 1, thousand: 1_000, million: 1_000_000 };
/** Major units from which a month no longer fits its column in full. */
const LONG = 10_000;
const VERY_LONG = 100_000_000;
/** Major units from which a year no longer fits its column at full size. */
const LONG_YEAR = 10_000_000;

/** `others`: months that stand under the tree, minor units. */
export function quotaAmounts(
  workbook: Workbook,
  tree: QuotaTree,
  others: readonly (readonly number[])[],
): QuotaAmounts {
  const locale = localeOf(workbook);
  const currency = currencyOf(workbook);
  const digits = minorDigits(currency);
  const years = tree.nodes.flatMap(({ annual, topDown, bottomUp }) => [annual, topDown, bottomUp]);
  const areWhole = years.every((figure) => figure === null || isWholeAmount(figure, digits));
  const figures = [...tree.nodes.flatMap(({ months }) => months), ...others.flat()];
  const longest = figures.reduce<number>((most, figure) => Math.max(most, Math.abs(figure ?? 0)), 0);
  const months = shortenedBy(longest / 10 ** digits);
  const unit = 10 ** digits * units[months];
  const sign = (figure: number, words: string): string => (figure > 0 ? `+${words}` : words);
  return {
    months,
    areLong: years.some((figure) => Math.abs(figure ?? 0) >= LONG_YEAR * 10 ** digits),
    year(figure, signed = false) {
      if (figure === null) return '';
      const words = formatAmount(locale, currency, Math.round(figure), areWhole ? 0 : digits);
      return signed ? sign(figure, words) : words;
    },
    row(row, signed = false) {
      const decimals =
        months === 'none'
          ? row.every((one) => one === null || isWholeAmount(one, digits))
            ? 0
            : digits
          : finest(row, unit);
      return row.map((figure) => {
        if (figure === null) return '';
        if (figure === 0) return formatNumber(locale, 0);
        const words = formatNumber(locale, figure / unit, { minDecimals: decimals, maxDecimals: decimals });
        return signed ? sign(figure, words) : words;
      });
    },
  };
}

function shortenedBy(longest: number): Shortened {
  if (longest < LONG) return 'none';
  return longest < VERY_LONG ? 'thousand' : 'million';
}

/** Shortened figures from which a decimal no longer fits its column. */
const WIDE = 1_000;

/** One decimal at most: what is shortened is read, not added up. */
const finest = (row: readonly (number | null)[], unit: number): 0 | 1 =>
  row.every((figure) => figure === null || Math.round(figure) % unit === 0) ||
  row.some((figure) => Math.abs(figure ?? 0) >= WIDE * unit)
    ? 0
    : 1;
