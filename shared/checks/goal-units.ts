/** Units of goals are free text: what counts as the same one, and what as money. */
import { plainWords } from '../lib/plain-words.ts';
import { derived } from '../plan/derived.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { minorDigits } from '../values/number-format.ts';

const PERCENT = '%';
const percentWords = new Set(['%', 'per cent', 'percent', 'pct', 'in %']);

export interface GoalUnits {
  /** One spelling for a unit however it is written; '' where none is. */
  unit(text: string | null): string;
  /** Whether a figure in that unit is money of the plan's currency; a blank unit may be. */
  isMoney(text: string | null): boolean;
  /** Targets are written in major units. */
  readonly minorUnits: number;
}

/** "USD", "$", "US dollars" and "Dollars" are one unit. */
export const goalUnits = derived((read): GoalUnits => {
  const { locale, currency } = read.from(planSettings);
  const money = new Set(displays.flatMap((display) => spellings(locale, currency, display)));
  const unit = (text: string | null): string => {
    const words = plainWords(text ?? '');
    if (percentWords.has(words)) return PERCENT;
    return money.has(words) ? currency.toLowerCase() : words;
  };
  return {
    unit,
    isMoney: (text) => ['', currency.toLowerCase()].includes(unit(text)),
    minorUnits: 10 ** minorDigits(currency),
  };
});

const displays = ['code', 'symbol', 'narrowSymbol', 'name'] as const;

/** How the currency is called in the plan's language and in English, for one and for many. */
const spellings = (
  locale: string,
  currency: string,
  currencyDisplay: (typeof displays)[number],
): readonly string[] =>
  [locale, 'en-US'].flatMap((language) =>
    [1, 2].flatMap((figure) => {
      const words = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay })
        .formatToParts(figure)
        .filter((part) => part.type === 'currency')
        .map((part) => plainWords(part.value))
        .join('');
      // "us dollars" is called "dollars" by whoever has no other ones.
      return [words, words.split(' ').at(-1) ?? words];
    }),
  );
