/** The deals that the price list allows: from the floor of the cheapest to the net price of the dearest. */
import { derived } from '../plan/derived.ts';
import { netPrice, type Price, prices } from '../plan/marketing.ts';
import type { Workbook } from '../workbook/types.ts';
import { wholeMinor } from './rounding.ts';

/** One end of the range, with the row of T.prices it comes from. */
export interface ListDeal {
  readonly row: Price;
  /** Minor units a deal, with a fraction: price × units in a deal. */
  readonly amount: number;
}

export interface ListDeals {
  /** Net price (list less the usual discount) × units, of the dearest. */
  readonly high: ListDeal;
  /** Floor × units, of the cheapest; null where no floor is written. */
  readonly low: ListDeal | null;
}

/** null while no row has a list price with its units in a deal. */
export const listDeals = derived((read): ListDeals | null => {
  let high: ListDeal | null = null;
  let low: ListDeal | null = null;
  for (const row of read.from(prices)) {
    const [net, { floor, unitsPerDeal }] = [netPrice(row), row];
    if (net === null || unitsPerDeal === null || unitsPerDeal <= 0) continue;
    const most = net * unitsPerDeal;
    if (high === null || most > high.amount) high = { row, amount: most };
    const least = floor === null ? null : floor * unitsPerDeal;
    if (least !== null && (low === null || least < low.amount)) low = { row, amount: least };
  }
  return high && { high, low };
});

/** The dearest deal, whole minor units: what the price list implies. */
export const impliedDeal = (workbook: Workbook): number | null => {
  const deals = listDeals(workbook);
  return deals && wholeMinor(deals.high.amount);
};
