/** The MQLs promised in the agreement held against the need, month by month: one judgement for check, chart and print. */
import { derived } from '../plan/derived.ts';
import { toleranceOf } from '../plan/tuning.ts';
import { promisedMqls } from './agreement.ts';
import { needByMonth } from './phasing.ts';
import { covers, isWhole, same } from './rounding.ts';

export interface ShortMonth {
  /** Fiscal month, from 0. */
  readonly at: number;
  readonly wanted: number;
  readonly have: number;
}

/** Nobody hands over a part of a lead: where the figure is not whole, the next whole one on either side agrees. */
export const agreesInWhole = (figure: number, promised: number): boolean =>
  same(figure, promised) || (!isWhole(figure) && Math.abs(figure - promised) < 1);

/** Months whose promise is written and lies below the need of that creation month, by the tolerance of C23. */
export const shortMonths = derived((read): readonly ShortMonth[] => {
  const tolerance = toleranceOf(read, 'C23');
  const promised = read.from(promisedMqls);
  const phased = read.from(needByMonth.headline).mql;
  return ('missing' in phased ? [] : phased.months).flatMap((wanted, at): readonly ShortMonth[] => {
    const have = promised[at] ?? null;
    return wanted !== null && have !== null && isShort(wanted, have, tolerance) ? [{ at, wanted, have }] : [];
  });
});

const isShort = (wanted: number, have: number, tolerance: number): boolean =>
  wanted > have && !covers(wanted, have, tolerance) && !agreesInWhole(wanted, have);
