/** C16: products sold, budgeted or campaigned before their launch, without price, or not in the mix. */
import { derived } from '../../plan/derived.ts';
import { campaigns, isLive, prices, productMix } from '../../plan/marketing.ts';
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

/** Where each product is used: first day and place. */
const uses = derived((read) => {
  const { fiscalStart } = read.from(planSettings);
  const sold = read.from(productQuotas).flatMap((row) => {
    const first = row.months.findIndex((month) => (month ?? 0) > 0);
    return row.product === null || first < 0
      ? []
      : [
          {
            product: row.product,
            day: `${addMonths(fiscalStart, first)}-28`,
            place: `product_quota/${row.id}/product`,
            how: 'sold' as const,
          },
        ];
  });
  const run = read.from(campaigns).flatMap((one) =>
    one.product === null || one.start === null || !isLive(one)
      ? []
      : [
          {
            product: one.product,
            day: one.start,
            place: `campaigns/${one.id}/product`,
            how: 'campaigned' as const,
          },
        ],
  );
  return [...sold, ...run];
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
    const used = read.from(uses);
    return [...new Set(used.map((use) => use.product))].flatMap((product): readonly Finding[] => {
      const here = used.filter((use) => use.product === product);
      const row = launches.get(product);
      const launch = row?.launch ?? null;
      const early = launch === null ? [] : here.filter((use) => use.day < launch);
      const reasons = [
        ...(mix.length > 0 && !row ? [text.notInMix] : []),
        ...(hasPrices && !priced.has(product) ? [text.noPrice] : []),
        ...(early[0] && launch !== null
          ? [text.early(text.how[early[0].how], say.date(early[0].day), say.date(launch))]
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
            ...(early.length > 0 ? early : here).map((use) => use.place),
            ...(row ? [`product_mix/${row.id}/launch`] : ['product_mix']),
          ],
        },
      ];
    });
  }),
};
