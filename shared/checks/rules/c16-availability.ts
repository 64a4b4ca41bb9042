/** C16: products sold, budgeted or campaigned before their launch, without price, or not in the mix. */
import { cellAt } from '../../plan/cells.ts';
import { derived } from '../../plan/derived.ts';
import { type Campaign, campaigns, isLive, prices, productMix, salesForecast } from '../../plan/marketing.ts';
import { lastDayOf } from '../../plan/months.ts';
import { nameIn, registryNames } from '../../plan/names.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { productQuotas } from '../../plan/sales-targets.ts';
import { strings } from '../../strings/catalogue.ts';
import { addMonths } from '../../values/date-format.ts';
import { type Check, finds } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { titleWith } from '../title.ts';

const text = strings.checks.c16;

interface Use {
  /** The first day, or the last one of a month where no day is written. */
  readonly day: string;
  /** `YYYY-MM` where no day is written. */
  readonly month: string | null;
  readonly table: keyof typeof howOf;
  readonly row: string;
}
const howOf = { product_quota: 'sold', sales_forecast: 'budgeted', campaigns: 'campaigned' } as const;
const placeOf = ({ table, row }: Use): string => cellAt(table, row, 'product');

const inMonth = (month: string, table: Use['table'], row: string): Use => ({
  day: lastDayOf(month),
  month,
  table,
  row,
});

/** Where each product is used: sold (S6), budgeted (M12), campaigned (M10), each in the order of its table. */
const uses = derived((read): ReadonlyMap<string, readonly Use[]> => {
  const { fiscalStart, isYearKnown } = read.from(planSettings);
  const byProduct = new Map<string, Use[]>();
  const add = (product: string, use: Use): void => {
    const known = byProduct.get(product);
    if (known) known.push(use);
    else byProduct.set(product, [use]);
  };
  const addFirst = (
    table: Use['table'],
    row: { readonly id: string; readonly product: string | null; readonly months: Campaign['months'] },
  ): void => {
    const first = row.months.findIndex((month) => (month ?? 0) > 0);
    if (isYearKnown && row.product !== null && first >= 0)
      add(row.product, inMonth(addMonths(fiscalStart, first), table, row.id));
  };
  for (const row of read.from(productQuotas)) addFirst('product_quota', row);
  for (const row of read.from(salesForecast)) addFirst('sales_forecast', row);
  for (const one of read.from(campaigns).filter(isLive)) {
    const { product, start } = one;
    // Without a day it runs from the first month in which it spends.
    if (start === null) addFirst('campaigns', one);
    else if (product !== null) add(product, { day: start, month: null, table: 'campaigns', row: one.id });
  }
  return byProduct;
});

export const c16: Check = {
  id: 'C16',
  severity: 'major',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    const names = read.from(registryNames).products;
    const mix = read.from(productMix);
    const say = read.from(sayIn);
    const launches = new Map(mix.map((row) => [row.product, row]));
    const priced = new Set(read.from(prices).flatMap((row) => (row.list === null ? [] : [row.product])));
    const hasPrices = priced.size > 0;
    return [...read.from(uses)].flatMap(([product, here]): readonly Finding[] => {
      const row = launches.get(product);
      const launch = row?.launch ?? null;
      const early = launch === null ? [] : here.filter((use) => use.day < launch);
      const reasons = [
        ...(mix.length > 0 && !row ? [text.notInMix] : []),
        ...(hasPrices && !priced.has(product) ? [text.noPrice] : []),
        ...(early[0] && launch !== null
          ? [
              text.early(
                text.how[howOf[early[0].table]],
                early[0].month === null ? say.date(early[0].day) : say.month(early[0].month),
                say.section(early[0].table),
                say.date(launch),
              ),
            ]
          : []),
      ];
      if (reasons.length === 0) return [];
      const name = nameIn(names, product);
      return [
        {
          check: 'C16',
          key: `C16:${product}`,
          severity: 'major',
          title: titleWith(name, text.title),
          message: text.message(name, reasons.join('; ')),
          impact: noImpact,
          cost: text.cost(reasons.length),
          figures: { product: name, launch, reasons: reasons.length },
          statements: [],
          places: [
            ...(early.length > 0 ? early : here).map(placeOf),
            ...(row ? [cellAt('product_mix', row.id, 'launch')] : ['product_mix']),
          ],
        },
      ];
    });
  }),
};
