/** What the plan comes to with one value of an assumption: the leads it needs against those that are bought. */
import { need } from '../numbers/funnel.ts';
import { supply } from '../numbers/supply.ts';
import { isNumber, orNull } from '../plan/outcome.ts';
import type { Workbook } from '../workbook/types.ts';
import { c01 } from './rules/c01-lead-supply.ts';

export interface PairOutcome {
  readonly deals: number | null;
  readonly leads: number;
  readonly bought: number;
  /** Bought − needed; negative is short. */
  readonly spare: number;
  /** Minor units: what C01 costs, 0 while it is silent. */
  readonly atStake: number | null;
  /** Minor units of budget that would close C01; null while it is silent. */
  readonly toClose: number | null;
}

/** null while the need or the supply is not known. */
export function pairOutcome(workbook: Workbook): PairOutcome | null {
  const { deals, leads } = need.headline(workbook);
  const bought = supply(workbook).leads;
  if (!isNumber(leads) || !isNumber(bought)) return null;
  const [short] = c01.find(workbook);
  const cost = short?.figures.costToClose;
  return {
    deals: orNull(deals),
    leads,
    bought,
    spare: bought - leads,
    atStake: short ? short.impact.money : 0,
    toClose: typeof cost === 'number' ? cost : null,
  };
}
