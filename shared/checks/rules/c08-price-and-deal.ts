/** C08: the deal Sales plans with against what the price list implies, and the largest discount against the floor. */
import { type ListDeals, listDeals } from '../../numbers/list-deals.ts';
import { covers, wholeMinor } from '../../numbers/rounding.ts';
import { headlineAssumptions } from '../../plan/assumptions.ts';
import { cellAt } from '../../plan/cells.ts';
import { derived } from '../../plan/derived.ts';
import { prices } from '../../plan/marketing.ts';
import { isNumber } from '../../plan/outcome.ts';
import { salesRules } from '../../plan/sales-team.ts';
import { toleranceOf } from '../../plan/tuning.ts';
import { strings } from '../../strings/catalogue.ts';
import type { SingleChange } from '../../workbook/edit.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { capital, sayIn } from '../say.ts';
import { ownTolerance } from '../thresholds.ts';

const text = strings.checks.c08;

interface PriceCheck {
  readonly range: ListDeals | null;
  readonly deal: number | null;
  readonly dealAgreed: boolean;
  readonly dealPlace: string;
  readonly isOver: boolean;
  readonly isUnder: boolean;
  /** The row whose price falls furthest below its floor at the largest discount. */
  readonly below: {
    readonly row: string;
    readonly list: number;
    readonly discounted: number;
    readonly floor: number;
  } | null;
  readonly maxDiscount: number | null;
  readonly row: string | null;
}

const priceCheck = derived((read): PriceCheck => {
  const tolerance = toleranceOf(read, 'C08');
  const rows = read.from(prices);
  const deal = read.from(headlineAssumptions.sales).values.deal_assumption;
  const { maxDiscount } = read.from(salesRules);
  const range = read.from(listDeals);
  const low = range?.low ?? null;
  const value = isNumber(deal.value) ? deal.value : null;
  const below = rows
    .flatMap((row) => {
      if (row.list === null || row.floor === null || maxDiscount === null) return [];
      const discounted = wholeMinor(row.list * (1 - maxDiscount));
      return covers(row.floor, discounted, tolerance)
        ? []
        : [{ row: row.id, list: row.list, discounted, floor: row.floor }];
    })
    .sort((one, other) => other.floor - other.discounted - (one.floor - one.discounted))[0];
  return {
    range,
    deal: value,
    dealAgreed: deal.from === 'agreed',
    dealPlace: deal.place,
    isOver: range !== null && value !== null && !covers(value, range.high.amount, tolerance),
    isUnder: low !== null && value !== null && !covers(low.amount, value, tolerance),
    below: below ?? null,
    maxDiscount,
    row: rows[0]?.id ?? null,
  };
});

export const c08: Check = {
  id: 'C08',
  severity: 'major',
  name: text.name,
  thresholds: [ownTolerance('C08')],
  find: finds((read): readonly Finding[] => {
    const found = read.from(priceCheck);
    const { range, deal, below } = found;
    const off = found.isOver || found.isUnder;
    if (!off && !below) return [];
    const say = read.from(sayIn);
    const end = found.isUnder && range?.low ? 'low' : 'high';
    const edge = range?.[end] ?? null;
    const implied = edge?.amount ?? null;
    const over = off && deal !== null && implied !== null ? deal - implied : null;
    const parts = [
      ...(over !== null && deal !== null && implied !== null
        ? [
            text.deal(
              say.money(deal),
              say.money(implied),
              implied === 0 ? '' : `${over > 0 ? '+' : '−'}${say.share(Math.abs(over) / implied)}`,
              found.isUnder,
              found.dealAgreed,
            ),
          ]
        : []),
      ...(below
        ? [
            text.discount(
              say.percent(found.maxDiscount ?? 0),
              say.money(below.discounted),
              say.money(below.floor),
              say.money(below.floor - below.discounted),
            ),
          ]
        : []),
    ];
    const price = below?.row ?? found.row;
    return [
      {
        check: 'C08',
        key: 'C08',
        severity: 'major',
        title:
          off && deal !== null && implied !== null
            ? (found.dealAgreed ? text.titleAgreed : text.title)(say.money(deal), say.money(implied))
            : text.titleDiscount,
        message: capital(`${parts.join('; ')}.`),
        impact: noImpact,
        cost:
          over !== null
            ? text.aDeal(say.money(Math.abs(over)))
            : text.aUnit(say.money((below?.floor ?? 0) - (below?.discounted ?? 0))),
        figures: {
          implied: implied === null ? null : wholeMinor(implied),
          deal,
          over: over === null ? null : wholeMinor(over),
          discounted: below?.discounted ?? null,
          floor: below?.floor ?? null,
          below: below ? below.floor - below.discounted : null,
        },
        statements:
          off && deal !== null && implied !== null
            ? [
                {
                  side: 'marketing',
                  label: text.implied,
                  value: say.money(implied),
                  place: cellAt('prices', edge?.row.id ?? '', end === 'low' ? 'floor' : 'list'),
                  figure: `list.${end}`,
                },
                {
                  side: found.dealAgreed ? null : 'sales',
                  label: found.dealAgreed ? text.agreed : text.planned,
                  value: say.money(deal),
                  place: found.dealPlace,
                },
              ]
            : [
                {
                  side: 'marketing',
                  label: text.floor,
                  value: say.money(below?.floor ?? 0),
                  place: price === null ? 'prices' : cellAt('prices', price, 'floor'),
                },
                {
                  side: 'sales',
                  label: text.lowest,
                  value: say.money(below?.discounted ?? 0),
                  place: 'S11.max_discount',
                },
              ],
        places: [
          ...(off ? [found.dealPlace] : []),
          ...(price === null ? ['prices'] : [cellAt('prices', price, 'list')]),
          ...(below ? ['S11.max_discount'] : []),
        ],
      },
    ];
  }),
  options,
};

function options(workbook: Workbook): readonly OptionDraft[] {
  const found = priceCheck(workbook);
  const say = sayIn(workbook);
  const { range, below } = found;
  const least = range?.low?.amount ?? null;
  const off = (found.isOver || found.isUnder) && !found.dealAgreed;
  const dealTo = (to: number): SingleChange => ({
    kind: 'set-answer',
    key: 'S6.deal_assumption',
    value: wholeMinor(to),
  });
  // Rounded down to a hundredth of a per cent, so that the floor holds.
  const discount = below ? Math.floor((1 - below.floor / below.list) * 10_000 + 1e-6) / 10_000 : null;
  const discountTo: readonly SingleChange[] =
    discount === null || discount < 0
      ? []
      : [{ kind: 'set-answer', key: 'S11.max_discount', value: discount }];
  const deals =
    !off || range === null
      ? []
      : found.isUnder
        ? [least ?? range.high.amount]
        : [range.high.amount, ...(least === null || least >= range.high.amount ? [] : [least])];
  const options: OptionDraft[] = deals
    .filter((to) => wholeMinor(to) > 0)
    .map((to, at) => ({
      id: at === 0 ? 'deal' : 'floor-deal',
      change:
        discountTo.length > 0
          ? text.both(say.money(to), say.percent(discount ?? 0))
          : text.setDeal(say.money(to)),
      to: wholeMinor(to),
      changes: [dealTo(to), ...discountTo],
    }));
  if (discountTo.length > 0) {
    options.push({
      id: 'discount',
      change: text.setDiscount(say.percent(discount ?? 0)),
      to: discount,
      changes: discountTo,
    });
    if (below)
      options.push({
        id: 'floor',
        change: text.setFloor(say.money(below.discounted)),
        to: below.discounted,
        changes: [
          {
            kind: 'set-cells',
            table: 'prices',
            cells: [{ row: below.row, column: 'floor', value: below.discounted }],
          },
        ],
      });
  }
  return options;
}
